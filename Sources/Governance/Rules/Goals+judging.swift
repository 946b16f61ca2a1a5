import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per year: whether anything has worked for the goals. A year without anything is
  /// no breach, since no document says how often (A03, B05, B06, C01).
  func occasions(_ rule: GoalsRule) -> [Occasion] { coverage(of: rule.goals) }

  /// How many of some goals something has worked for, year by year.
  func coverage(of goals: [String]) -> [Occasion] {
    let tags = state.goalTags(in: body).filter { goals.contains($0.goal) && $0.on <= day }
    return (windowStart.year...day.year).compactMap { year in
      let seen = tags.filter { $0.on.year == year }
      let period = CalendarPeriod(.year, containing: Day.first(of: year))
      guard let latest = seen.map(\.on).max() else {
        return year == day.year
          ? Occasion(.goals(period), .due, isOpen: true, day: period.end, note: .noGoalSeen) : nil
      }
      return Occasion(
        .goals(period), .kept, day: latest,
        note: .goalsSeen(Set(seen.map(\.goal)).count, of: goals.count),
        evidence: Set(seen.map(\.stamp)).sorted { $0.sequence < $1.sequence })
    }
  }
}
