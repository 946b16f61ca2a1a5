extension Day {
  /// Whether people are at work: Monday to Friday, and neither a holiday nor one of the eves.
  public var isWorkingDay: Bool { weekday <= .friday && holiday == nil }

  /// The first working day after this day.
  public var nextWorkingDay: Day {
    var day = adding(days: 1)
    while !day.isWorkingDay { day = day.adding(days: 1) }
    return day
  }

  /// Working days after this day up to and with the other; negative where the other is earlier.
  ///
  /// From a Monday to the Friday of a week without holidays it is 4.
  public func workingDays(to other: Day) -> Int {
    guard self <= other else { return -other.workingDays(to: self) }
    var count = other.weekdaysSinceMondayZero - weekdaysSinceMondayZero
    for year in year...other.year {
      count -= Holiday.all(in: year).count {
        self < $0.day && $0.day <= other && $0.day.weekday <= .friday
      }
    }
    return count
  }

  /// Mondays to Fridays up to and with this day, counted from Monday 1969-12-29 without it.
  private var weekdaysSinceMondayZero: Int {
    let monday = backward(to: .monday)
    return (monday.ordinal + 3) / 7 * 5 + min(weekday.rawValue, 5) - 1
  }
}
