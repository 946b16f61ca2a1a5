/// A public holiday by lag (1989:253) om allmänna helgdagar, or an eve on which nobody works.
///
/// From 2005 the law has the national day, until 2004 it had Whit Monday. Years before 1990, when
/// the law came into force, are read by its first wording. The Sundays that the law also counts are told by the weekday.
/// Where two fall on one day, the one listed first here names it: 1 May 2008 is May Day.
public enum Holiday: String, CaseIterable, Sendable, Codable {
  case newYearsDay, epiphany, mayDay, nationalDay
  case christmasEve, christmasDay, boxingDay, newYearsEve
  case goodFriday, easterSunday, easterMonday, ascensionDay, whitSunday, whitMonday
  case midsummerEve, midsummerDay, allSaintsDay

  /// The day it falls on in a year, or nil where the law of that year does not have it.
  public func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: date(1, 1, year)
    case .epiphany: date(6, 1, year)
    case .mayDay: date(1, 5, year)
    case .nationalDay: year >= Holiday.nationalDaySince ? date(6, 6, year) : nil
    case .christmasEve: date(24, 12, year)
    case .christmasDay: date(25, 12, year)
    case .boxingDay: date(26, 12, year)
    case .newYearsEve: date(31, 12, year)
    case .goodFriday: Day.easter(of: year).adding(days: -2)
    case .easterSunday: Day.easter(of: year)
    case .easterMonday: Day.easter(of: year).adding(days: 1)
    case .ascensionDay: Day.easter(of: year).adding(days: 39)
    case .whitSunday: Day.easter(of: year).adding(days: 49)
    case .whitMonday:
      year < Holiday.nationalDaySince ? Day.easter(of: year).adding(days: 50) : nil
    case .midsummerEve: date(20, 6, year).forward(to: .saturday).adding(days: -1)
    case .midsummerDay: date(20, 6, year).forward(to: .saturday)
    case .allSaintsDay: date(31, 10, year).forward(to: .saturday)
    }
  }

  /// The holidays of a year in the order they fall, each day once.
  public static func all(in year: Int) -> [(day: Day, holiday: Holiday)] {
    var found: [Day: Holiday] = [:]
    for holiday in allCases {
      guard let day = holiday.day(in: year), found[day] == nil else { continue }
      found[day] = holiday
    }
    return found.map { ($0.key, $0.value) }.sorted { $0.day < $1.day }
  }

  /// The year from which the national day is a holiday, and Whit Monday is not.
  private static let nationalDaySince = 2005

  private func date(_ day: Int, _ month: Int, _ year: Int) -> Day {
    Day(ordinal: Day.ordinal(year, month, day))
  }
}

extension Day {
  /// The holiday or eve that the day is, if it is one.
  public var holiday: Holiday? {
    let year = year
    return Holiday.allCases.first { $0.day(in: year) == self }
  }

  /// Easter Sunday of a year in the Gregorian calendar: the Sunday after the church's full moon.
  static func easter(of year: Int) -> Day {
    let century = year / 100
    let golden = year % 19
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    // Full moon on 21 March plus this many days, pulled back where the table skips a day.
    let fullMoon = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0)
    return Day(ordinal: Day.ordinal(year, 3, 22) + fullMoon).forward(to: .sunday)
  }
}
