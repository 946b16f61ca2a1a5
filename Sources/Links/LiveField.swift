/// One field of what is written while a meeting is held: the name it is kept, sent and shown by.
///
/// ```swift
/// LiveField.notes(3).name      // punkt/3
/// LiveField(name: "narvaro/7") // .seat(7)
/// ```
public enum LiveField: Hashable, Sendable {
  /// The item under discussion.
  case current
  /// What is noted of an item.
  case notes(Int)
  /// What an item came to.
  case outcome(Int)
  /// How a seat attends.
  case seat(Int)
  /// How one called in attends.
  case guest(Int)
  /// How many others are there.
  case others
  /// That the meeting is closed and the notes taken over.
  case closed
  /// What a person wrote of an item while somebody else did.
  case beside(item: Int, person: Int)

  /// The field's name.
  public var name: String {
    switch self {
    case .current: "nu"
    case .notes(let item): "punkt/\(item)"
    case .outcome(let item): "utfall/\(item)"
    case .seat(let seat): "narvaro/\(seat)"
    case .guest(let guest): "gast/\(guest)"
    case .others: "ovriga"
    case .closed: "stangt"
    case .beside(let item, let person): "punkt/\(item)/bredvid/\(person)"
    }
  }

  /// The field with this name, where it is written in the one way that we write it.
  public init?(name: String) {
    let words = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let numbers = words.compactMap(Int.init)
    guard words.count <= 4, let field = Self.field(words[0], words.count, numbers),
      field.name == name
    else { return nil }
    self = field
  }

  private static func field(_ word: String, _ words: Int, _ numbers: [Int]) -> LiveField? {
    switch (word, words, numbers.count) {
    case ("nu", 1, 0): .current
    case ("ovriga", 1, 0): .others
    case ("stangt", 1, 0): .closed
    case ("punkt", 2, 1): .notes(numbers[0])
    case ("utfall", 2, 1): .outcome(numbers[0])
    case ("narvaro", 2, 1): .seat(numbers[0])
    case ("gast", 2, 1): .guest(numbers[0])
    case ("punkt", 4, 2): .beside(item: numbers[0], person: numbers[1])
    default: nil
    }
  }
}
