public import Governance
public import Links

/// One form of a page: where it is sent, and what came back from it last time.
///
/// ```swift
/// let sheet = Sheet(view, .bodyAction("sydost", .plan))
/// html.form(sheet) {
///   html.field(sheet.field(FieldName.place, label, means: .place))
/// }
/// ```
public struct Sheet: Sendable {
  /// The address the form is sent to.
  public let link: Link
  /// What the form and its fields are known by on the page.
  public let key: String
  let token: FormToken
  let view: View
  let returned: View.Returned?

  /// The form sent to `link`; where a page has several to one address, `item` tells
  /// them apart, in the field named `name`.
  /// `others` are the addresses that further buttons of the form send it to.
  public init(
    _ view: View, _ link: Link, of name: String = FieldName.item, item: String? = nil,
    others: [Link] = []
  ) {
    self.link = link
    key = Sheet.key(link.path, item: item)
    token = view.token
    self.view = view
    let own = view.returned.flatMap { returned in
      ([link] + others).contains { $0.path == returned.sentTo } ? returned : nil
    }
    returned = item == nil || own?.values[name]?.first == item ? own : nil
  }

  static func key(_ path: String, item: String?) -> String {
    // What follows a question mark is no part of where the form is sent.
    let word = path.prefix { $0 != "?" }.split(separator: "/").last.map(String.init) ?? ""
    return item.map { "\(word)-\($0)" } ?? word
  }

  /// Whether it is this form that came back.
  public var isReturned: Bool { returned != nil }

  /// The search among people that this form asked for.
  var search: PersonSearch? { view.search.flatMap { $0.form == key ? $0 : nil } }

  /// The id of one of the form's fields.
  public func id(_ name: String) -> String { "\(key)-\(name)" }

  /// What was entered in a field, or what to begin with.
  public func value(_ name: String, or initial: String = "") -> String {
    returned == nil ? initial : returned?.values[name]?.first ?? ""
  }

  /// All that was chosen in a field of several answers, or what to begin with.
  public func values(_ name: String, or initial: Set<String> = []) -> Set<String> {
    returned.map { Set($0.values[name] ?? []) } ?? initial
  }

  /// A field with what was entered in it and what was wrong with that.
  public func field(
    _ name: String, _ label: String, hint: String? = nil, value: String = "",
    isOptional: Bool = false, means field: Refusal.Field? = nil
  ) -> Field {
    Field(
      name, label, hint: hint, error: error(name, field), value: self.value(name, or: value),
      isOptional: isOptional, id: id(name))
  }

  /// Why a field came back, in words; `field` is what a refusal calls it.
  public func error(_ name: String, _ field: Refusal.Field? = nil) -> String? {
    switch returned?.problem {
    case .unreadable(name, let problem): problem.swedish
    case .refused(let refusal) where field != nil && refusal.reason.field == field:
      // The whole of it stands on top of the page.
      if case .individuals(_, let finding) = refusal.reason {
        finding.mayBeMobile ? ShellWords.numberAsked : ShellWords.individuals
      } else {
        refusal.swedish
      }
    default: nil
    }
  }
}

extension HTML {
  /// The form of a sheet.
  public func form(_ sheet: Sheet, files: Bool = false, content: () -> Void) {
    form(to: sheet.link, sheet.token, files: files, id: sheet.key) {
      question(sheet)
      content()
    }
  }

  /// The form of a sheet, folded until asked for; it stands open where it came back.
  public func folded(
    _ title: String, _ sheet: Sheet, files: Bool = false, finds: Bool = false,
    content: () -> Void
  ) {
    details(.class("fold"), .flag("open", if: sheet.isReturned || sheet.search != nil)) {
      summary(title)
      if finds { finder(sheet) }
      form(sheet, files: files, content: content)
    }
  }
}

extension HTML {
  /// What a form that came back asks its sender first, where it does (C23).
  func question(_ sheet: Sheet) {
    if sheet.returned?.problem.asksAboutMobile == true { askAboutMobile(sheet) }
  }

  /// The question about a number that may be a telephone number; a script may ask it later.
  func askAboutMobile(_ sheet: Sheet) {
    let name = FieldName.assuresMobiles
    checkboxes(
      Field(name, ShellWords.numberInText, hint: ShellWords.numberHint, id: sheet.id(name)),
      [Choice("ja", ShellWords.isMobile)])
  }
}

extension View.Returned.Problem {
  /// Whether it is a question that the sender can answer, rather than a refusal (C23).
  public var asksAboutMobile: Bool {
    guard case .refused(let refusal) = self, case .individuals(_, let finding) = refusal.reason
    else { return false }
    return finding.mayBeMobile
  }
}

extension Refusal.Reason {
  /// The field of the form that the reason is about, where it is about one.
  var field: Refusal.Field? {
    switch self {
    case .empty(let field), .tooLong(let field, _), .individuals(let field, _): field
    default: nil
    }
  }
}
