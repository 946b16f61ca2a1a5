import SwedishCalendar

/// One question of a form: its name, words, what was entered and what was wrong with it.
public struct Field: Sendable {
  public var name: String
  public var label: String
  public var hint: String?
  public var error: String?
  /// What was entered, kept as it was.
  public var value: String
  public var isOptional: Bool
  /// The id of the first control, which the error summary leads to.
  public var firstID: String
  /// Whether the field is saved as it is written, where there are scripts.
  public var isLive = false

  public init(
    _ name: String, _ label: String, hint: String? = nil, error: String? = nil,
    value: String = "", isOptional: Bool = false, id: String? = nil
  ) {
    self.name = name
    firstID = id ?? name
    self.label = label
    self.hint = hint
    self.error = error
    self.value = value
    self.isOptional = isOptional
  }

  /// What a script knows a field by that is saved as it is written.
  var live: String? { isLive ? name : nil }

  /// The ids of what explains the control.
  var described: String? {
    let ids = [hint.map { _ in firstID + "-hint" }, error.map { _ in firstID + "-error" }]
    let present = ids.compactMap { $0 }
    return present.isEmpty ? nil : present.joined(separator: " ")
  }
}

/// What a one-line field asks for.
public enum FieldKind: Sendable {
  case text, date, time, number, email, password, search

  fileprivate var type: StaticString {
    switch self {
    case .text: "text"
    case .date: "date"
    case .time: "time"
    case .number: "number"
    case .email: "email"
    case .password: "password"
    case .search: "search"
    }
  }

  fileprivate var typeThatKeeps: StaticString {
    switch self {
    case .date, .time, .number: "text"
    default: type
    }
  }

  /// Whether a browser's own field of this kind would take the value.
  fileprivate func holds(_ value: String) -> Bool {
    if value.isEmpty { return true }
    switch self {
    case .date: return Day(value) != nil
    case .number: return Int(value) != nil
    case .time:
      let parts = value.split(separator: ":").map { $0.count == 2 ? Int($0) : nil }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return false }
      return (0..<24).contains(hour) && (0..<60).contains(minute)
    case .text, .email, .password, .search: return true
    }
  }

  fileprivate var style: StaticString {
    switch self {
    case .date, .time, .number: "field-box short"
    default: "field-box"
    }
  }
}

/// The files that may be attached.
enum AttachedFiles {
  /// The endings of their names, as a field for files takes them.
  static let accepted: StaticString =
    ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.txt,.text,.md,.csv"
}

/// One of the answers to choose among.
public struct Choice: Sendable {
  let value: String
  let label: String
  let hint: String?

  public init(_ value: String, _ label: String, hint: String? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}

/// Answers that belong together, under a name of their own.
public struct ChoiceGroup: Sendable {
  let name: String
  let choices: [Choice]

  public init(_ name: String, _ choices: [Choice]) {
    self.name = name
    self.choices = choices
  }
}

extension HTML {
  /// A field of one line; `autocomplete` names what the browser may fill in.
  public func field(
    _ field: Field, _ kind: FieldKind = .text, autocomplete: StaticString? = nil
  ) {
    // Browsers empty a date field that holds no date: what was entered wrongly is kept as text.
    let isKept = field.error == nil && kind.holds(field.value)
    let type = isKept ? kind.type : kind.typeThatKeeps
    labelled(field) {
      void(
        "input", .class(kind.style), .fixed("type", type), .id(field.firstID),
        .attribute("name", field.name),
        // A password is never sent back.
        .attribute("value", kind == .password || field.value.isEmpty ? nil : field.value),
        .fixed("autocomplete", autocomplete), .flag("required", if: !field.isOptional),
        .described(by: field.described), .fixed("aria-invalid", field.error.map { _ in "true" }))
    }
  }

  /// A field of several lines.
  public func area(_ field: Field, rows: Int = 6) {
    labelled(field) {
      element(
        "textarea", .class("field-box"), .id(field.firstID), .attribute("name", field.name),
        .attribute("data-field", field.live), .attribute("rows", String(rows)),
        .flag("required", if: !field.isOptional),
        .described(by: field.described), .fixed("aria-invalid", field.error.map { _ in "true" })
      ) {
        // The first line break in a textarea is dropped by browsers.
        if field.value.first?.isNewline == true { text("\n") }
        text(field.value)
      }
    }
  }

  /// One answer out of many, in a list that opens; the first choice may be empty.
  public func select(_ field: Field, _ choices: [Choice], groups: [ChoiceGroup] = []) {
    labelled(field) {
      select(
        .class("field-box"), .id(field.firstID), .attribute("name", field.name),
        .attribute("data-field", field.live), .described(by: field.described),
        .fixed("aria-invalid", field.error.map { _ in "true" })
      ) {
        options(choices, chosen: field.value)
        for group in groups {
          element("optgroup", .attribute("label", group.name)) {
            options(group.choices, chosen: field.value)
          }
        }
      }
    }
  }

  private func options(_ choices: [Choice], chosen: String) {
    for choice in choices {
      option(
        choice.label, .attribute("value", choice.value),
        .flag("selected", if: choice.value == chosen))
    }
  }

  /// A field that takes files.
  public func file(_ field: Field, accept: StaticString? = nil, several: Bool = false) {
    labelled(field) {
      void(
        "input", .class("field-box"), .fixed("type", "file"), .id(field.firstID),
        .attribute("name", field.name), .fixed("accept", accept),
        .flag("multiple", if: several), .described(by: field.described),
        .fixed("aria-invalid", field.error.map { _ in "true" }))
    }
  }

  private func labelled(_ field: Field, control: () -> Void) {
    div(.class(field.error == nil ? "field" : "field wrong")) {
      label(.attribute("for", field.firstID)) { labelWords(field) }
      guidance(field)
      control()
    }
  }

  func labelWords(_ field: Field) {
    text(field.label)
    if field.isOptional { span(" " + Words.optional, .class("optional")) }
  }

  func guidance(_ field: Field) {
    if let hint = field.hint { p(hint, .class("hint"), .id(field.firstID + "-hint")) }
    if let error = field.error {
      p(.class("error"), .id(field.firstID + "-error")) {
        icon(.cross)
        span {
          span(Words.error + " ", .class("unseen"))
          text(error)
        }
      }
    }
  }
}
