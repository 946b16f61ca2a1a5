import Charters
import HashTreeCollections
import SwedishCalendar

/// What keeps someone from a role: the same reasons refuse one who would take it, and tell
/// anyone who asks who could.
extension State {
  /// The clauses that bind a body on a day: a proposal only once the body has adopted it.
  func binding(_ body: Body, on day: Day) -> [(clause: Clause, citation: Citation)] {
    guard let followed = charter(of: body, on: day) else { return [] }
    return followed.clauses.filter { clause in
      switch clause.force {
      case .shall: true
      case .should, .may: false
      case .proposal: body.adoptedClauses.contains { $0.clause == clause.id && $0.from <= day }
      }
    }.map { ($0, Citation(charter: followed.charter.key, clause: $0.id)) }
  }

  /// Why the document does not give a role to a person of a side on a day; nothing where it does.
  func hindrances(
    for role: RoleKind, of person: Person?, _ side: Side?, in body: Body, on day: Day
  ) -> [Refusal] {
    binding(body, on: day).flatMap { clause, citation in
      clause.rules.flatMap { rule -> [Refusal] in
        switch rule {
        case .rotation(let rule) where rule.role == role:
          turnHindrances(rule, clause.id, side, body, day, citation)
        case .role(let rule)
        where rule.role == role && !hasEnded(rule, clause.id, of: body, on: day):
          roleHindrances(rule, person, side, day, citation)
        default: []
        }
      }
    }
  }

  /// A holder whose side does not have the turn, or has the other role already (C16, C18).
  private func turnHindrances(
    _ rule: RotationRule, _ clause: ClauseID, _ side: Side?, _ body: Body, _ day: Day,
    _ citation: Citation
  ) -> [Refusal] {
    let turns = Turns(rule: rule, clause: clause, body: body)
    guard let expected = turns.side(on: day) else { return [] }
    var found: [Refusal] = []
    if side != expected {
      found.append(
        Refusal(
          .wrongSide(expected: expected, turn: turns.turn(on: day)), citation: citation,
          offers: [.actingHolder]))
    }
    if let partner = rule.neverWith,
      holders(of: partner, in: body, on: day).contains(where: {
        $0.side == side && !$0.isActing
      })
    {
      found.append(
        Refusal(.sameSideInBoth(partner), citation: citation, offers: [.actingHolder]))
    }
    return found
  }

  /// One to whom the document does not give the role (A18, B14).
  private func roleHindrances(
    _ rule: RoleRule, _ person: Person?, _ side: Side?, _ day: Day, _ citation: Citation
  ) -> [Refusal] {
    var found: [Refusal.Reason] = []
    if let wanted = rule.employeeOf, let person {
      let employer = person.employer(on: day).flatMap { organisation($0) }
      if employer == nil {
        found.append(.noEmployer)
      } else if employer?.kind.side != wanted {
        // An employee of a private provider is not an employee of the side it works for.
        found.append(.employedElsewhere(wanted))
      }
    }
    if !rule.heldBy.isEmpty, !(side.map { rule.heldBy.contains($0) } ?? false) {
      found.append(.roleNotForSide(rule.heldBy))
    }
    return found.map { Refusal($0, citation: citation, offers: [.actingHolder]) }
  }

  /// The clause by which a role is given by election, where one binds the body (D25).
  func electing(_ role: RoleKind, in body: Body, on day: Day) -> Citation? {
    binding(body, on: day).first { clause, _ in
      clause.rules.contains { rule in
        guard case .role(let rule) = rule else { return false }
        return rule.role == role && rule.how == .election
          && !hasEnded(rule, clause.id, of: body, on: day)
      }
    }?.citation
  }

  /// Whether the initial period that a role rule speaks of has ended, as the body decided (A18).
  func hasEnded(_ rule: RoleRule, _ clause: ClauseID, of body: Body, on day: Day) -> Bool {
    guard rule.isInitial, let end = parameter(clause, of: body, on: day, \.lastDay) else {
      return false
    }
    return end.value < day
  }

  /// The side of the seat a person holds in the body, else that of the employer.
  func side(of person: Person, in body: Body, on day: Day) -> Side? {
    if let held = seats(of: body).first(where: { $0.holder(on: day)?.person == person.id }) {
      return side(of: held, on: day)
    }
    return person.employer(on: day).flatMap { organisation($0) }.map { side(of: $0, on: day) }
  }
}
