public import Links

/// What every form that changes something carries: the session's secret and the command's id.
public struct FormToken: Sendable {
  /// The name of the hidden field that the secret is sent in.
  public static let field = "csrf"

  let csrf: String
  let command: String?

  /// The secret shows that our own page sent the form; the id makes a repeated sending harmless.
  public init(csrf: String, command: String? = nil) {
    self.csrf = csrf
    self.command = command
  }
}

/// How much a button asks for.
public enum ButtonKind: Sendable {
  /// The one thing the page is for.
  case primary
  case quiet
  /// What cannot be taken back.
  case danger
  /// Looks like a link.
  case plain

  fileprivate var style: StaticString {
    switch self {
    case .primary: "button primary"
    case .quiet: "button"
    case .danger: "button danger"
    case .plain: "button plain"
    }
  }
}

extension HTML {
  /// A form that posts to a link; our own checks answer, not the browser's.
  public func form(
    to link: Link, _ token: FormToken, files: Bool = false, style: StaticString? = "form",
    id: String? = nil, content: () -> Void
  ) {
    form(
      .class(style), .id(id), .fixed("method", "post"), .attribute("action", link.path),
      .fixed("enctype", files ? "multipart/form-data" : nil), .flag("novalidate")
    ) {
      concealed(FormToken.field, token.csrf)
      if let command = token.command { concealed(FieldName.command, command) }
      content()
    }
  }

  /// A field that the reader does not see.
  public func concealed(_ name: String, _ value: String) {
    void(
      "input", .fixed("type", "hidden"), .attribute("name", name), .attribute("value", value))
  }

  /// A button that sends the form, with a name and value where the form has several, or to
  /// another address than the form's own.
  public func submit(
    _ text: String, _ kind: ButtonKind = .quiet, name: String? = nil, value: String? = nil,
    to link: Link? = nil
  ) {
    button(
      text, .class(kind.style), .fixed("type", "submit"), .attribute("name", name),
      .attribute("value", value), .attribute("formaction", link?.path))
  }

  /// A link that looks like a button, for a step that changes nothing by itself.
  public func buttonLink(_ text: String, to link: Link, _ kind: ButtonKind = .quiet) {
    a(text, to: link, .class(kind.style))
  }

  /// Buttons beside one another.
  public func buttons(content: () -> Void) { div(.class("buttons"), content: content) }

  /// All errors of a form at its top, each leading to its field.
  public func errorSummary(_ fields: [Field]) {
    let wrong = fields.filter { $0.error != nil }
    guard !wrong.isEmpty else { return }
    div(.class("notice bad"), .fixed("role", "alert"), .labelled(by: "errors")) {
      icon(.cross)
      div {
        h2(Words.errorTitle, .fixed("id", "errors"))
        ul {
          for field in wrong {
            li { element("a", field.error ?? "", .href("#" + field.firstID)) }
          }
        }
      }
    }
  }
}
