import Charters
import SwedishCalendar

/// What holds where the document may leave a value to the body: the document's, else the body's.
extension State {
  func count(
    for rule: MeetingsRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> CountRange? {
    if case .fixed(let count) = rule.count { return count }
    return parameter(clause, of: body, on: day, \.count)?.value
  }

  func daysBefore(
    for rule: SynchronisedRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> DayRange? {
    if case .fixed(let range) = rule.daysBefore { return range }
    return parameter(clause, of: body, on: day, \.daysBefore)?.value
  }

  func interval(
    for rule: ReportRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> ReportInterval? {
    if case .fixed(let interval) = rule.interval { return interval }
    return parameter(clause, of: body, on: day, \.reportInterval)?.value
  }

  func interval(
    for rule: ExchangeRule, _ clause: ClauseID, of body: Body, on day: Day
  ) -> Period? {
    if case .fixed(let interval) = rule.every { return interval }
    return parameter(clause, of: body, on: day, \.interval)?.value
  }

  /// The meetings of the bodies that stand in a relation to a body.
  func meetings(inRelation relation: Relation, to body: Body) -> [Meeting] {
    body.related(relation).compactMap { self.body($0) }.flatMap { meetings(of: $0) }
  }
}

extension ParameterValue {
  var count: CountRange? { if case .count(let value) = self { value } else { nil } }
  var daysBefore: DayRange? { if case .daysBefore(let value) = self { value } else { nil } }
  var reportInterval: ReportInterval? {
    if case .reportInterval(let value) = self { value } else { nil }
  }
  var interval: Period? { if case .interval(let value) = self { value } else { nil } }
  var lastDay: Day? { if case .lastDay(let value) = self { value } else { nil } }
}

extension DayRange {
  func holds(_ days: Int) -> Bool { from <= days && days <= to }
}
