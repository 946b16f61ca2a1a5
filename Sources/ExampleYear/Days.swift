import SwedishCalendar

/// Days and times that the example's acts fall on.
extension Day {
  /// The day of these numbers; the example's own dates all exist.
  static func of(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year, month, day) ?? Day.first(of: year)
  }

  /// This day, or the next one on which people work.
  var orNextWorkingDay: Day { isWorkingDay ? self : nextWorkingDay }

  /// This day, or the one before it on which people work.
  var orWorkingDayBefore: Day {
    var day = self
    while !day.isWorkingDay { day = day.adding(days: -1) }
    return day
  }

  /// Year and month as one number, such as 202605.
  var yearMonth: Int { year * 100 + month }
}

extension ClockTime {
  /// The time of these numbers; the example's own times all exist.
  static func of(_ hour: Int, _ minute: Int) -> ClockTime {
    // Midnight stands in for an hour outside the clock, which none of the example's is.
    ClockTime(hour, minute) ?? Moment(milliseconds: 0).stockholm.time
  }

  func adding(minutes more: Int) -> ClockTime {
    .of((minutes + more) / 60 % 24, (minutes + more) % 60)
  }
}
