import SwedishCalendar

/// An invented identity or coordination number, to be spelled in many ways.
struct InventedNumber {
  /// Century, year, month and day, the last with 60 added in a coordination number.
  private let (century, year, month, day): (String, String, String, String)
  private let serial: String

  init(_ random: inout SplitMix64) {
    let date = Day.first(of: 1900).adding(days: random.number(below: 46_000))
    let parts = date.description.split(separator: "-").map(String.init)
    century = String(parts[0].prefix(2))
    year = String(parts[0].suffix(2))
    month = parts[1]
    let isCoordination = random.chance(20)
    day = Self.padded(date.dayOfMonth + (isCoordination ? 60 : 0), 2)
    serial = Self.padded(random.number(below: 1_000), 3)
  }

  /// The check digit, told by trying: the digits of every other digit doubled are summed.
  var check: Int { Self.check(of: year + month + day + serial) }

  static func check(of digits: String) -> Int {
    let sum = digits.compactMap(\.wholeNumberValue).enumerated().reduce(0) { sum, digit in
      let doubled = digit.element * (digit.offset % 2 == 0 ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return (10 - sum % 10) % 10
  }

  /// Every spelling with a separator or the century in it.
  func spellings(check: Int) -> [String] {
    let last = "\(serial)\(check)"
    let (short, long) = ("\(year)\(month)\(day)", "\(century)\(year)\(month)\(day)")
    let together = Self.separators.flatMap { ["\(short)\($0)\(last)", "\(long)\($0)\(last)"] }
    let inParts = ["-", ".", "/", " "].flatMap { joint in
      ["\(century)\(year)\(joint)\(month)\(joint)\(day)-\(last)"]
    }
    let small = ["\(year) \(month) \(day)-\(last)", "\(year)-\(month)-\(day)-\(last)"]
    return together + inParts + small + [long + last, "\(century) \(short)-\(last)"]
  }

  private static let separators = [
    "-", "+", " ", " - ", "--", "\u{A0}", "\u{2013}", "\u{2212}", "\u{2011}", "\u{AD}-",
  ]

  static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
