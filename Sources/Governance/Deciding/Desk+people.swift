import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func register(_ act: RegisterPerson) throws(Refusal) -> Decision {
    if let employer = act.employer { _ = try organisation(employer) }
    let number = state.people.count + 1
    let fact = PersonRegistered(person: PersonID(number), employer: act.employer)
    let texts = ["name": act.name, "title": act.title, "email": act.email]
    return Decision([Event(.personRegistered(fact), texts: texts)], made: number)
  }

  func giveOffice(_ act: GiveOffice) throws(Refusal) -> Decision {
    _ = try person(act.person)
    if case .support(let bodies) = act.office {
      for supported in bodies { _ = try body(supported) }
    }
    return Decision([Event(.officeGiven(OfficeGiven(person: act.person, office: act.office)))])
  }

  func establish(_ act: EstablishSeat) throws(Refusal) -> Decision {
    _ = try body(act.body)
    let party = try organisation(act.party)
    let number = state.seats.count + 1
    let fact = SeatEstablished(
      seat: SeatID(number), body: act.body, party: act.party, side: side(of: party),
      clause: act.clause, spec: act.spec, isRequired: act.isRequired, from: act.from)
    return Decision(
      [Event(.seatEstablished(fact), texts: ["function": act.function])], made: number)
  }

  /// A private provider sits on the side of the principal it works for (C08).
  private func side(of party: Organisation) -> Side {
    guard party.kind == .privateProvider,
      let principal = party.worksFor.flatMap({ state.organisation($0) })
    else { return party.kind.side }
    return principal.kind.side
  }

  func appoint(_ act: Appoint) throws(Refusal) -> Decision {
    let seat = try seat(act.seat)
    _ = try person(act.person)
    // A seat has one holder at a time: the one who sits must leave first.
    guard !seat.memberships.contains(where: { ($0.until ?? act.from) >= act.from }) else {
      throw Refusal(.seatHeld)
    }
    let fact = MembershipBegan(seat: act.seat, person: act.person, from: act.from)
    let texts = act.source.isEmpty ? [:] : ["source": act.source]
    return Decision([Event(.membershipBegan(fact), texts: texts)])
  }

  func endMembership(_ act: EndMembership) throws(Refusal) -> Decision {
    let open = try seat(act.seat).memberships.contains {
      $0.person == act.person && $0.until == nil && $0.from <= act.on
    }
    guard open else { throw Refusal(.notInSeat) }
    let fact = MembershipEnded(seat: act.seat, person: act.person, on: act.on)
    let texts = act.reason.isEmpty ? [:] : ["reason": act.reason]
    return Decision([Event(.membershipEnded(fact), texts: texts)])
  }

  func takeRole(_ act: TakeRole) throws(Refusal) -> Decision {
    let body = try body(act.body)
    _ = try person(act.person)
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    let side = try sideInBody(of: act.person, body, on: act.from)
    if !act.isActing { try checkTurn(act, side, body) }
    let fact = RoleTaken(
      body: act.body, role: act.role, person: act.person, side: side, from: act.from,
      until: act.until, isActing: act.isActing)
    let texts = act.reason.isEmpty ? [:] : ["reason": act.reason]
    return Decision([Event(.roleTaken(fact), texts: texts)])
  }

  func leaveRole(_ act: LeaveRole) throws(Refusal) -> Decision {
    let body = try body(act.body)
    let holds = state.holders(of: act.role, in: body, on: act.on).contains {
      $0.person == act.person
    }
    guard holds else { throw Refusal(.unknown(.role)) }
    let fact = RoleLeft(body: act.body, role: act.role, person: act.person, on: act.on)
    return Decision([Event(.roleLeft(fact))])
  }

  /// The side of the seat a person holds in the body, else that of the employer.
  private func sideInBody(
    of id: PersonID, _ body: Body, on day: Day
  ) throws(Refusal) -> Side? {
    let held = state.seats(of: body).first { $0.holder(on: day)?.person == id }
    if let held { return held.side }
    return try person(id).employer.flatMap { state.organisation($0) }.map { side(of: $0) }
  }

  /// Refuses a holder whose side does not have the turn (C16, C18).
  private func checkTurn(_ act: TakeRole, _ side: Side?, _ body: Body) throws(Refusal) {
    guard let followed = state.charter(of: body, on: act.from) else { return }
    for clause in followed.clauses {
      for case .rotation(let rule) in clause.rules where rule.role == act.role {
        let citation = Citation(charter: followed.charter.key, clause: clause.id)
        let turns = Turns(rule: rule, clause: clause.id, body: body)
        guard let expected = turns.side(in: act.from.year) else { continue }
        guard side == expected else {
          throw Refusal(
            .wrongSide(expected: expected, year: act.from.year), citation: citation,
            offers: [.actingHolder])
        }
        if let partner = rule.neverWith {
          let clash = state.holders(of: partner, in: body, on: act.from).contains {
            $0.side == side && !$0.isActing
          }
          if clash {
            throw Refusal(
              .sameSideInBoth(partner), citation: citation, offers: [.actingHolder])
          }
        }
      }
    }
  }
}
