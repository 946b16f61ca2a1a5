import Charters
import SwedishCalendar

/// What holds where the document may leave a value to the body: the document's, else the body's.
extension State {
  func count(
    for rule: MeetingsRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> CountRange? {
    if case .fixed(let count) = rule.count { return count }
    guard case .count(let count) = parameter(clause, of: body, on: day)?.value else { return nil }
    return count
  }

  func daysBefore(
    for rule: SynchronisedRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> DayRange? {
    if case .fixed(let range) = rule.daysBefore { return range }
    guard case .daysBefore(let range) = parameter(clause, of: body, on: day)?.value else {
      return nil
    }
    return range
  }

  func interval(
    for rule: ReportRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> ReportInterval? {
    if case .fixed(let interval) = rule.interval { return interval }
    guard case .reportInterval(let interval) = parameter(clause, of: body, on: day)?.value else {
      return nil
    }
    return interval
  }

  func interval(
    for rule: ExchangeRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> Period? {
    if case .fixed(let interval) = rule.every { return interval }
    guard case .interval(let interval) = parameter(clause, of: body, on: day)?.value else {
      return nil
    }
    return interval
  }

  /// The meetings of the bodies that stand in a relation to a body.
  func meetings(inRelation relation: Relation, to body: Body) -> [Meeting] {
    body.related(relation).compactMap { self.body($0) }.flatMap { meetings(of: $0) }
  }
}

extension DayRange {
  func holds(_ days: Int) -> Bool { from <= days && days <= to }
}
