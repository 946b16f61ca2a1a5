import Charters
import SwedishCalendar

/// When a body meets: by wish, else as before, else spread so that not all meet at once.
struct Habit {
  let weekday: Weekday
  /// Whether the weekday is wished for, or known from before.
  let origin: Origin
  /// Which of the month's such weekdays, 1 to 4.
  let week: Int
  let start: ClockTime
  let end: ClockTime
  let place: String

  enum Origin { case wished, usual, spread }

  init(_ demand: PlanningDemands, _ state: State, _ wish: Wish, place: Int, year: Int) {
    let before = state.meetings(of: demand.body)
      .filter { $0.host == demand.body.id && $0.day.year < year && $0.day.year >= year - 2 }
    let usual = Self.usual(before.map(\.day.weekday))
    if let wished = wish.weekday {
      (weekday, origin) = (wished, .wished)
    } else if let usual {
      (weekday, origin) = (usual, .usual)
    } else {
      // Mondays and Fridays are the days that most want free.
      (weekday, origin) = ([.tuesday, .wednesday, .thursday][place % 3], .spread)
    }
    week = wish.week ?? place % 4 + 1
    let last = state.meetings(of: demand.body).last { $0.host == demand.body.id }
    if let start = wish.start, let end = wish.end, start < end {
      (self.start, self.end) = (start, end)
    } else {
      start = last?.start ?? Self.afternoon.0
      end = last?.end ?? Self.afternoon.1
    }
    self.place = wish.place ?? ""
  }

  /// The hours that a wish begins with.
  static let afternoon = (ClockTime(13, 0) ?? .midnight, ClockTime(15, 0) ?? .midnight)

  /// The weekday that at least half of them have.
  private static func usual(_ weekdays: [Weekday]) -> Weekday? {
    Weekday.allCases.prefix(5).first { day in
      weekdays.count >= 2 && 2 * weekdays.count { $0 == day } >= weekdays.count
    }
  }

  /// The day of a month that the habit names.
  func day(inMonthOf day: Day) -> Day {
    let first = Period.month.first(containing: day)
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.adding(days: ahead + 7 * (week - 1))
  }

  /// The day with the habit's weekday that lies nearest, the earlier of two.
  func nearest(_ day: Day) -> Day {
    let behind = (day.weekday.rawValue - weekday.rawValue + 7) % 7
    return day.adding(days: behind <= 3 ? -behind : 7 - behind)
  }
}
