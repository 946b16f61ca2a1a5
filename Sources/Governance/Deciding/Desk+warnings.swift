import Charters
import SwedishCalendar

/// What is said when a meeting is planned where a rule of time or number is strained.
extension Desk {
  func planningWarnings(
    _ bodies: [BodyID], _ day: Day, besides moved: MeetingID? = nil
  ) throws(Refusal) -> [Warning] {
    var warnings: [Warning] = []
    if !day.isWorkingDay { warnings.append(Warning(kind: .notWorkingDay(day))) }
    for id in bodies {
      let body = try body(id)
      let others = state.meetings(of: body).filter { $0.id != moved }
      if others.contains(where: { $0.day == day }) { warnings.append(Warning(kind: .sameDay)) }
      warnings += charterWarnings(body, day, others)
      if let limit = state.timeLimit(of: body, on: today), let end = limit.ends, end < day {
        warnings.append(Warning(kind: .afterTheEnd(end), citation: limit.clause))
      }
    }
    return warnings
  }

  private func charterWarnings(_ body: Body, _ day: Day, _ others: [Meeting]) -> [Warning] {
    guard let followed = state.charter(of: body, on: day) else { return [] }
    return followed.clauses.flatMap { clause in
      let citation = Citation(charter: followed.charter.key, clause: clause.id)
      return clause.rules.compactMap { rule in
        strain(rule, clause.id, body, day, others).map { Warning(kind: $0, citation: citation) }
      }
    }
  }

  private func strain(
    _ rule: Rule, _ clause: ClauseID, _ body: Body, _ day: Day, _ others: [Meeting]
  ) -> Warning.Kind? {
    switch rule {
    case .meetings(let rule):
      guard rule.with == nil, let count = state.count(for: rule, clause, of: body, on: day),
        let atMost = count.atMost
      else { return nil }
      let period = CalendarPeriod(rule.per, containing: day)
      let planned = others.filter { period.contains($0.day) }.count + 1
      return planned > atMost ? .tooManyMeetings(planned: planned, atMost: atMost) : nil
    case .synchronised(let rule):
      guard let wanted = state.daysBefore(for: rule, clause, of: body, on: day) else { return nil }
      let partners = state.meetings(inRelation: rule.with, to: body)
      guard !partners.isEmpty else { return nil }
      return partners.contains { wanted.holds(day.days(to: $0.day)) }
        ? nil : .notSynchronised(wanted: wanted)
    case .agenda(let rule):
      let last = day.adding(days: -rule.publishBefore)
      return day >= today && last < today ? .agendaCannotBeInTime(lastDay: last) : nil
    default: return nil
    }
  }
}
