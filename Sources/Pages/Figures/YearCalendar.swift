public import SwedishCalendar

/// The months of a year with the days on which someone meets.
public struct YearCalendar: Sendable {
  public var year: Int
  public var meetings: [Entry]
  public var pause: ClosedRange<Day>?
  public var today: Day

  public init(year: Int, meetings: [Entry], pause: ClosedRange<Day>? = nil, today: Day) {
    self.year = year
    self.meetings = meetings
    self.pause = pause
    self.today = today
  }

  /// One meeting as the calendar tells it.
  public struct Entry: Sendable {
    public var day: Day
    /// Whether it is proposed and not planned yet.
    public var isProposed: Bool
    /// What stands in the month's list.
    public var line: HTML.Fragment

    public init(_ day: Day, isProposed: Bool = false, _ line: HTML.Fragment) {
      self.day = day
      self.isProposed = isProposed
      self.line = line
    }
  }
}

extension HTML {
  /// The year month by month: a leaf with the days that someone meets on, and the meetings.
  public func calendar(_ calendar: YearCalendar) {
    let byMonth = Dictionary(grouping: calendar.meetings) { $0.day.month }
    div(.class("months")) {
      for month in 1...12 {
        guard let first = Day(calendar.year, month, 1) else { continue }
        section(.class("month")) {
          h3(first.swedishMonth)
          grid(first, calendar)
          list(byMonth[month] ?? [])
        }
      }
    }
  }

  private func list(_ entries: [YearCalendar.Entry]) {
    guard !entries.isEmpty else {
      p(CalendarWords.none, .class("soft small"))
      return
    }
    guard entries.count > 6 else {
      lines(entries)
      return
    }
    details(.class("more")) {
      summary(CalendarWords.meetings(entries.count))
      lines(entries)
    }
  }

  private func lines(_ entries: [YearCalendar.Entry]) {
    ul(.class("agenda-lines")) {
      for entry in entries { li { append(entry.line) } }
    }
  }

  // The list tells the same days in words.
  private func grid(_ first: Day, _ calendar: YearCalendar) {
    let days = Dictionary(
      calendar.meetings.map { ($0.day, $0.isProposed) }, uniquingKeysWith: { $0 && $1 })
    let last = first.adding(months: 1).adding(days: -1)
    table(.class("leaves"), .hidden) {
      tbody {
        tr {
          td(.class("week")) {}
          for weekday in Weekday.allCases { td(String(weekday.swedish.prefix(2)), .class("head")) }
        }
        var monday = first.adding(days: 1 - first.weekday.rawValue)
        while monday <= last {
          week(monday, first.month, days, calendar)
          monday = monday.adding(days: 7)
        }
      }
    }
  }

  private func week(_ monday: Day, _ month: Int, _ days: [Day: Bool], _ calendar: YearCalendar) {
    tr {
      td("\(monday.isoWeek.week)", .class("week"))
      for place in 0..<7 {
        let day = monday.adding(days: place)
        if day.month == month {
          td(.class(style(day, calendar))) {
            if let isProposed = days[day] {
              element("b", "\(day.dayOfMonth)", .class(isProposed ? "proposed" : nil))
            } else {
              text("\(day.dayOfMonth)")
            }
          }
        } else {
          td {}
        }
      }
    }
  }

  private func style(_ day: Day, _ calendar: YearCalendar) -> StaticString? {
    if day == calendar.today { return "today" }
    if !day.isWorkingDay { return "off" }
    return calendar.pause?.contains(day) == true || day.month == 7 ? "pause" : nil
  }
}
