import SwedishCalendar

/// Which days of a year are open for meetings, worked out once.
struct YearDays {
  let year: Int
  private let first: Day
  private let closings: [DayClosing?]
  /// The open days, in order.
  let open: [Day]

  init(year: Int, pause: ClosedRange<Day>?, today: Day) {
    let first = Day.first(of: year)
    let holidays = Dictionary(Holiday.all(in: year).map { ($0.day, $0.holiday) }) { one, _ in one }
    let days = (0...first.days(to: Day.last(of: year))).map { first.adding(days: $0) }
    let closings = days.map { day -> DayClosing? in
      if day < today { return .past }
      if let holiday = holidays[day] { return .holiday(holiday) }
      if day.weekday > .friday { return .weekend }
      if day.month == 7 { return .july }
      return pause?.contains(day) == true ? .pause : nil
    }
    self.year = year
    self.first = first
    self.closings = closings
    open = zip(days, closings).filter { $0.1 == nil }.map(\.0)
  }

  /// Why a day is closed; nil where it is open.
  func closing(of day: Day) -> DayClosing? {
    let place = first.days(to: day)
    return closings.indices.contains(place) ? closings[place] : .otherYear
  }

  func isOpen(_ day: Day) -> Bool { closing(of: day) == nil }

  /// The open days of a stretch.
  func open(in days: ClosedRange<Day>) -> [Day] { open.filter(days.contains) }

  /// The months, quarters or the year that the year consists of.
  func periods(_ unit: Period) -> [CalendarPeriod] {
    var found = [CalendarPeriod(unit, containing: first)]
    while let last = found.last, last.next.start.year == year { found.append(last.next) }
    return found
  }
}
