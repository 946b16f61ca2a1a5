import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per season: whether the body said that its routines were ready before it (D04).
  ///
  /// When a season begins, and how long before it the routines are wanted, is our reading of the
  /// document, so a missed one is late and never broken.
  func occasions(_ rule: SeasonsRule) -> [Occasion] {
    let all = (windowStart.year...day.year).flatMap { SeasonTime.all(rule.before, in: $0) }
    return orNothing(all.map { occasion($0, rule.ahead) })
  }

  private func occasion(_ season: SeasonTime, _ ahead: Guide?) -> Occasion {
    let last = season.start.adding(days: -(ahead?.days ?? 1))
    let ready = state.ready(for: season, in: body)
      .filter { $0.clause == clause.id && $0.on <= day }
      .min { ($0.on, $0.stamp) < ($1.on, $1.stamp) }
    if let ready {
      return Occasion(
        .season(season), ready.on < season.start ? .kept : .late, day: ready.on, lastDay: last,
        note: .seasonReady(on: ready.on), evidence: [ready.stamp])
    }
    let isOver = season.end < day
    let isComing = day < last.adding(days: -60)
    let standing: Standing = last < day ? .late : isComing ? .notYet : .due
    return Occasion(
      .season(season), standing, isOpen: !isOver, day: last, lastDay: last,
      note: .seasonAwaited(season.start),
      duty: isOver || isComing ? nil : .prepareSeason(season))
  }
}
