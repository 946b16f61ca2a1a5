import SwedishCalendar

/// The ways in which people write days, times and numbers.
enum FieldReading {
  /// `2026-05-18` or `20260518`.
  static func day(_ text: String) -> Day? {
    guard text.utf8.count == 8, isDigits(text[...]) else { return Day(text) }
    return Day("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }

  /// `08:30`, `8.30`, `0830` or `08:30:00`.
  static func time(_ text: String) -> ClockTime? {
    let marks: Set<Character> = [":", "."]
    var parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    if parts.count == 1, (3...4).contains(text.utf8.count) {
      parts = [text.dropLast(2), text.suffix(2)]
    }
    if parts.count == 3, parts[2] == "00" { parts.removeLast() }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy(isDigits), let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    return ClockTime(hour, minute)
  }

  /// A whole number of at most six digits, with a hyphen or a minus sign before it where negative.
  static func number(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
    let digits = isNegative ? text.dropFirst() : text[...]
    guard (1...6).contains(digits.utf8.count), isDigits(digits), let number = Int(digits) else {
      return nil
    }
    return isNegative ? -number : number
  }

  /// The text without space at its ends; browsers end lines with two characters.
  static func plain(_ text: String) -> String {
    let lines = text.split(separator: "\r\n" as Character, omittingEmptySubsequences: false)
    let whole = lines.joined(separator: "\n")
    let start = whole.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
