public import Governance
import Links

/// What an invitation leads to: choosing a log-in name and a password.
public enum InvitationPage {
  /// The page for the person that the invitation is for; the token goes back with the form.
  public static func render(_ view: View, person: PersonID, token: String) -> [UInt8] {
    let sheet = Sheet(view, .invitation(token))
    let lede = InvitationWords.lede(view.name(of: person))
    return view.frame(InvitationWords.title, here: .start, lede: lede).write { html in
      html.feedback(view)
      html.div(.class("narrow stack")) {
        html.form(sheet) {
          html.field(
            sheet.field(FieldName.login, LogInWords.login, hint: InvitationWords.loginHint),
            autocomplete: "username")
          html.field(
            sheet.field(FieldName.password, LogInWords.password, hint: InvitationWords.password),
            .password, autocomplete: "new-password")
          html.buttons { html.submit(InvitationWords.open, .primary) }
        }
        html.p(InvitationWords.notYou, .class("soft"))
      }
    }
  }
}
