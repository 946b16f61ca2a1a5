/// A day of the week, numbered as ISO 8601 does: Monday is 1 and Sunday 7.
public enum Weekday: Int, CaseIterable, Comparable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday; the remainder is taken twice so that earlier days count right.
    let sinceMonday = ((ordinal + 3) % 7 + 7) % 7
    return Weekday.allCases[sinceMonday]
  }

  /// The ISO week the day lies in and the year of that week: 2027-01-01 lies in week 53 of 2026.
  public var isoWeek: (year: Int, week: Int) {
    // A week belongs to the year that holds its Thursday.
    let thursday = backward(to: .monday).adding(days: 3)
    let year = thursday.year
    return (year, Day.first(of: year).days(to: thursday) / 7 + 1)
  }

  /// The Monday of an ISO week, or nil where the year has no such week.
  public static func monday(ofISOWeek week: Int, year: Int) -> Day? {
    guard (0...9999).contains(year), (1...53).contains(week) else { return nil }
    // 4 January always lies in week 1.
    let monday = first(of: year).adding(days: 3).backward(to: .monday).adding(days: 7 * (week - 1))
    return monday.isoWeek == (year, week) ? monday : nil
  }

  /// The nearest such weekday, this day or later.
  func forward(to weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }

  /// The nearest such weekday, this day or earlier.
  func backward(to weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}
