import Charters

/// A kind of rule that can be read from a charter file.
protocol ReadableRule: RuleData {
  associatedtype Key: FileKey
  /// The key that a lone value stands for, as in `attest: yearly`.
  static var alone: Key? { get }
  /// The rule with these values, or nil where a demanded one is missing or wrong.
  init?(reading fields: Fields<Key>)
  /// The rule written at a place in the file.
  static func read(_ cursor: Cursor) -> Self?
}

extension ReadableRule {
  /// A rule with a single key can be written with its value alone.
  static var alone: Key? { Key.allCases.count == 1 ? Key.allCases.first : nil }

  static func read(_ cursor: Cursor) -> Self? {
    // A rule that demands no values can be written `true`.
    if alone == nil, cursor.item.shape == .text {
      guard let text = cursor.scalar() else { return nil }
      if text == "true" { return Self(reading: Fields(empty: cursor)) }
      let isWord = text == "false" || Key.allCases.isEmpty
      cursor.problem(isWord ? .onlyTrue(text) : .wrongShape(found: .text, expected: .fields))
      return nil
    }
    if Key.allCases.isEmpty, cursor.item.shape != .fields {
      cursor.problem(.wrongShape(found: cursor.item.shape, expected: .yes))
      return nil
    }
    return Fields(cursor, alone: alone).flatMap(Self.init(reading:))
  }

  static func rule(_ cursor: Cursor) -> Rule? { read(cursor)?.rule }

  static var fileKeys: [String] { Key.words }
}

/// For rules that have nothing more to say.
enum NoKey: String, FileKey {
  case none = ""

  static var allCases: [NoKey] { [] }
}

extension Cursor {
  /// The rules of a clause: each kind once, in the file's order.
  func rules() -> [Rule]? {
    entries(anyName: true) { name, cursor in
      guard let kind = RuleKind(rawValue: name) else {
        cursor.problem(.unknown(.rule, name, known: RuleKind.words), at: self.place(ofKey: name))
        return nil
      }
      return kind.readable.rule(cursor)
    }
  }

  /// Where a key of this mapping stands.
  func place(ofKey key: String) -> Place? {
    guard case .fields(let fields) = item.content else { return nil }
    return fields.first { $0.key == key }?.place
  }

  /// A list of texts, or the word `all`, which is read as an empty list.
  func textsOrAll() -> [String]? {
    if case .scalar("all", _) = item.content { return [] }
    return texts()
  }
}
