/// The order of the Swedish alphabet, in which å, ä and ö come last and case does not count.
public enum SwedishOrder {
  /// Whether one name stands before another.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    precedes((keys(left), left), (keys(right), right))
  }

  /// The same for names whose keys are worked out already.
  fileprivate static func precedes(
    _ left: (keys: [Int], name: String), _ right: (keys: [Int], name: String)
  ) -> Bool {
    left.keys == right.keys
      ? left.name < right.name : left.keys.lexicographicallyPrecedes(right.keys)
  }

  /// Each letter's place; runs of digits count as the number they write.
  fileprivate static func keys(_ text: String) -> [Int] {
    var keys: [Int] = []
    var isInNumber = false
    for character in text.lowercased() {
      if let byte = character.asciiValue, (0x30...0x39).contains(byte) {
        let digit = Int(byte - 0x30)
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
    // Most letters are plain ones, which need none of the slow questions below.
    if let byte = letter.asciiValue {
      return (0x61...0x7A).contains(byte) ? letters + Int(byte) : -0x20_0000 + Int(byte)
    }
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
    // The keys are worked out once for each name, not once for each comparison.
    let keyed = map { element in
      let name = name(element)
      return (key: (keys: SwedishOrder.keys(name), name: name), element: element)
    }
    return keyed.sorted { SwedishOrder.precedes($0.key, $1.key) }.map(\.element)
  }
}
