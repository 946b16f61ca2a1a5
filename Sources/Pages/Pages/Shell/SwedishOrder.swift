/// The order of the Swedish alphabet, in which å, ä and ö come last and case does not count.
public enum SwedishOrder {
  /// Whether one name stands before another.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (keys(left), keys(right))
    return first == second
      ? left < right : first.lexicographicallyPrecedes(second)
  }

  /// Each letter's place; runs of digits count as the number they write.
  private static func keys(_ text: String) -> [Int] {
    var keys: [Int] = []
    var isInNumber = false
    for character in text.lowercased() {
      if let digit = character.wholeNumberValue, character.isASCII {
        if isInNumber, let last = keys.last, last < 1_000_000 {
          keys[keys.count - 1] = last * 10 + digit
        } else {
          keys.append(digit)
        }
        isInNumber = true
      } else {
        isInNumber = false
        keys.append(place(of: character))
      }
    }
    return keys
  }

  private static let letters = 0x1000_0000

  private static func place(of letter: Character) -> Int {
    switch letter {
    case "\u{E5}": return letters + 1000
    case "\u{E4}", "\u{E6}": return letters + 1001
    case "\u{F6}", "\u{F8}": return letters + 1002
    case "\u{E9}", "\u{E8}", "\u{EA}": return letters + Int(UInt8(ascii: "e"))
    case "\u{FC}": return letters + Int(UInt8(ascii: "y"))
    default: break
    }
    let scalar = Int(letter.unicodeScalars.first?.value ?? 0)
    // Spaces, hyphens and other signs stand before every digit and letter.
    if !letter.isLetter { return -0x20_0000 + scalar }
    return letters + (letter.isASCII ? scalar : 2000 + scalar)
  }
}

extension Sequence {
  /// The elements by the Swedish order of a name.
  public func swedishSorted(by name: (Element) -> String) -> [Element] {
    map { (name($0), $0) }.sorted { SwedishOrder.precedes($0.0, $1.0) }.map(\.1)
  }
}
