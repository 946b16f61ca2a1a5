/// A time of day on the wall clock in Stockholm, to the minute, such as 13.30.
public struct ClockTime: Hashable, Comparable, Sendable, Codable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// When a day begins.
  public static let midnight = ClockTime(minutes: 0)

  /// The time of an hour (0 to 23) and minute (0 to 59), or nil outside the clock.
  public init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  private init(minutes: Int) { self.minutes = minutes }

  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  public init(from decoder: any Decoder) throws {
    let minutes = try decoder.singleValueContainer().decode(Int.self)
    guard let time = ClockTime(minutes / 60, minutes % 60), minutes >= 0 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no such time: \(minutes)"))
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minutes)
  }
}
