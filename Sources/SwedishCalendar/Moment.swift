/// A point in time in UTC, to the millisecond.
public struct Moment: Hashable, Comparable, Sendable, Codable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int

  /// The moment that lies this many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The moment this many seconds later, or earlier where negative.
  public func adding(seconds: Int) -> Moment { Moment(milliseconds: milliseconds + seconds * 1000) }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  public init(from decoder: any Decoder) throws {
    self.init(milliseconds: try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
