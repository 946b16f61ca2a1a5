import Charters
import HashTreeCollections
import SwedishCalendar

/// What the document says about who holds a role, and what only its holder does.
extension Desk {
  /// The clauses that bind a body on a day: a proposal only once the body has adopted it.
  func binding(_ body: Body, on day: Day) -> [(clause: Clause, citation: Citation)] {
    guard let followed = state.charter(of: body, on: day) else { return [] }
    return followed.clauses.filter { clause in
      switch clause.force {
      case .shall: true
      case .should, .may: false
      case .proposal: body.adoptedClauses.contains { $0.clause == clause.id && $0.from <= day }
      }
    }.map { ($0, Citation(charter: followed.charter.key, clause: $0.id)) }
  }

  /// The first rule of a kind that is in the body's charter, with the clause it stands in.
  func rule<Found>(
    for body: Body, on day: Day, _ pick: (Rule) -> Found?
  ) -> (Found, Citation)? {
    guard let followed = state.charter(of: body, on: day) else { return nil }
    for clause in followed.clauses {
      if let found = clause.rules.lazy.compactMap(pick).first {
        return (found, Citation(charter: followed.charter.key, clause: clause.id))
      }
    }
    return nil
  }

  /// Refuses one to whom the document does not give the role (A18, B14, D25).
  func checkRole(
    _ act: TakeRole, _ person: Person, _ side: Side?, _ body: Body
  ) throws(Refusal) {
    for (clause, citation) in binding(body, on: act.from) {
      for case .role(let rule) in clause.rules where rule.role == act.role {
        guard !state.hasEnded(rule, clause.id, of: body, on: act.from) else { continue }
        if let wanted = rule.employeeOf {
          try checkEmployer(of: person, wanted, act.from, citation)
        }
        if !rule.heldBy.isEmpty, !(side.map { rule.heldBy.contains($0) } ?? false) {
          throw Refusal(
            .roleNotForSide(rule.heldBy), citation: citation, offers: [.actingHolder])
        }
        if rule.how == .election, act.election == nil {
          throw Refusal(
            .electionNeeded, citation: citation, offers: [.recordElection, .actingHolder])
        }
      }
    }
  }

  private func checkEmployer(
    of person: Person, _ wanted: Side, _ day: Day, _ citation: Citation
  ) throws(Refusal) {
    guard let employer = person.employer(on: day).flatMap({ state.organisation($0) }) else {
      throw Refusal(.noEmployer, citation: citation, offers: [.actingHolder])
    }
    // An employee of a private provider is not an employee of the side it works for.
    guard employer.kind.side == wanted else {
      throw Refusal(.employedElsewhere(wanted), citation: citation, offers: [.actingHolder])
    }
  }

  /// Only the one whom the document names calls the meetings and publishes the agenda, or the
  /// support office for them; where nobody holds the role, whoever else may (C17).
  func checkCaller(_ id: BodyID) throws(Refusal) {
    guard let actor = command.actor.person, let person = state.person(actor) else { return }
    let body = try body(id)
    guard !person.supports.contains(id) else { return }
    for (clause, citation) in binding(body, on: today) {
      for case .role(let rule) in clause.rules where rule.callsMeetings {
        let holders = state.holders(of: rule.role, in: body, on: today)
        guard !holders.isEmpty, !holders.contains(where: { $0.person == actor }),
          !state.hasEnded(rule, clause.id, of: body, on: today)
        else { continue }
        throw Refusal(
          .notCaller(rule.role), citation: citation, offers: [.ask(.chair), .ask(.support)])
      }
    }
  }
}

extension State {
  /// Whether the initial period that a role rule speaks of has ended, as the body decided (A18).
  func hasEnded(_ rule: RoleRule, _ clause: ClauseID, of body: Body, on day: Day) -> Bool {
    guard rule.isInitial, let end = parameter(clause, of: body, on: day, \.lastDay) else {
      return false
    }
    return end.value < day
  }
}
