/// The ways in which people write hours and sums of money.
extension FieldReading {
  /// Minutes, written as hours: `2,5`, `2.5`, `1 250` or `2:30`; nil where it is neither, or more
  /// than six digits.
  static func minutes(_ text: String) -> Int? {
    let plain = text.filter { !$0.isWhitespace && $0 != "\u{A0}" }
    let parts = plain.split(omittingEmptySubsequences: false) { ",.:".contains($0) }
    guard let hours = parts.first.flatMap({ digits($0, most: 6) }), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return hours * 60 }
    guard let rest = digits(parts[1], most: 2) else { return nil }
    if plain.contains(":") {
      return parts[1].utf8.count == 2 && rest < 60 ? hours * 60 + rest : nil
    }
    let hundredths = parts[1].utf8.count == 1 ? rest * 10 : rest
    return hours * 60 + (hundredths * 60 + 50) / 100
  }

  /// A whole number from 0 of at most nine digits, its thousands set apart by spaces where they are.
  static func wholeNumber(_ text: String) -> Int? {
    digits(Substring(text.filter { !$0.isWhitespace && $0 != "\u{A0}" }), most: 9)
  }

  private static func digits(_ text: Substring, most: Int) -> Int? {
    guard (1...most).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
