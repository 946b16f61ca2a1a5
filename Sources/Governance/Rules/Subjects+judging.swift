import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per year: whether anything has been put under the areas. A year without anything
  /// is no breach, since no document says how often (D15, D20, D21, D24).
  func occasions(_ rule: SubjectsRule) -> [Occasion] {
    let streams = rule.areas.map { state.stream(of: $0, in: body) }
    return (windowStart.year...day.year).compactMap { year in
      let seen = streams.map { $0.filter { $0.on.year == year && $0.on <= day } }
      let period = CalendarPeriod(.year, containing: Day.first(of: year))
      let covered = seen.count { !$0.isEmpty }
      guard covered > 0 else { return year == day.year ? unseen(period) : nil }
      let latest = seen.flatMap { $0 }.map(\.on).max() ?? period.start
      let evidence = Set(seen.flatMap { $0 }.map(\.stamp)).sorted { $0.sequence < $1.sequence }
      return Occasion(
        .period(period), .kept, day: latest, note: .areasSeen(covered, of: rule.areas.count),
        evidence: evidence)
    }
  }

  private func unseen(_ period: CalendarPeriod) -> Occasion {
    Occasion(.period(period), .due, isOpen: true, day: period.end, note: .noAreaSeen)
  }
}
