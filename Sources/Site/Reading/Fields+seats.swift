import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about seats and those who hold them.
extension Fields {
  /// The act that a form about a seat asks for.
  func actOnSeat(_ seat: SeatID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .appoint: .appoint(try appoint(to: seat))
    case .end: .endMembership(try end(seat))
    case .remove:
      .endSeat(EndSeat(seat: seat, on: try dayOrToday(FieldName.day), reason: reason))
    case .give:
      .giveMandate(
        GiveMandate(seat: seat, on: try dayOrToday(FieldName.day), source: text(FieldName.source)))
    case .withdraw:
      .withdrawMandate(
        WithdrawMandate(seat: seat, on: try dayOrToday(FieldName.day), reason: reason))
    case .accept: .acceptMandate(AcceptMandate(seat: seat, on: today))
    case .name:
      .nameAccountable(
        NameAccountable(seat: seat, manager: try person(), from: try dayOrToday(FieldName.from)))
    default: nil
    }
  }

  /// The act that a form about those who sit in a body asks for.
  func actOnMembers(_ body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .register: .establishSeat(try establish(in: body))
    case .take: .takeRole(try take(in: body))
    case .leave:
      .leaveRole(
        LeaveRole(
          body: body, role: try choice(FieldName.role), person: try person(),
          on: try dayOrToday(FieldName.day)))
    case .add:
      .addExtraMember(
        AddExtraMember(
          body: body, person: try person(), from: try dayOrToday(FieldName.from),
          until: try dayIfAny(FieldName.until), reason: reason))
    case .remove:
      .endExtraMember(
        EndExtraMember(body: body, person: try person(), on: try dayOrToday(FieldName.day)))
    case .name: .nameLiaison(try nameLiaison(of: body))
    case .end:
      .endLiaison(
        EndLiaison(
          body: body, to: try other(), side: try choice(FieldName.side), person: try person(),
          on: try dayOrToday(FieldName.day)))
    case .handOver:
      .doHandoverStep(
        DoHandoverStep(
          body: body, role: try choice(FieldName.role), from: try day(FieldName.from),
          step: try choice(FieldName.step)))
    default: nil
    }
  }

  /// One called in to an item: a known person, or someone by name.
  func invite(to meeting: MeetingID) throws(Unreadable) -> InviteGuest {
    let known = filled(FieldName.person) == nil ? nil : try person()
    return InviteGuest(
      meeting: meeting, item: try number(FieldName.item), person: known,
      name: text(FieldName.name), email: text(FieldName.email))
  }

  /// A seat of a kind that a clause names, written as "C10/mas", or of none.
  private func establish(in body: BodyID) throws(Unreadable) -> EstablishSeat {
    guard let party = filled(FieldName.organisation) else {
      throw Unreadable(FieldName.organisation, .noChoice)
    }
    let kind = (filled(FieldName.kind) ?? "").split(separator: "/").map(String.init)
    return EstablishSeat(
      body: body, party: OrganisationID(party), function: text(FieldName.title),
      clause: kind.first.map { ClauseID($0) }, spec: kind.count > 1 ? kind[1] : nil,
      isRequired: !isTicked(FieldName.desired), from: try day(FieldName.from))
  }

  private func appoint(to seat: SeatID) throws(Unreadable) -> Appoint {
    Appoint(
      seat: seat, person: try person(), from: try day(FieldName.from),
      until: try dayIfAny(FieldName.until), source: text(FieldName.source))
  }

  private func end(_ seat: SeatID) throws(Unreadable) -> EndMembership {
    EndMembership(
      seat: seat, person: try person(), on: try dayOrToday(FieldName.day), reason: reason)
  }

  private func take(in body: BodyID) throws(Unreadable) -> TakeRole {
    var election: Election?
    if let day = try dayIfAny(FieldName.election) {
      election = Election(on: day, voters: try numbers(FieldName.voters).map { SeatID($0) })
    }
    return TakeRole(
      body: body, role: try choice(FieldName.role), person: try person(),
      from: try day(FieldName.from), until: try dayIfAny(FieldName.until),
      isActing: isTicked(FieldName.isActing), election: election, reason: reason)
  }

  private func nameLiaison(of body: BodyID) throws(Unreadable) -> NameLiaison {
    let parties = form.all(FieldName.parties).filter { !$0.isEmpty }
    return NameLiaison(
      body: body, to: try other(), side: try choice(FieldName.side), person: try person(),
      from: try dayOrToday(FieldName.from), jointly: parties.map { OrganisationID($0) })
  }

  private func other() throws(Unreadable) -> BodyID {
    guard let other = filled(FieldName.body) else { throw Unreadable(FieldName.body, .noChoice) }
    return BodyID(other)
  }

  func person() throws(Unreadable) -> PersonID {
    guard let number = filled(FieldName.person).flatMap(FieldReading.number) else {
      throw Unreadable(FieldName.person, .noChoice)
    }
    return PersonID(number)
  }

  private func dayIfAny(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }
}
