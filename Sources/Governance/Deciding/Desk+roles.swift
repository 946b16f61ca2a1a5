import Charters
import HashTreeCollections
import SwedishCalendar

/// What the document says about who holds a role, and what only its holder does.
extension Desk {
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

  /// Refuses one to whom the document does not give the role (A18, B14, C16, C18, D25).
  func checkRole(
    _ act: TakeRole, _ person: Person, _ side: Side?, _ body: Body
  ) throws(Refusal) {
    let hindrances = state.hindrances(
      for: act.role, of: person, side, in: body, on: act.from)
    if let hindrance = hindrances.first { throw hindrance }
    guard act.election == nil,
      let citation = state.electing(act.role, in: body, on: act.from)
    else { return }
    throw Refusal(.electionNeeded, citation: citation, offers: [.recordElection, .actingHolder])
  }

  /// Only the one whom the document names calls the meetings and publishes the agenda, or the
  /// support office for them; where nobody holds the role, whoever else may (C17).
  func checkCaller(_ id: BodyID) throws(Refusal) {
    guard let actor = command.actor.person, let person = state.person(actor) else { return }
    let body = try body(id)
    guard !person.supports.contains(id) else { return }
    for (clause, citation) in state.binding(body, on: today) {
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
