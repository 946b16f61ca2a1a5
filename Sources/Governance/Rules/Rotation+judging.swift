import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per turn: whether the side whose turn it is holds the role.
  func occasions(_ rule: RotationRule) -> [Occasion] {
    let turns = Turns(rule: rule, clause: clause.id, body: body)
    guard turns.side(on: day) != nil else { return [notSet()] }
    let now = turns.turn(on: day)
    return periods(rule.every).filter { $0 <= now && followed.following.from <= $0.end }
      .compactMap { turn in turns.side(of: turn).map { occasion(rule, $0, turn) } }
      + [naming(rule, turns)].compactMap { $0 } + handovers(rule)
  }

  private func occasion(
    _ rule: RotationRule, _ expected: Side, _ turn: CalendarPeriod
  ) -> Occasion {
    let from = max(turn.start, followed.following.from)
    let terms = body.roles.filter {
      $0.role == rule.role && $0.from <= turn.end && ($0.until ?? turn.end) >= from
    }
    let isOver = turn.end < day
    let subject = Occasion.Subject.role(rule.role, turn)
    guard !terms.isEmpty else {
      return Occasion(
        subject, isOver ? .broken : .late, isOpen: !isOver, day: from, lastDay: from,
        note: .turnVacant(expected), duty: isOver ? nil : .takeTurn(rule.role, turn))
    }
    let evidence = terms.map(\.stamp)
    if let wrong = terms.first(where: { $0.side != expected }) {
      return Occasion(
        subject, .broken, day: from,
        note: wrong.isActing ? .acting(wrong.side) : .turn(expected, held: wrong.side),
        evidence: evidence)
    }
    if let partner = rule.neverWith, both(expected, partner, from, turn.end) {
      return Occasion(subject, .broken, day: from, note: .sameSide(expected), evidence: evidence)
    }
    return Occasion(
      subject, .kept, day: from, note: .turn(expected, held: expected), evidence: evidence)
  }

  private func both(_ side: Side, _ partner: RoleKind, _ from: Day, _ until: Day) -> Bool {
    body.roles.contains {
      $0.role == partner && $0.side == side && $0.from <= until && ($0.until ?? until) >= from
    }
  }

  /// The holder of the next turn is to be known before it begins.
  private func naming(_ rule: RotationRule, _ turns: Turns) -> Occasion? {
    let next = turns.turn(on: day).next
    guard day >= turns.handoverBegins(before: next), let side = turns.side(of: next) else {
      return nil
    }
    let isDone = body.roles.contains { $0.role == rule.role && $0.holds(on: next.start) }
    guard !isDone else { return nil }
    let last = next.start.adding(days: -1)
    return Occasion(
      .role(rule.role, next), .due, isOpen: true, day: last, lastDay: last,
      note: .turnVacant(side), duty: .takeTurn(rule.role, next))
  }

  /// One occasion per change of hands that is at hand: whether every step of it is done.
  private func handovers(_ rule: RotationRule) -> [Occasion] {
    state.handovers(of: body, on: day)
      .filter { $0.role == rule.role && $0.citation?.clause == clause.id }
      .map { handover in
        let subject = Occasion.Subject.handover(rule.role, from: handover.from)
        let note = Occasion.Note.handedOver(
          handover.done.count, of: HandoverStep.allCases.count)
        guard !handover.isDone else {
          return Occasion(
            subject, .kept, day: handover.lastDay, lastDay: handover.lastDay, note: note,
            evidence: handover.evidence)
        }
        return Occasion(
          subject, handover.lastDay < day ? .late : .due, isOpen: true, day: handover.lastDay,
          lastDay: handover.lastDay, note: note, evidence: handover.evidence,
          duty: .handOver(rule.role, from: handover.from))
      }
  }
}
