/// Time in Stockholm: UTC + 1, and + 2 from the last Sunday of March to the last of October, 01:00 UTC.
///
/// The rule is applied to every year. It is the law of the European Union since 1996.
extension Moment {
  /// The day and the time of day, to the minute begun, that clocks in Stockholm show.
  public var stockholm: (day: Day, time: ClockTime) {
    let seconds = milliseconds.floored(by: 1000)
    let utc = Day(ordinal: seconds.floored(by: 86_400))
    let summer = Moment.summer(of: utc.year, changingAt: 1)
    let local = seconds + (summer.contains(seconds) ? 7200 : 3600)
    let day = Day(ordinal: local.floored(by: 86_400))
    return (day, ClockTime(minutesOfDay: (local - day.ordinal * 86_400) / 60))
  }

  /// The moment at which clocks in Stockholm show this day and time.
  ///
  /// Around a change the offset from before it is used: a time in the hour that spring skips is as
  /// much later (02.30 is read as 03.30), and a time in the hour that autumn repeats is the first.
  public init(day: Day, time: ClockTime) {
    let local = day.ordinal * 86_400 + time.minutes * 60
    // Either change is over when a clock that does not follow it would show 03.00.
    let summer = Moment.summer(of: day.year, changingAt: 3)
    self.init(milliseconds: (local - (summer.contains(local) ? 7200 : 3600)) * 1000)
  }

  /// Summer time of a year in seconds since 1970, where it changes at this hour of its Sundays.
  private static func summer(of year: Int, changingAt hour: Int) -> Range<Int> {
    func change(_ month: Int) -> Int {
      let sunday = Day(ordinal: Day.ordinal(year, month, 31)).backward(to: .sunday)
      return sunday.ordinal * 86_400 + hour * 3600
    }
    return change(3)..<change(10)
  }
}

extension ClockTime {
  /// The time this many minutes, 0 to 1439, after midnight.
  init(minutesOfDay minutes: Int) { self.minutes = minutes }

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }
}

extension Int {
  /// The quotient rounded down, also below zero.
  func floored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
