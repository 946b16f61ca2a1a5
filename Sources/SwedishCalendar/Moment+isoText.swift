extension Moment {
  /// The moment as ISO 8601 writes it in UTC, to the millisecond: `2026-05-18T08:30:00.000Z`.
  public var isoText: String {
    let day = milliseconds.floored(by: 86_400_000)
    let rest = milliseconds - day * 86_400_000
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    let hour = padded(rest / 3_600_000, 2)
    let minute = padded(rest / 60_000 % 60, 2)
    let second = padded(rest / 1000 % 60, 2)
    return "\(Day(ordinal: day))T\(hour):\(minute):\(second).\(padded(rest % 1000, 3))Z"
  }

  /// Reads `YYYY-MM-DDThh:mm:ssZ`, with one to three decimals of the second or none; nil otherwise.
  public init?(isoText: String) {
    guard isoText.utf8.count <= 24, isoText.utf8.last == UInt8(ascii: "Z") else { return nil }
    let halves = isoText.dropLast().split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(String(halves[0])),
      let time = Moment.milliseconds(ofTime: halves[1])
    else { return nil }
    self.init(milliseconds: day.ordinal * 86_400_000 + time)
  }

  /// Milliseconds since midnight of `hh:mm:ss`, with or without decimals.
  private static func milliseconds(ofTime text: Substring) -> Int? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    let fields = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count <= 2, fields.count == 3, let hour = number(fields[0], 2...2),
      let minute = number(fields[1], 2...2), let second = number(fields[2], 2...2),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    guard halves.count == 2 else { return seconds * 1000 }
    let decimals = String(halves[1])
    guard let fraction = number(decimals[...], 1...3) else { return nil }
    return seconds * 1000 + fraction * [100, 10, 1][decimals.utf8.count - 1]
  }

  /// The number that a text of this many digits, and nothing else, writes.
  private static func number(_ text: Substring, _ width: ClosedRange<Int>) -> Int? {
    guard width.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
