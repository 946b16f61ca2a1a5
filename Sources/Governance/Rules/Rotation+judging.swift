import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per year: whether the side whose turn it is holds the role.
  func occasions(_ rule: RotationRule) -> [Occasion] {
    let turns = Turns(rule: rule, clause: clause.id, body: body)
    guard turns.side(in: day.year) != nil else { return [notSet()] }
    let first = max(windowStart.year, followed.following.from.year)
    guard first <= day.year else { return [] }
    return (first...day.year).compactMap { year in
      turns.side(in: year).map { occasion(rule, $0, year) }
    } + [handover(rule, turns)].compactMap { $0 }
  }

  private func occasion(_ rule: RotationRule, _ expected: Side, _ year: Int) -> Occasion {
    let from = max(Day.first(of: year), followed.following.from)
    let until = Day.last(of: year)
    let terms = body.roles.filter {
      $0.role == rule.role && $0.from <= until && ($0.until ?? until) >= from
    }
    let isOver = until < day
    let subject = Occasion.Subject.role(rule.role, year: year)
    guard !terms.isEmpty else {
      return Occasion(
        subject, isOver ? .broken : .late, isOpen: !isOver, day: from, lastDay: from,
        note: .turnVacant(expected), duty: isOver ? nil : .takeTurn(rule.role, year: year))
    }
    let evidence = terms.map(\.stamp)
    if let wrong = terms.first(where: { $0.side != expected }) {
      return Occasion(
        subject, .broken, day: from,
        note: wrong.isActing ? .acting(wrong.side) : .turn(expected, held: wrong.side),
        evidence: evidence)
    }
    if let partner = rule.neverWith, both(expected, partner, from, until) {
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

  /// Next year's holder is to be known before the year turns.
  private func handover(_ rule: RotationRule, _ turns: Turns) -> Occasion? {
    let next = day.year + 1
    guard day.month >= 10, let side = turns.side(in: next) else { return nil }
    let isDone = body.roles.contains { $0.role == rule.role && $0.holds(on: Day.first(of: next)) }
    guard !isDone else { return nil }
    return Occasion(
      .role(rule.role, year: next), .due, isOpen: true, day: Day.last(of: day.year),
      lastDay: Day.last(of: day.year), note: .turnVacant(side),
      duty: .takeTurn(rule.role, year: next))
  }
}
