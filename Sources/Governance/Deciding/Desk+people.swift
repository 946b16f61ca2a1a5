import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func register(_ act: RegisterPerson) throws(Refusal) -> Decision {
    if let employer = act.employer { _ = try organisation(employer) }
    let number = state.people.count + 1
    let fact = PersonRegistered(
      person: PersonID(number), employer: act.employer, isElected: act.isElected)
    let texts = ["name": act.name, "title": act.title, "email": act.email]
    return Decision([Event(.personRegistered(fact), texts: texts)], made: number)
  }

  func giveOffice(_ act: GiveOffice) throws(Refusal) -> Decision {
    _ = try person(act.person)
    switch act.office {
    case .administrator: break
    case .support(let bodies): for supported in bodies { _ = try body(supported) }
    case .representative(let parties): for party in parties { _ = try organisation(party) }
    }
    return Decision([Event(.officeGiven(OfficeGiven(person: act.person, office: act.office)))])
  }

  func appoint(_ act: Appoint) throws(Refusal) -> Decision {
    let seat = try seat(act.seat)
    let body = try living(seat.body)
    let person = try person(act.person)
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    // A seat has one holder at a time: the one who sits must leave first.
    let clash = seat.memberships.contains {
      $0.from <= (act.until ?? .distant) && act.from <= ($0.until ?? .distant)
    }
    guard !clash else { throw Refusal(.seatHeld) }
    if let last = seat.until, (act.until ?? .distant) > last { throw Refusal(.seatGone(last)) }
    let warnings = try employment(of: person, in: seat, of: body, on: act.from)
    let fact = MembershipBegan(
      seat: act.seat, person: act.person, from: act.from, until: act.until,
      isOnBehalf: try isOnBehalf(in: seat, source: act.source))
    let texts = act.source.isEmpty ? [:] : ["source": act.source]
    return Decision([Event(.membershipBegan(fact), texts: texts)], warnings: warnings)
  }

  /// Who sits for a party is employed there, where a clause says so (B16).
  private func employment(
    of person: Person, in seat: Seat, of body: Body, on day: Day
  ) throws(Refusal) -> [Warning] {
    let found = rule(for: body, on: day) { rule -> EmploymentRule? in
      guard case .employment(let rule) = rule else { return nil }
      return rule
    }
    guard let (_, citation) = found else { return [] }
    guard let employer = person.employer(on: day) else {
      throw Refusal(.noEmployer, citation: citation)
    }
    let isOwn = state.belongs(employer, to: seat.party, on: day)
    return isOwn ? [] : [Warning(kind: .employedByAnother, citation: citation)]
  }

  func endMembership(_ act: EndMembership) throws(Refusal) -> Decision {
    let sits = try seat(act.seat).memberships.contains {
      $0.person == act.person && $0.holds(on: act.on)
    }
    guard sits else { throw Refusal(.notInSeat) }
    let fact = MembershipEnded(seat: act.seat, person: act.person, on: act.on)
    let texts = act.reason.isEmpty ? [:] : ["reason": act.reason]
    return Decision([Event(.membershipEnded(fact), texts: texts)])
  }

  func takeRole(_ act: TakeRole) throws(Refusal) -> Decision {
    // A role may be taken also when the time is over, so that what remains can be finished.
    let body = try standing(act.body)
    let person = try person(act.person)
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    let isHeld = body.roles.contains {
      $0.role == act.role && $0.person == act.person && $0.from <= (act.until ?? .distant)
        && act.from <= ($0.until ?? .distant)
    }
    guard !isHeld else { throw Refusal(.overlaps) }
    let side = state.side(of: person, in: body, on: act.from)
    if !act.isActing { try checkRole(act, person, side, body) }
    let until = try lastDay(act, side, body)
    for voter in act.election?.voters ?? [] { _ = try seat(voter) }
    let fact = RoleTaken(
      body: act.body, role: act.role, person: act.person, side: side, from: act.from,
      until: until, isActing: act.isActing, election: act.election)
    let texts = act.reason.isEmpty ? [:] : ["reason": act.reason]
    return Decision([Event(.roleTaken(fact), texts: texts)])
  }

  /// A turn ends by itself, and one who would stay past it takes another side's turn (C16, C18).
  private func lastDay(_ act: TakeRole, _ side: Side?, _ body: Body) throws(Refusal) -> Day? {
    guard !act.isActing, let turn = state.turn(of: act.role, in: body, on: act.from),
      let next = state.turn(of: act.role, in: body, on: turn.period.next.start),
      let expected = next.side, expected != side
    else { return act.until }
    if let until = act.until, until > turn.period.end {
      throw Refusal(
        .wrongSide(expected: expected, turn: next.period), citation: next.citation,
        offers: [.actingHolder])
    }
    return act.until ?? turn.period.end
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
}
