import HashTreeCollections

/// Whom and what an event is about.
extension State {
  /// The bodies that an event is about; none where it is about the network as a whole.
  public func bodies(concernedBy fact: Fact) -> [BodyID] {
    switch fact {
    case .bodyRegistered(let fact): return [fact.body]
    case .relationsSet(let fact): return [fact.body]
    case .bodyRenamed(let fact): return [fact.body]
    case .officeGiven(let fact):
      if case .support(let bodies) = fact.office { return bodies }
      return []
    default:
      guard case .bodies(let bodies) = touched(by: fact) else { return [] }
      return bodies
    }
  }

  /// The people that an event names.
  public func people(concernedBy fact: Fact) -> [PersonID] {
    switch fact {
    case .personRegistered(let fact): [fact.person]
    case .officeGiven(let fact): [fact.person]
    case .membershipBegan(let fact): [fact.person]
    case .membershipEnded(let fact): [fact.person]
    case .roleTaken(let fact): [fact.person]
    case .roleLeft(let fact): [fact.person]
    case .mandateGiven(let fact): [fact.person]
    case .mandateAccepted(let fact): [fact.person]
    case .mandateWithdrawn(let fact): [fact.person]
    case .accountableNamed(let fact): [fact.manager]
    case .extraMemberAdded(let fact): [fact.person]
    case .extraMemberEnded(let fact): [fact.person]
    case .substituteNamed(let fact): fact.person.map { [$0] } ?? []
    case .guestInvited(let fact): fact.person.map { [$0] } ?? []
    case .liaisonNamed(let fact): [fact.person]
    case .liaisonEnded(let fact): [fact.person]
    case .outsideMembershipBegan(let fact): [fact.person]
    case .outsideReported(let fact): outside(fact.number).map { [$0.person] } ?? []
    case .employerChanged(let fact): [fact.person]
    case .preparerNamed(let fact): [fact.person]
    case .matterMoved(let fact):
      if case .contact(let person, _, _) = fact.to { [person] } else { [] }
    case .minutesAdjusted(let fact): fact.by
    case .adjustersNamed(let fact): fact.people
    case .receiptGiven(let fact): [fact.person]
    case .noticesChosen(let fact): [fact.person]
    case .actionAgreed(let fact): [fact.owner]
    case .actionChanged(let fact): [fact.owner]
    case .actionEnded(let fact): action(fact.action).map { [$0.owner] } ?? []
    case .minutesSent(let fact): fact.to
    case .attendanceRecorded(let fact): holders(of: fact.present + fact.absent, at: fact.meeting)
    case .invitationAnswered(let fact): [answerer(fact)].compactMap { $0 }
    case .carrierNamed(let fact): [fact.person]
    case .announcementRead(let fact): [fact.person]
    case .changeRead(let fact): [fact.person]
    case .watchSet(let fact): [fact.person]
    case .indicatorDefined(let fact): [fact.terms.owner]
    case .indicatorChanged(let fact): [fact.terms.owner]
    case .indicatorsSeen(let fact): [fact.person]
    case .activityEntered(let fact): fact.content.people
    case .activityCarried(let fact): fact.content.people
    case .activityChanged(let fact): fact.content.people
    default: []
    }
  }

  private func holders(of seats: [SeatID], at meeting: MeetingID) -> [PersonID] {
    guard let day = self.meeting(meeting)?.day else { return [] }
    return seats.compactMap { seat($0)?.holder(on: day)?.person }
  }

  private func answerer(_ fact: InvitationAnswered) -> PersonID? {
    guard let meeting = meeting(fact.meeting) else { return nil }
    switch fact.answerer {
    case .seat(let seat): return self.seat(seat)?.holder(on: meeting.day)?.person
    case .guest(let number): return meeting.guests.first { $0.number == number }?.person
    }
  }
}

extension Activity.Content {
  fileprivate var people: [PersonID] {
    if case .person(let person) = responsible { [person] } else { [] }
  }
}
