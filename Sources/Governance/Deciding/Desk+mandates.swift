import Charters
import SwedishCalendar

extension Desk {
  /// Whether the support office does the act of a seat's party; it then says what the party
  /// decided, by the clause that lets the party alone appoint (A20).
  func isOnBehalf(in seat: Seat, source: String) throws(Refusal) -> Bool {
    guard let actor = command.actor.person, let person = state.person(actor) else { return false }
    let parties = state.answering(for: seat.party, on: today)
    if parties.contains(where: person.represents.contains) { return false }
    if source.allSatisfy(\.isWhitespace) {
      throw Refusal(
        .sourceNeeded, citation: state.body(seat.body).flatMap(appointing),
        offers: [.stateSource])
    }
    return true
  }

  /// The clause by which each party itself appoints to its seats (A20).
  func appointing(_ body: Body) -> Citation? {
    rule(for: body, on: today) { rule -> AppointmentRule? in
      guard case .appointment(let rule) = rule else { return nil }
      return rule
    }?.1
  }

  func give(_ act: GiveMandate) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let (seat, holder) = try held(act.seat, on: act.on)
    let fact = MandateGiven(
      seat: seat.id, person: holder.person, on: act.on,
      isOnBehalf: try isOnBehalf(in: seat, source: act.source))
    let texts = act.source.isEmpty ? [:] : ["source": act.source]
    return Decision([Event(.mandateGiven(fact), texts: texts)])
  }

  func accept(_ act: AcceptMandate) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let (seat, holder) = try held(act.seat, on: act.on)
    guard holder.mandate.holds else { throw Refusal(.mandateNotGiven) }
    let fact = MandateAccepted(seat: seat.id, person: holder.person, on: act.on)
    return Decision([Event(.mandateAccepted(fact))])
  }

  func withdraw(_ act: WithdrawMandate) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let (seat, holder) = try held(act.seat, on: act.on)
    guard holder.mandate.holds else { throw Refusal(.mandateNotGiven) }
    let fact = MandateWithdrawn(seat: seat.id, person: holder.person, on: act.on)
    return Decision([Event(.mandateWithdrawn(fact), texts: ["reason": act.reason])])
  }

  func name(_ act: NameAccountable) throws(Refusal) -> Decision {
    let seat = try seat(act.seat)
    _ = try person(act.manager)
    let body = try living(seat.body)
    let found = rule(for: body, on: act.from) { rule -> AccountableRule? in
      guard case .accountable(let rule) = rule else { return nil }
      return rule
    }
    let holder = seat.holder(on: act.from)
    if let (rule, citation) = found, !rule.mayDelegate, let holder, holder.person != act.manager {
      throw Refusal(.delegationForbidden, citation: citation)
    }
    let fact = AccountableNamed(seat: act.seat, manager: act.manager, from: act.from)
    return Decision([Event(.accountableNamed(fact))])
  }

  func add(_ act: AddExtraMember) throws(Refusal) -> Decision {
    let body = try living(act.body)
    _ = try person(act.person)
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    guard
      !body.extras.contains(where: {
        $0.person == act.person && $0.from <= (act.until ?? .distant)
          && act.from <= ($0.until ?? .distant)
      })
    else { throw Refusal(.overlaps) }
    let found = rule(for: body, on: act.from) { rule -> ExtraMembersRule? in
      guard case .extraMembers(let rule) = rule else { return nil }
      return rule
    }
    if let (rule, citation) = found, rule.withReason, act.reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.empty(.reason), citation: citation)
    }
    let fact = ExtraMemberAdded(
      body: act.body, person: act.person, from: act.from, until: act.until)
    return Decision([Event(.extraMemberAdded(fact), texts: ["reason": act.reason])])
  }

  func end(_ act: EndExtraMember) throws(Refusal) -> Decision {
    let isThere = try body(act.body).extras.contains {
      $0.person == act.person && $0.holds(on: act.on)
    }
    guard isThere else { throw Refusal(.notInSeat) }
    let fact = ExtraMemberEnded(body: act.body, person: act.person, on: act.on)
    return Decision([Event(.extraMemberEnded(fact))])
  }

  func invite(_ act: InviteGuest) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    guard meeting.agenda.contains(where: { $0.number == act.item }) else {
      throw Refusal(.unknown(.item))
    }
    if let person = act.person {
      _ = try self.person(person)
    } else if act.name.allSatisfy(\.isWhitespace) {
      throw Refusal(.empty(.name))
    }
    let number = meeting.guestCount + 1
    let fact = GuestInvited(
      meeting: act.meeting, item: act.item, guest: number, person: act.person)
    return Decision(
      [Event(.guestInvited(fact), texts: ["name": act.name, "email": act.email])], made: number)
  }

  func uninvite(_ act: UninviteGuest) throws(Refusal) -> Decision {
    guard try meeting(act.meeting).guests.contains(where: { $0.number == act.guest }) else {
      throw Refusal(.unknown(.guest))
    }
    let fact = GuestUninvited(meeting: act.meeting, guest: act.guest)
    return Decision([Event(.guestUninvited(fact))])
  }

  func answer(_ act: AnswerInvitation) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    switch act.answerer {
    case .guest(let number):
      guard meeting.guests.contains(where: { $0.number == number }) else {
        throw Refusal(.unknown(.guest))
      }
    case .seat(let id):
      guard meeting.bodies.contains(try seat(id).body) else { throw Refusal(.unknown(.seat)) }
    }
    let fact = InvitationAnswered(
      meeting: act.meeting, answerer: act.answerer, isComing: act.isComing)
    return Decision([Event(.invitationAnswered(fact))])
  }

  private func held(_ id: SeatID, on day: Day) throws(Refusal) -> (Seat, Membership) {
    let seat = try seat(id)
    guard let holder = seat.holder(on: day) else { throw Refusal(.seatEmpty) }
    return (seat, holder)
  }
}
