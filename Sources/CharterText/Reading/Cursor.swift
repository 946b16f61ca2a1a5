/// A value being read: where it stands, how it was reached, and where problems go.
struct Cursor {
  let item: Item
  let path: [String]
  let report: Report

  func problem(_ problem: CharterProblem, at place: Place? = nil) {
    report.add(problem.swedish, at: place ?? item.place, path: path)
  }

  /// The same value read as something within it, for a list's members.
  func child(_ item: Item, _ name: String) -> Cursor {
    Cursor(item: item, path: path + [name], report: report)
  }

  /// The scalar's text, its problem noted where it is none.
  func scalar() -> String? {
    if case .scalar(let text, _) = item.content, !item.isEmpty { return text }
    problem(.wrongShape(found: item.shape, expected: .text))
    return nil
  }

  /// A text with something in it, without spaces around it.
  func text() -> String? {
    guard let text = scalar().map(trimmed) else { return nil }
    guard !text.isEmpty else {
      problem(.emptyText)
      return nil
    }
    return text
  }

  private func trimmed(_ text: String) -> String {
    let body = text.drop(while: \.isWhitespace)
    return String(
      body.prefix(
        (body.lastIndex { !$0.isWhitespace }).map {
          body.distance(from: body.startIndex, to: $0) + 1
        } ?? 0))
  }

  func integer(_ range: ClosedRange<Int>) -> Int? {
    guard let text = scalar() else { return nil }
    guard let number = Int(text), range.contains(number) else {
      problem(.notNumber(text, from: range.lowerBound, to: range.upperBound))
      return nil
    }
    return number
  }

  func flag() -> Bool? {
    guard let text = scalar() else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      problem(.notFlag(text))
      return nil
    }
  }

  /// A name that other parts of the file refer to, such as `operativ-sydost`.
  func key() -> String? {
    guard let text = scalar() else { return nil }
    guard Cursor.isKey(text) else {
      problem(.notKey(text))
      return nil
    }
    return text
  }

  static func isKey(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count <= 80 && !text.isEmpty && !text.hasPrefix("-")
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// One of the words of a closed list.
  func word<Word: FileWord>(_ type: Word.Type = Word.self) -> Word? {
    guard let text = scalar() else { return nil }
    guard let word = Word.allCases.first(where: { $0.word == text }) else {
      problem(.unknown(.word, text, known: Word.words))
      return nil
    }
    return word
  }

  // MARK: Lists

  /// Each value of a list; a single value stands for a list of one.
  func list<Value: Hashable>(_ read: (Cursor) -> Value?) -> [Value]? {
    guard case .list(let items) = item.content else {
      guard item.shape == .text else {
        problem(.wrongShape(found: item.shape, expected: .list))
        return nil
      }
      return read(self).map { [$0] }
    }
    if items.isEmpty { problem(.emptyList) }
    var values: [Value] = []
    for (index, item) in items.enumerated() {
      let member = child(item, "\(index)")
      guard let value = read(member) else { continue }
      if values.contains(value), case .scalar(let text, _) = item.content {
        member.problem(.repeatedValue(text))
      }
      values.append(value)
    }
    return values.count == items.count && !items.isEmpty ? values : nil
  }

  func texts() -> [String]? { list { $0.text() } }

  func keys() -> [String]? { list { $0.key() } }

  func words<Word: FileWord & Hashable>(_ type: Word.Type = Word.self) -> [Word]? {
    list { $0.word(Word.self) }
  }

  /// Each named value of a mapping, in the file's order; names must be keys unless told otherwise.
  func entries<Value>(
    anyName: Bool = false, _ read: (String, Cursor) -> Value?
  ) -> [Value]? {
    guard let fields = distinct() else { return nil }
    if fields.isEmpty { problem(.emptyList) }
    let values = fields.compactMap { field -> Value? in
      if !anyName, !Cursor.isKey(field.key) { problem(.notKey(field.key), at: field.place) }
      return read(field.key, child(field.value, field.key))
    }
    return values.count == fields.count && !fields.isEmpty ? values : nil
  }

  /// The fields of a mapping, each key that stands twice noted at its own place.
  func distinct() -> [Item.Field]? {
    guard case .fields(let fields) = item.content else {
      problem(.wrongShape(found: item.shape, expected: .fields))
      return nil
    }
    var seen: [String: Place] = [:]
    return fields.filter { field in
      guard let first = seen[field.key] else {
        seen[field.key] = field.place
        return true
      }
      problem(.repeatedKey(field.key, firstLine: first.line), at: field.place)
      return false
    }
  }
}
