import Governance
public import Links

/// The page to log in on.
public enum LogInPage {
  /// The page; one who has logged in, here or elsewhere, is brought to `then`.
  public static func render(
    _ view: View, then: Link?, elsewhere: Elsewhere? = nil
  ) -> [UInt8] {
    let here = Link.logIn(then: then)
    return view.frame(LogInWords.title, here: then ?? .start, lede: LogInWords.lede).write { html in
      html.feedback(view)
      html.div(.class("narrow stack-wide")) {
        if let elsewhere {
          html.part(ElsewhereWords.account(elsewhere.name)) {
            html.div(.class("stack")) {
              html.logIn(
                elsewhere, view, to: .logInElsewhere(then: then),
                ElsewhereWords.how(elsewhere.name))
            }
          }
          html.part(ElsewhereWords.orHere) { form(html, Sheet(view, here), .quiet) }
        } else {
          form(html, Sheet(view, here), .primary)
        }
        html.p(LogInWords.forgotten, .class("soft"))
        if view.state.exampleDay != nil {
          html.notice(.information, LogInWords.example, LogInWords.exampleMore)
        }
      }
    }
  }

  private static func form(_ html: HTML, _ sheet: Sheet, _ kind: ButtonKind) {
    html.form(sheet) {
      html.field(sheet.field(FieldName.login, LogInWords.login), autocomplete: "username")
      html.field(
        sheet.field(FieldName.password, LogInWords.password), .password,
        autocomplete: "current-password")
      html.buttons { html.submit(Words.logIn, kind) }
    }
  }
}
