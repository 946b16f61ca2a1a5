import Charters
import HashTreeCollections
import SwedishCalendar

/// Those who come instead of the ones who hold seats.
extension Desk {
  func plan(_ act: PlanSubstitute) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    let seat = try seat(act.seat)
    let body = try body(seat.body)
    guard meeting.bodies.contains(body.id) else { throw Refusal(.unknown(.seat)) }
    if let citation = substitutesForbidden(in: body, on: meeting.day) {
      throw Refusal(
        .substitutesForbidden, citation: citation, offers: [.recordAbsence, .recordDeparture])
    }
    guard seat.holder(on: meeting.day) != nil else { throw Refusal(.seatEmpty) }
    if let person = act.person {
      try mayStandIn(try self.person(person), for: seat, at: meeting)
    } else if act.name.allSatisfy(\.isWhitespace) {
      throw Refusal(.empty(.name))
    }
    let fact = SubstituteNamed(meeting: act.meeting, seat: act.seat, person: act.person)
    return Decision([
      Event(.substituteNamed(fact), texts: act.person == nil ? ["name": act.name] : [:])
    ])
  }

  /// A substitute is of the principal of the one who is away, and takes part in no other way.
  private func mayStandIn(
    _ person: Person, for seat: Seat, at meeting: Meeting
  ) throws(Refusal) {
    let party = state.party(of: seat, on: meeting.day)
    let isOfParty =
      person.employer(on: meeting.day)
      .map { state.belongs($0, to: party, on: meeting.day) } ?? false
    guard isOfParty else {
      throw Refusal(.substituteOfAnother(party), offers: [.inviteAsGuest])
    }
    let sits = meeting.bodies.compactMap { state.body($0) }
      .flatMap { state.seats(of: $0, on: meeting.day) }
      .contains { $0.holder(on: meeting.day)?.person == person.id }
    let standsIn = meeting.substitutes.contains {
      $0.key != seat.id && $0.value.person == person.id
    }
    guard !sits, !standsIn else { throw Refusal(.alreadyThere) }
  }

  func callOff(_ act: CallOffSubstitute) throws(Refusal) -> Decision {
    guard try meeting(act.meeting).substitutes[act.seat] != nil else {
      throw Refusal(.unknown(.substitute))
    }
    let fact = SubstituteCalledOff(meeting: act.meeting, seat: act.seat)
    return Decision([Event(.substituteCalledOff(fact))])
  }

  func substitutesForbidden(in body: Body, on day: Day) -> Citation? {
    guard let followed = state.charter(of: body, on: day) else { return nil }
    let clause = followed.clauses.first { clause in
      clause.rules.contains { $0.kind == .noSubstitutes }
    }
    return clause.map { Citation(charter: followed.charter.key, clause: $0.id) }
  }
}
