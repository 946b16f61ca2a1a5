/// A length of time that the calendar itself divides the year into.
public enum Period: String, CaseIterable, Sendable, Codable {
  case month, quarter, year

  /// How many months it has.
  public var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }

  /// The first day of the month, quarter or year that the day lies in.
  public func first(containing day: Day) -> Day {
    let (year, month, _) = day.parts
    return Day(ordinal: Day.ordinal(year, (month - 1) / months * months + 1, 1))
  }

  /// The last day of the month, quarter or year that the day lies in.
  public func last(containing day: Day) -> Day {
    first(containing: day).adding(months: months).adding(days: -1)
  }
}

/// One month, quarter or year of the calendar, such as the second quarter of 2026.
public struct CalendarPeriod: Hashable, Sendable {
  /// Whether it is a month, a quarter or a year.
  public let unit: Period
  /// Its first day.
  public let start: Day

  /// The month, quarter or year that the day lies in.
  public init(_ unit: Period, containing day: Day) {
    self.unit = unit
    self.start = unit.first(containing: day)
  }

  /// Its last day.
  public var end: Day { unit.last(containing: start) }
  /// Its days, from the first to the last.
  public var days: ClosedRange<Day> { start...end }
  /// The one that follows.
  public var next: CalendarPeriod { CalendarPeriod(unit, containing: end.adding(days: 1)) }
  /// The one before.
  public var previous: CalendarPeriod { CalendarPeriod(unit, containing: start.adding(days: -1)) }

  /// Whether the day lies in it.
  public func contains(_ day: Day) -> Bool { days.contains(day) }
}

extension CalendarPeriod: Comparable {
  /// By first day; of those that begin together, the shorter comes first.
  public static func < (left: CalendarPeriod, right: CalendarPeriod) -> Bool {
    (left.start, left.unit.months) < (right.start, right.unit.months)
  }
}

extension CalendarPeriod: Codable {
  private enum CodingKeys: CodingKey { case unit, start }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Day.self, forKey: .start)
    self.init(try container.decode(Period.self, forKey: .unit), containing: start)
    guard self.start == start else {
      throw DecodingError.dataCorruptedError(
        forKey: .start, in: container, debugDescription: "no \(unit) begins on \(start)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(unit, forKey: .unit)
    try container.encode(start, forKey: .start)
  }
}
