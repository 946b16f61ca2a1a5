import Charters
public import Governance
public import SwedishCalendar

/// Who is told of what happens.
extension State {
  /// Whom an event gives reason to tell, and what, as things stand in this state.
  ///
  /// What is entered late, about meetings that have been, is told to nobody.
  /// - Parameter before: the state before the event, where something may be gone since.
  public func notices(
    of event: Recorded, on today: Day, before: () -> State? = { nil }
  ) -> [Notice] {
    switch event.fact {
    case .meetingPlanned(let fact):
      return calls(to: fact.meeting, event, today) { .call(fact.meeting, $0) }
    case .meetingMoved(let fact):
      return calls(to: fact.meeting, event, today) { .moved(fact.meeting, $0) }
    case .meetingCancelled(let fact): return cancellations(of: fact.meeting, event, today)
    case .membershipBegan(let fact): return joined(fact, event, today)
    case .membershipEnded(let fact): return left(fact, event, today)
    case .guestInvited(let fact):
      return calls(to: fact.meeting, event, today) { .call(fact.meeting, $0) }
        .filter { $0.matter == .call(fact.meeting, .guest(fact.guest)) }
    case .guestUninvited(let fact): return uncalled(fact, event, today, before())
    case .substituteNamed(let fact):
      return uncalled(from: fact.seat, at: fact.meeting, event, today, before())
        + calls(to: fact.meeting, event, today) { .call(fact.meeting, $0) }
        .filter { $0.recipient == fact.person.map { .person($0) } }
    case .substituteCalledOff(let fact):
      return uncalled(from: fact.seat, at: fact.meeting, event, today, before())
    case .agendaPublished(let fact): return published(fact, event, today)
    case .minutesSent(let fact): return sent(fact, event)
    case .adjustersNamed(let fact):
      return fact.people.map { notice(event, .person($0), .adjust(fact.meeting)) }
    case .actionAgreed(let fact): return owners([fact.owner], of: fact.action, event)
    case .actionChanged(let fact): return owners([fact.owner], of: fact.action, event)
    case .announced(let fact): return announced(fact, event, today)
    default: return []
    }
  }

  private func notice(
    _ event: Recorded, _ recipient: Notice.Recipient, _ matter: Notice.Matter,
    isObligatory: Bool = true
  ) -> Notice {
    var notice = Notice(
      key: "", recipient: recipient, matter: matter, isObligatory: isObligatory)
    let meeting = notice.meeting.map { ".\($0.rawValue)" } ?? ""
    notice.key = "\(event.sequence).\(notice.kind.rawValue)\(meeting).\(recipient.key)"
    return notice
  }

  private func isToCome(_ meeting: Meeting, _ today: Day) -> Bool {
    meeting.day >= today && !meeting.isHeld
  }

  private func calls(
    to id: MeetingID, _ event: Recorded, _ today: Day, _ matter: (Invited?) -> Notice.Matter
  ) -> [Notice] {
    guard let meeting = meeting(id), meeting.cancelled == nil, isToCome(meeting, today) else {
      return []
    }
    return called(to: meeting).map { notice(event, $0.recipient, matter($0.invited)) }
  }

  private func cancellations(of id: MeetingID, _ event: Recorded, _ today: Day) -> [Notice] {
    guard let meeting = meeting(id), isToCome(meeting, today) else { return [] }
    return called(to: meeting).map { notice(event, $0.recipient, .cancelled(id)) }
  }

  /// One who takes a seat is called to the meetings that are planned.
  private func joined(_ fact: MembershipBegan, _ event: Recorded, _ today: Day) -> [Notice] {
    guard let body = seat(fact.seat).flatMap({ self.body($0.body) }) else { return [] }
    return meetings(of: body).filter { isToCome($0, today) }.flatMap { meeting in
      called(to: meeting).filter { $0.recipient == .person(fact.person) }
        .map { notice(event, $0.recipient, .call(meeting.id, $0.invited)) }
    }
  }

  private func left(_ fact: MembershipEnded, _ event: Recorded, _ today: Day) -> [Notice] {
    guard let body = seat(fact.seat).flatMap({ self.body($0.body) }) else { return [] }
    let recipient = Notice.Recipient.person(fact.person)
    return meetings(of: body).filter { meeting in
      isToCome(meeting, today) && meeting.day > fact.on
        && !called(to: meeting).contains { $0.recipient == recipient }
    }.map { notice(event, recipient, .uncalled($0.id)) }
  }

  private func uncalled(
    _ fact: GuestUninvited, _ event: Recorded, _ today: Day, _ before: State?
  ) -> [Notice] {
    guard let meeting = meeting(fact.meeting), isToCome(meeting, today),
      let guest = before?.meeting(fact.meeting)?.guests.first(where: { $0.number == fact.guest }),
      !called(to: meeting).contains(where: { $0.recipient == recipient(guest, meeting.id) })
    else { return [] }
    return [notice(event, recipient(guest, meeting.id), .uncalled(meeting.id))]
  }

  /// One who no longer stands in for the holder of a seat, and has no other reason to come.
  private func uncalled(
    from seat: SeatID, at id: MeetingID, _ event: Recorded, _ today: Day, _ before: State?
  ) -> [Notice] {
    guard let meeting = meeting(id), isToCome(meeting, today),
      let person = before?.meeting(id)?.substitutes[seat]?.person,
      !called(to: meeting).contains(where: { $0.recipient == .person(person) })
    else { return [] }
    return [notice(event, .person(person), .uncalled(id))]
  }

  private func published(_ fact: AgendaPublished, _ event: Recorded, _ today: Day) -> [Notice] {
    guard let meeting = meeting(fact.meeting), meeting.cancelled == nil, isToCome(meeting, today)
    else { return [] }
    let isObligatory = rules(of: meeting) { if case .agenda = $0 { true } else { false } }
    var told = called(to: meeting).map(\.recipient)
    for person in recipients(of: .agenda, at: meeting) where !told.contains(.person(person)) {
      told.append(.person(person))
    }
    return told.map { notice(event, $0, .agenda(meeting.id), isObligatory: isObligatory) }
  }

  /// Guests get the minutes too where the charter sends them out to them.
  private func sent(_ fact: MinutesSent, _ event: Recorded) -> [Notice] {
    guard let meeting = meeting(fact.meeting) else { return [] }
    let isObligatory = rules(of: meeting) { rule in
      if case .minutes(let minutes) = rule { !minutes.distributeTo.isEmpty } else { false }
    }
    let guests = rules(of: meeting) { rule in
      if case .minutes(let minutes) = rule { minutes.distributeTo.contains(.guests) } else { false }
    }
    var told = fact.to.map { Notice.Recipient.person($0) }
    for guest in guests ? meeting.guests : [] {
      let one = recipient(guest, meeting.id)
      if !told.contains(one) { told.append(one) }
    }
    return told.map { notice(event, $0, .minutes(meeting.id), isObligatory: isObligatory) }
  }

  /// The members of the body where it was told, but for whoever told it.
  private func announced(_ fact: Announced, _ event: Recorded, _ today: Day) -> [Notice] {
    guard let body = body(fact.body) else { return [] }
    return members(of: body, on: today).filter { $0 != event.actor.person }.map {
      notice(event, .person($0), .announced(fact.announcement), isObligatory: false)
    }
  }

  /// Nobody is told of what they have taken on themselves.
  private func owners(_ people: [PersonID], of action: ActionID, _ event: Recorded) -> [Notice] {
    guard self.action(action)?.isOpen == true else { return [] }
    return people.filter { $0 != event.actor.person }.map {
      notice(event, .person($0), .action(action), isObligatory: false)
    }
  }
}
