extension ClockTime {
  /// The time as a sentence has it: `kl. 13.30`.
  public var swedish: String { "kl. \(swedishDigits)" }

  /// The time as a table has it: `13.30`, `08.05`.
  public var swedishDigits: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(hour)).\(padded(minute))"
  }
}

extension Moment {
  /// The day and time in Stockholm: `18 maj 2026 kl. 13.30`.
  public var swedish: String {
    let (day, time) = stockholm
    return "\(day.swedishShort) \(time.swedish)"
  }
}
