/// The keys that a group of values may have, as they are written in the file.
protocol FileKey: RawRepresentable, Hashable, CaseIterable, Sendable where RawValue == String {}

extension FileKey {
  static var words: [String] { allCases.map(\.rawValue) }
}

/// A mapping with known keys: asks for each, and notes those that are missing or unknown.
struct Fields<Key: FileKey> {
  let cursor: Cursor
  private let values: [Key: Cursor]

  /// The mapping at a cursor; a lone scalar is read as the value of the key `alone`.
  init?(_ cursor: Cursor, alone: Key? = nil) {
    self.cursor = cursor
    if let alone, cursor.item.shape == .text {
      values = [alone: Cursor(item: cursor.item, path: cursor.path, report: cursor.report)]
      return
    }
    guard let fields = cursor.distinct() else { return nil }
    var values: [Key: Cursor] = [:]
    for field in fields {
      guard let key = Key(rawValue: field.key) else {
        cursor.problem(.unknown(.key, field.key, known: Key.words), at: field.place)
        continue
      }
      values[key] = cursor.child(field.value, field.key)
    }
    self.values = values
  }

  /// No keys at all, for a rule written `true`.
  init(empty cursor: Cursor) {
    self.cursor = cursor
    values = [:]
  }

  var isEmpty: Bool { values.isEmpty }

  func has(_ key: Key) -> Bool { values[key] != nil }

  func cursor(_ key: Key) -> Cursor? { values[key] }

  /// The key's value, nil where it is left out or has a problem.
  func optional<Value>(_ key: Key, _ read: (Cursor) -> Value?) -> Value? {
    values[key].flatMap(read)
  }

  /// The key's value, its absence noted.
  func required<Value>(_ key: Key, _ read: (Cursor) -> Value?) -> Value? {
    guard let value = values[key] else {
      cursor.problem(.missingKey(key.rawValue))
      return nil
    }
    return read(value)
  }

  func flag(_ key: Key) -> Bool { optional(key) { $0.flag() } ?? false }
}
