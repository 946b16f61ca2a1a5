import Charters
import HashTreeCollections
public import SwedishCalendar

/// What bodies above have decided and passed on, and where it stands (C24).
extension State {
  /// A decision from above that a body's clause wants on its agenda.
  struct PassedOn {
    var clause: ClauseID
    var meeting: Meeting
    var item: Item

    var origin: ItemOrigin { ItemOrigin(.fromAbove, meeting: meeting.id, number: item.number) }
  }

  /// Every decision passed on to a body under a clause, by day.
  func passedOn(to body: Body, by rule: DecisionsFromAboveRule, _ clause: ClauseID) -> [PassedOn] {
    body.related(rule.from).compactMap { self.body($0) }
      .flatMap { meetings(of: $0) }.filter(\.isHeld)
      .flatMap { meeting in
        meeting.agenda.filter { $0.outcome?.isPassedOn ?? false }
          .map { PassedOn(clause: clause, meeting: meeting, item: $0) }
      }
      .sorted {
        ($0.meeting.day, $0.meeting.id, $0.item.number) < (
          $1.meeting.day, $1.meeting.id, $1.item.number
        )
      }
  }

  /// The decisions passed on to a body that have stood on none of its agendas.
  func waiting(for body: Body, on day: Day) -> [PassedOn] {
    let all = (charter(of: body, on: day)?.clauses ?? []).flatMap { clause in
      clause.rules.flatMap { rule -> [PassedOn] in
        guard case .decisionsFromAbove(let rule) = rule else { return [] }
        return passedOn(to: body, by: rule, clause.id)
      }
    }
    guard !all.isEmpty else { return [] }
    let placed = Set(meetings(of: body).flatMap(\.items).compactMap(\.origin))
    return all.filter { !placed.contains($0.origin) }
  }

  /// The first meeting that a body hosts on or after a day and has not held.
  func nextMeeting(of body: Body, from day: Day) -> Meeting? {
    meetings(of: body).first { $0.host == body.id && $0.day >= day && !$0.isHeld }
  }

  /// The bodies whose charters take up what this one passes on.
  public func takers(from body: BodyID, on day: Day) -> [Body] {
    bodies.values.filter { taker in
      (charter(of: taker, on: day)?.clauses.flatMap(\.rules) ?? []).contains { rule in
        guard case .decisionsFromAbove(let rule) = rule else { return false }
        return taker.related(rule.from).contains(body)
      }
    }.sorted { $0.id < $1.id }
  }
}

extension ItemsAdded.NewItem {
  /// The item that a decision from above becomes.
  init(_ passed: State.PassedOn, number: Int) {
    self.init(
      number: number, kind: .decision, standing: passed.clause, matter: passed.item.matter,
      isInternal: passed.item.isInternal, length: nil, origin: passed.origin,
      titleFrom: passed.item.title, noteFrom: passed.item.minutes)
  }
}
