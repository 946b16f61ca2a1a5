import Charters
import SwedishCalendar

extension Interval {
  /// The period of this length that holds a day.
  func period(containing day: Day) -> CalendarPeriod {
    switch self {
    case .month: CalendarPeriod(.month, containing: day)
    case .quarter: CalendarPeriod(.quarter, containing: day)
    case .year: CalendarPeriod(.year, containing: day)
    }
  }
}
