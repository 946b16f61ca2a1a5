public import Governance
import Links

/// What an invitation leads to: choosing a log-in name and a password.
public enum InvitationPage {
  /// The page for the person that the invitation is for; the token goes back with the form.
  ///
  /// Where there is a provider, its log-in can be chosen instead of a password.
  public static func render(
    _ view: View, person: PersonID, token: String, elsewhere: Elsewhere? = nil
  ) -> [UInt8] {
    let name = view.name(of: person)
    let lede = elsewhere == nil ? InvitationWords.lede(name) : InvitationWords.ledeToChoose(name)
    return view.frame(InvitationWords.title, here: .start, lede: lede).write { html in
      html.feedback(view)
      html.div(.class("narrow stack-wide")) {
        if let elsewhere {
          html.part(ElsewhereWords.account(elsewhere.name)) {
            html.div(.class("stack")) {
              html.logIn(
                elsewhere, view, to: .logInElsewhere(invitation: token),
                ElsewhereWords.open(elsewhere.name))
            }
          }
          html.part(ElsewhereWords.choose) { form(html, Sheet(view, .invitation(token)), .quiet) }
        } else {
          form(html, Sheet(view, .invitation(token)), .primary)
        }
        html.p(InvitationWords.notYou, .class("soft"))
      }
    }
  }

  private static func form(_ html: HTML, _ sheet: Sheet, _ kind: ButtonKind) {
    html.form(sheet) {
      html.field(
        sheet.field(FieldName.login, LogInWords.login, hint: InvitationWords.loginHint),
        autocomplete: "username")
      html.field(
        sheet.field(FieldName.password, LogInWords.password, hint: InvitationWords.password),
        .password, autocomplete: "new-password")
      html.buttons { html.submit(InvitationWords.open, kind) }
    }
  }
}
