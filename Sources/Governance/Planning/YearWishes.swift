public import SwedishCalendar

/// What those who plan a year wish for; a wish gives way to no rule without that being told.
public struct YearWishes: Hashable, Sendable, Codable {
  /// The days in summer without meetings; July is without meetings in any case.
  public var pause: ClosedRange<Day>?
  /// What is wished for every body that has no wish of its own.
  public var common: Wish
  public var own: [BodyID: Wish]

  /// Wishes for a year.
  public init(pause: ClosedRange<Day>?, common: Wish = Wish(), own: [BodyID: Wish] = [:]) {
    self.pause = pause
    self.common = common
    self.own = own
  }

  /// The wishes of a year before anyone has wished: a pause from 15 June to 15 August.
  public init(year: Int) {
    let first = Day(year, 6, 15) ?? Day.first(of: year)
    self.init(pause: first...(Day(year, 8, 15) ?? first))
  }

  /// What one body wishes for, or all where it has no wish of its own.
  func wish(of body: BodyID) -> Wish {
    guard let own = own[body] else { return common }
    return own.filled(from: common)
  }
}

/// When and how often a body would like to meet.
public struct Wish: Hashable, Sendable, Codable {
  public var weekday: Weekday?
  /// Which of the month's such weekdays, 1 to 4.
  public var week: Int?
  public var start: ClockTime?
  public var end: ClockTime?
  public var place: String?
  /// The number of meetings in the year, beside those that several bodies hold together.
  public var count: Int?

  /// A wish; what is left out is not wished for.
  public init(
    weekday: Weekday? = nil, week: Int? = nil, start: ClockTime? = nil, end: ClockTime? = nil,
    place: String? = nil, count: Int? = nil
  ) {
    self.weekday = weekday
    self.week = week
    self.start = start
    self.end = end
    self.place = place
    self.count = count
  }

  fileprivate func filled(from other: Wish) -> Wish {
    let hasTimes = start != nil && end != nil
    return Wish(
      weekday: weekday ?? other.weekday, week: week ?? other.week,
      start: hasTimes ? start : other.start, end: hasTimes ? end : other.end,
      place: place ?? other.place, count: count)
  }
}
