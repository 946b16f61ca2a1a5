/// A fact is pinned as one object whose only key is its kind: `{"meetingPlanned":{…}}`.
extension Fact: Codable {
  /// The names that facts are stored under; a stored format, pinned by tests.
  enum Kind: String, CodingKey, CaseIterable {
    case exampleDeclared
    case networkRegistered
    case levelRegistered
    case areaRegistered
    case organisationRegistered
    case federationRegistered
    case bodyRegistered
    case relationsSet
    case charterAdopted
    case charterFollowed
    case clauseAdopted
    case parameterSet
    case audienceDecided
    case personRegistered
    case officeGiven
    case seatEstablished
    case seatEnded
    case membershipBegan
    case membershipEnded
    case roleTaken
    case roleLeft
    case meetingPlanned
    case meetingMoved
    case meetingCancelled
    case itemsAdded
    case itemChanged
    case itemRemoved
    case fileAttached
    case agendaPublished
    case attendanceRecorded
    case minutesWritten
    case minutesAdjusted
    case minutesSent
    case minutesPublished
    case minutesWithheld
    case reportGiven
    case clauseAttested
    case departureRecorded
    case mandateGiven
    case mandateAccepted
    case mandateWithdrawn
    case accountableNamed
    case extraMemberAdded
    case extraMemberEnded
    case substituteNamed
    case substituteCalledOff
    case guestInvited
    case guestUninvited
    case invitationAnswered
    case liaisonNamed
    case liaisonEnded
    case exchangeHeld
    case outsideMembershipBegan
    case outsideReported
    case handoverStepDone
    case organisationRenamed
    case organisationSucceeded
    case contractSet
    case careStated
    case agreementRenewed
    case bodyRenamed
    case bodySucceeded
    case bodyDissolved
    case clusterJoined
    case clusterLeft
    case employerChanged
    case itemRestored
    case itemsOrdered
    case fileDetached
    case rowFilled
    case itemProposed
    case proposalDeclined
    case receiptGiven
    case noticesChosen
    case mobilesAssured
    case actionAgreed
    case actionChanged
    case actionEnded
    case adjustersNamed
    case minutesApproved
    case matterRaised
    case matterPrepared
    case preparerNamed
    case matterMoved
    case matterAccepted
    case matterClosed
    case matterTagged
    case matterFileAttached
    case matterFileDetached
    case resultRequested
    case resultGiven
    case requestWithdrawn
    case questionAsked
    case questionAnswered
    case deviationReported
    case deviationCorrected
    case correctionAnswered
    case delayJudged
    case deviationRaised
    case positionTaken
    case deviationsCounted
    case deviationWithdrawn
    case textsDisposed
    case recommendationAddressed
    case adoptionRecorded
    case carrierNamed
    case carryingReported
    case descriptionFinished
    case spreadMarked
    case spreadReceipted
    case spreadEnded
    case announced
    case announcementRead
    case documentEntered
    case documentFollowed
    case documentLeft
    case documentChanged
    case documentEnded
    case changeRead
    case changeTaken
    case subjectsTagged
    case watchSet
    case accordEntered
    case accordChanged
    case accordJoined
    case accordAreaSet
    case accordGoalSet
    case accordAnnexSet
    case goalsTagged
    case goalJudged
    case taskFollowed
    case dutyNoted
    case incomingRegistered
    case deliverableSet
    case deliverableMoved
    case deliverableDropped
    case deliverableTagged
    case deliverableGiven
    case deliverableAnswered
    case timeExtended
    case bodyClosed
    case indicatorDefined
    case indicatorChanged
    case indicatorEnded
    case valuesGiven
    case valueWithdrawn
    case indicatorsSeen
    case planMade
    case planChanged
    case planContributed
    case planAdopted
    case planWithdrawn
    case activityEntered
    case activityCarried
    case activityChanged
    case activityRemoved
    case activityReported
    case workTied
    case seasonPrepared
    case effortBooked
    case reviewWritten
    case reviewAdopted
    case reviewSent
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    guard let kind = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no known kind of fact"))
    }
    func facts<Facts: Decodable>(_ type: Facts.Type = Facts.self) throws -> Facts {
      try container.decode(type, forKey: kind)
    }
    self =
      switch kind {
      case .exampleDeclared: .exampleDeclared(try facts())
      case .networkRegistered: .networkRegistered(try facts())
      case .levelRegistered: .levelRegistered(try facts())
      case .areaRegistered: .areaRegistered(try facts())
      case .organisationRegistered: .organisationRegistered(try facts())
      case .federationRegistered: .federationRegistered(try facts())
      case .bodyRegistered: .bodyRegistered(try facts())
      case .relationsSet: .relationsSet(try facts())
      case .charterAdopted: .charterAdopted(try facts())
      case .charterFollowed: .charterFollowed(try facts())
      case .clauseAdopted: .clauseAdopted(try facts())
      case .parameterSet: .parameterSet(try facts())
      case .audienceDecided: .audienceDecided(try facts())
      case .personRegistered: .personRegistered(try facts())
      case .officeGiven: .officeGiven(try facts())
      case .seatEstablished: .seatEstablished(try facts())
      case .seatEnded: .seatEnded(try facts())
      case .membershipBegan: .membershipBegan(try facts())
      case .membershipEnded: .membershipEnded(try facts())
      case .roleTaken: .roleTaken(try facts())
      case .roleLeft: .roleLeft(try facts())
      case .meetingPlanned: .meetingPlanned(try facts())
      case .meetingMoved: .meetingMoved(try facts())
      case .meetingCancelled: .meetingCancelled(try facts())
      case .itemsAdded: .itemsAdded(try facts())
      case .itemChanged: .itemChanged(try facts())
      case .itemRemoved: .itemRemoved(try facts())
      case .fileAttached: .fileAttached(try facts())
      case .agendaPublished: .agendaPublished(try facts())
      case .attendanceRecorded: .attendanceRecorded(try facts())
      case .minutesWritten: .minutesWritten(try facts())
      case .minutesAdjusted: .minutesAdjusted(try facts())
      case .minutesSent: .minutesSent(try facts())
      case .minutesPublished: .minutesPublished(try facts())
      case .minutesWithheld: .minutesWithheld(try facts())
      case .reportGiven: .reportGiven(try facts())
      case .clauseAttested: .clauseAttested(try facts())
      case .departureRecorded: .departureRecorded(try facts())
      case .mandateGiven: .mandateGiven(try facts())
      case .mandateAccepted: .mandateAccepted(try facts())
      case .mandateWithdrawn: .mandateWithdrawn(try facts())
      case .accountableNamed: .accountableNamed(try facts())
      case .extraMemberAdded: .extraMemberAdded(try facts())
      case .extraMemberEnded: .extraMemberEnded(try facts())
      case .substituteNamed: .substituteNamed(try facts())
      case .substituteCalledOff: .substituteCalledOff(try facts())
      case .guestInvited: .guestInvited(try facts())
      case .guestUninvited: .guestUninvited(try facts())
      case .invitationAnswered: .invitationAnswered(try facts())
      case .liaisonNamed: .liaisonNamed(try facts())
      case .liaisonEnded: .liaisonEnded(try facts())
      case .exchangeHeld: .exchangeHeld(try facts())
      case .outsideMembershipBegan: .outsideMembershipBegan(try facts())
      case .outsideReported: .outsideReported(try facts())
      case .handoverStepDone: .handoverStepDone(try facts())
      case .organisationRenamed: .organisationRenamed(try facts())
      case .organisationSucceeded: .organisationSucceeded(try facts())
      case .contractSet: .contractSet(try facts())
      case .careStated: .careStated(try facts())
      case .agreementRenewed: .agreementRenewed(try facts())
      case .bodyRenamed: .bodyRenamed(try facts())
      case .bodySucceeded: .bodySucceeded(try facts())
      case .bodyDissolved: .bodyDissolved(try facts())
      case .clusterJoined: .clusterJoined(try facts())
      case .clusterLeft: .clusterLeft(try facts())
      case .employerChanged: .employerChanged(try facts())
      case .itemRestored: .itemRestored(try facts())
      case .itemsOrdered: .itemsOrdered(try facts())
      case .fileDetached: .fileDetached(try facts())
      case .rowFilled: .rowFilled(try facts())
      case .itemProposed: .itemProposed(try facts())
      case .proposalDeclined: .proposalDeclined(try facts())
      case .receiptGiven: .receiptGiven(try facts())
      case .noticesChosen: .noticesChosen(try facts())
      case .mobilesAssured: .mobilesAssured(try facts())
      case .actionAgreed: .actionAgreed(try facts())
      case .actionChanged: .actionChanged(try facts())
      case .actionEnded: .actionEnded(try facts())
      case .adjustersNamed: .adjustersNamed(try facts())
      case .minutesApproved: .minutesApproved(try facts())
      case .matterRaised: .matterRaised(try facts())
      case .matterPrepared: .matterPrepared(try facts())
      case .preparerNamed: .preparerNamed(try facts())
      case .matterMoved: .matterMoved(try facts())
      case .matterAccepted: .matterAccepted(try facts())
      case .matterClosed: .matterClosed(try facts())
      case .matterTagged: .matterTagged(try facts())
      case .matterFileAttached: .matterFileAttached(try facts())
      case .matterFileDetached: .matterFileDetached(try facts())
      case .resultRequested: .resultRequested(try facts())
      case .resultGiven: .resultGiven(try facts())
      case .requestWithdrawn: .requestWithdrawn(try facts())
      case .questionAsked: .questionAsked(try facts())
      case .questionAnswered: .questionAnswered(try facts())
      case .deviationReported: .deviationReported(try facts())
      case .deviationCorrected: .deviationCorrected(try facts())
      case .correctionAnswered: .correctionAnswered(try facts())
      case .delayJudged: .delayJudged(try facts())
      case .deviationRaised: .deviationRaised(try facts())
      case .positionTaken: .positionTaken(try facts())
      case .deviationsCounted: .deviationsCounted(try facts())
      case .deviationWithdrawn: .deviationWithdrawn(try facts())
      case .textsDisposed: .textsDisposed(try facts())
      case .recommendationAddressed: .recommendationAddressed(try facts())
      case .adoptionRecorded: .adoptionRecorded(try facts())
      case .carrierNamed: .carrierNamed(try facts())
      case .carryingReported: .carryingReported(try facts())
      case .descriptionFinished: .descriptionFinished(try facts())
      case .spreadMarked: .spreadMarked(try facts())
      case .spreadReceipted: .spreadReceipted(try facts())
      case .spreadEnded: .spreadEnded(try facts())
      case .announced: .announced(try facts())
      case .announcementRead: .announcementRead(try facts())
      case .documentEntered: .documentEntered(try facts())
      case .documentFollowed: .documentFollowed(try facts())
      case .documentLeft: .documentLeft(try facts())
      case .documentChanged: .documentChanged(try facts())
      case .documentEnded: .documentEnded(try facts())
      case .changeRead: .changeRead(try facts())
      case .changeTaken: .changeTaken(try facts())
      case .subjectsTagged: .subjectsTagged(try facts())
      case .watchSet: .watchSet(try facts())
      case .accordEntered: .accordEntered(try facts())
      case .accordChanged: .accordChanged(try facts())
      case .accordJoined: .accordJoined(try facts())
      case .accordAreaSet: .accordAreaSet(try facts())
      case .accordGoalSet: .accordGoalSet(try facts())
      case .accordAnnexSet: .accordAnnexSet(try facts())
      case .goalsTagged: .goalsTagged(try facts())
      case .goalJudged: .goalJudged(try facts())
      case .taskFollowed: .taskFollowed(try facts())
      case .dutyNoted: .dutyNoted(try facts())
      case .incomingRegistered: .incomingRegistered(try facts())
      case .deliverableSet: .deliverableSet(try facts())
      case .deliverableMoved: .deliverableMoved(try facts())
      case .deliverableDropped: .deliverableDropped(try facts())
      case .deliverableTagged: .deliverableTagged(try facts())
      case .deliverableGiven: .deliverableGiven(try facts())
      case .deliverableAnswered: .deliverableAnswered(try facts())
      case .timeExtended: .timeExtended(try facts())
      case .bodyClosed: .bodyClosed(try facts())
      case .indicatorDefined: .indicatorDefined(try facts())
      case .indicatorChanged: .indicatorChanged(try facts())
      case .indicatorEnded: .indicatorEnded(try facts())
      case .valuesGiven: .valuesGiven(try facts())
      case .valueWithdrawn: .valueWithdrawn(try facts())
      case .indicatorsSeen: .indicatorsSeen(try facts())
      case .planMade: .planMade(try facts())
      case .planChanged: .planChanged(try facts())
      case .planContributed: .planContributed(try facts())
      case .planAdopted: .planAdopted(try facts())
      case .planWithdrawn: .planWithdrawn(try facts())
      case .activityEntered: .activityEntered(try facts())
      case .activityCarried: .activityCarried(try facts())
      case .activityChanged: .activityChanged(try facts())
      case .activityRemoved: .activityRemoved(try facts())
      case .activityReported: .activityReported(try facts())
      case .workTied: .workTied(try facts())
      case .seasonPrepared: .seasonPrepared(try facts())
      case .effortBooked: .effortBooked(try facts())
      case .reviewWritten: .reviewWritten(try facts())
      case .reviewAdopted: .reviewAdopted(try facts())
      case .reviewSent: .reviewSent(try facts())
      }
  }
}
