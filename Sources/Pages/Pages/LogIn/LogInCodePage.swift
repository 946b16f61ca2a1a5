public import Links

/// The second page of log-in: the code from the app.
public enum LogInCodePage {
  /// The page; one who gives the right code is brought to `then`.
  public static func render(_ view: View, then: Link?) -> [UInt8] {
    let sheet = Sheet(view, .logInCode(then: then))
    return view.frame(LogInWords.codeTitle, here: then ?? .start, lede: LogInWords.codeLede)
      .write { html in
        html.feedback(view)
        html.div(.class("narrow stack")) {
          html.form(sheet) {
            html.field(
              sheet.field(FieldName.code, LogInWords.code, hint: LogInWords.codeHint),
              autocomplete: "one-time-code")
            html.buttons { html.submit(Words.logIn, .primary) }
          }
          html.p(LogInWords.codeLost, .class("soft"))
          html.p { html.a(LogInWords.startAgain, to: .logIn(then: then)) }
        }
      }
  }
}
