/// A calendar day in the Gregorian calendar, without clock or zone, such as 2026-05-18.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let ordinal: Int

  /// The day that lies `ordinal` days after 1970-01-01.
  public init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The day of a year (0 to 9999), month (1 to 12) and day of month, or nil where no such day exists.
  public init?(_ year: Int, _ month: Int, _ dayOfMonth: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), dayOfMonth >= 1,
      dayOfMonth <= Day.daysIn(month: month, of: year)
    else { return nil }
    self.ordinal = Day.ordinal(year, month, dayOfMonth)
  }

  /// The first day of a year.
  public static func first(of year: Int) -> Day { Day(ordinal: ordinal(year, 1, 1)) }

  /// The last day of a year.
  public static func last(of year: Int) -> Day { Day(ordinal: ordinal(year, 12, 31)) }

  /// Year, month (1 to 12) and day of month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    // Counting from 0000-03-01 puts the leap day last in its year (Howard Hinnant's civil_from_days).
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The year the day lies in.
  public var year: Int { parts.year }
  /// The month the day lies in, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { parts.day }

  /// The day this many days later, or earlier where negative.
  public func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// The same date this many months later; the month's last day where the date does not exist.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + (month - 1) + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    return Day(
      ordinal: Day.ordinal(newYear, newMonth, min(day, Day.daysIn(month: newMonth, of: newYear))))
  }

  /// Days from this day to the other, positive where the other is later.
  public func days(to other: Day) -> Int { other.ordinal - ordinal }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month, 28 to 31.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 of a date known to exist.
  static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
