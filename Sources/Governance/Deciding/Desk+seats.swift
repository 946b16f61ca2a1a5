import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func establish(_ act: EstablishSeat) throws(Refusal) -> Decision {
    let body = try living(act.body)
    let party = try organisation(act.party)
    try checkKind(act, body, state.side(of: party, on: act.from))
    let number = state.seats.count + 1
    let fact = SeatEstablished(
      seat: SeatID(number), body: act.body, party: act.party,
      side: state.side(of: party, on: act.from), clause: act.clause, spec: act.spec,
      isRequired: act.isRequired, from: act.from)
    return Decision(
      [Event(.seatEstablished(fact), texts: ["function": act.function])], made: number)
  }

  /// A seat said to be of a kind that a clause describes is so, and on the side it is for.
  private func checkKind(_ act: EstablishSeat, _ body: Body, _ side: Side) throws(Refusal) {
    guard let key = act.spec, let id = act.clause else {
      if act.spec != nil { throw Refusal(.unknown(.function)) }
      return
    }
    // A network's files are reviewed with their charters before they are loaded.
    guard command.actor.person != nil,
      let charter = state.charter(of: body, on: act.from)?.charter,
      let clause = charter.clause(id)
    else { return }
    let specs = clause.rules.flatMap { rule -> [SeatSpec] in
      guard case .composition(let rule) = rule else { return [] }
      return rule.seats
    }
    let citation = Citation(charter: charter.key, clause: id)
    guard let spec = specs.first(where: { $0.key == key }) else {
      throw Refusal(.unknown(.function), citation: citation)
    }
    guard spec.side == side || spec.side == state.organisation(act.party)?.kind.side else {
      throw Refusal(.seatForSide(spec.side), citation: citation)
    }
  }

  /// A seat that is taken away leaves no one sitting there; its history stays.
  func endSeat(_ act: EndSeat) throws(Refusal) -> Decision {
    let seat = try seat(act.seat)
    if let last = seat.until { throw Refusal(.seatGone(last)) }
    guard act.on >= seat.from else { throw Refusal(.endsBeforeItStarts) }
    guard !seat.memberships.contains(where: { $0.from > act.on }) else {
      throw Refusal(.seatHeld)
    }
    let leaving = seat.memberships.filter { $0.holds(on: act.on) && $0.until != act.on }
    let texts = ["reason": act.reason]
    let left = leaving.map { membership in
      Event(
        .membershipEnded(
          MembershipEnded(seat: seat.id, person: membership.person, on: act.on)), texts: texts)
    }
    return Decision(
      left + [Event(.seatEnded(SeatEnded(seat: seat.id, on: act.on)), texts: texts)])
  }
}
