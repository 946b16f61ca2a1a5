import Charters
import Governance
import SwedishCalendar

/// What a body's charter asks of the planner, and how things stand with it.
struct PlanningRules {
  struct Demand {
    let clause: ClauseLink
    let says: String
    let facts: [String]
  }

  private let view: View
  private let body: Body
  private let meetings: [Meeting]

  init(_ view: View, _ body: Body) {
    self.view = view
    self.body = body
    meetings = view.state.meetings(of: body)
  }

  /// The clauses about how often, how near others, and how early the agenda is out.
  var demands: [Demand] {
    (view.state.charter(of: body, on: view.day)?.clauses ?? []).flatMap { clause in
      clause.rules.compactMap { rule in
        facts(rule, clause.id).map { facts in
          Demand(
            clause: view.plate(clause.id, of: body.id), says: rule.swedishDemand, facts: facts)
        }
      }
    }
  }

  private func facts(_ rule: Rule, _ clause: ClauseID) -> [String]? {
    switch rule {
    case .meetings(let rule): [soFar(rule, clause)]
    case .synchronised(let rule): nearness(rule, clause)
    case .agenda(let rule):
      [NewMeetingWords.earliest(view.day.adding(days: rule.publishBefore), rule.publishBefore)]
    default: nil
    }
  }

  private func soFar(_ rule: MeetingsRule, _ clause: ClauseID) -> String {
    let period = CalendarPeriod(rule.per, containing: view.day)
    let counted = meetings.filter { meeting in
      period.contains(meeting.day)
        && (rule.with.map { body.related($0).contains(where: meeting.bodies.contains) } ?? true)
    }
    return NewMeetingWords.soFar(
      held: counted.filter(\.isHeld).count, coming: counted.filter { $0.day >= view.day }.count,
      in: period, wanted: count(rule, clause))
  }

  private func count(_ rule: MeetingsRule, _ clause: ClauseID) -> CountRange? {
    if case .fixed(let count) = rule.count { return count }
    guard case .count(let count) = view.state.parameter(clause, of: body, on: view.day)?.value
    else { return nil }
    return count
  }

  /// The days on which a meeting would lie right for each coming meeting of the others.
  private func nearness(_ rule: SynchronisedRule, _ clause: ClauseID) -> [String] {
    guard let range = days(rule, clause) else { return [NewMeetingWords.notSet] }
    let partners = body.related(rule.with).compactMap { view.state.body($0) }
    let coming = partners.flatMap { partner in
      view.state.meetings(of: partner).filter { $0.day > view.day }.map { (partner, $0) }
    }.sorted { $0.1.day < $1.1.day }
    guard !coming.isEmpty else { return [NewMeetingWords.noPartnerMeeting(rule.with)] }
    return coming.prefix(3).map { partner, meeting in
      NewMeetingWords.window(
        from: meeting.day.adding(days: -range.to), to: meeting.day.adding(days: -range.from),
        before: meeting.day, of: view.short(partner.name))
    }
  }

  private func days(_ rule: SynchronisedRule, _ clause: ClauseID) -> DayRange? {
    if case .fixed(let range) = rule.daysBefore { return range }
    guard
      case .daysBefore(let range) = view.state.parameter(clause, of: body, on: view.day)?.value
    else { return nil }
    return range
  }
}
