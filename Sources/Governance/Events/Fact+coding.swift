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
    case careStated
    case agreementRenewed
    case contractSet
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
    case documentChanged
    case documentEnded
    case changeRead
    case changeTaken
    case subjectsTagged
    case watchSet
    case indicatorDefined
    case indicatorChanged
    case indicatorEnded
    case valuesGiven
    case valueWithdrawn
    case indicatorsSeen
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
      case .careStated: .careStated(try facts())
      case .agreementRenewed: .agreementRenewed(try facts())
      case .contractSet: .contractSet(try facts())
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
      case .documentChanged: .documentChanged(try facts())
      case .documentEnded: .documentEnded(try facts())
      case .changeRead: .changeRead(try facts())
      case .changeTaken: .changeTaken(try facts())
      case .subjectsTagged: .subjectsTagged(try facts())
      case .watchSet: .watchSet(try facts())
      case .indicatorDefined: .indicatorDefined(try facts())
      case .indicatorChanged: .indicatorChanged(try facts())
      case .indicatorEnded: .indicatorEnded(try facts())
      case .valuesGiven: .valuesGiven(try facts())
      case .valueWithdrawn: .valueWithdrawn(try facts())
      case .indicatorsSeen: .indicatorsSeen(try facts())
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    switch self {
    case .exampleDeclared(let facts): try container.encode(facts, forKey: .exampleDeclared)
    case .networkRegistered(let facts):
      try container.encode(facts, forKey: .networkRegistered)
    case .levelRegistered(let facts): try container.encode(facts, forKey: .levelRegistered)
    case .areaRegistered(let facts): try container.encode(facts, forKey: .areaRegistered)
    case .organisationRegistered(let facts):
      try container.encode(facts, forKey: .organisationRegistered)
    case .federationRegistered(let facts):
      try container.encode(facts, forKey: .federationRegistered)
    case .bodyRegistered(let facts): try container.encode(facts, forKey: .bodyRegistered)
    case .relationsSet(let facts): try container.encode(facts, forKey: .relationsSet)
    case .charterAdopted(let facts): try container.encode(facts, forKey: .charterAdopted)
    case .charterFollowed(let facts): try container.encode(facts, forKey: .charterFollowed)
    case .clauseAdopted(let facts): try container.encode(facts, forKey: .clauseAdopted)
    case .parameterSet(let facts): try container.encode(facts, forKey: .parameterSet)
    case .audienceDecided(let facts): try container.encode(facts, forKey: .audienceDecided)
    case .personRegistered(let facts): try container.encode(facts, forKey: .personRegistered)
    case .officeGiven(let facts): try container.encode(facts, forKey: .officeGiven)
    case .seatEstablished(let facts): try container.encode(facts, forKey: .seatEstablished)
    case .seatEnded(let facts): try container.encode(facts, forKey: .seatEnded)
    case .membershipBegan(let facts): try container.encode(facts, forKey: .membershipBegan)
    case .membershipEnded(let facts): try container.encode(facts, forKey: .membershipEnded)
    case .roleTaken(let facts): try container.encode(facts, forKey: .roleTaken)
    case .roleLeft(let facts): try container.encode(facts, forKey: .roleLeft)
    case .meetingPlanned(let facts): try container.encode(facts, forKey: .meetingPlanned)
    case .meetingMoved(let facts): try container.encode(facts, forKey: .meetingMoved)
    case .meetingCancelled(let facts): try container.encode(facts, forKey: .meetingCancelled)
    case .itemsAdded(let facts): try container.encode(facts, forKey: .itemsAdded)
    case .itemChanged(let facts): try container.encode(facts, forKey: .itemChanged)
    case .itemRemoved(let facts): try container.encode(facts, forKey: .itemRemoved)
    case .fileAttached(let facts): try container.encode(facts, forKey: .fileAttached)
    case .agendaPublished(let facts): try container.encode(facts, forKey: .agendaPublished)
    case .attendanceRecorded(let facts): try container.encode(facts, forKey: .attendanceRecorded)
    case .minutesWritten(let facts): try container.encode(facts, forKey: .minutesWritten)
    case .minutesAdjusted(let facts): try container.encode(facts, forKey: .minutesAdjusted)
    case .minutesSent(let facts): try container.encode(facts, forKey: .minutesSent)
    case .minutesPublished(let facts): try container.encode(facts, forKey: .minutesPublished)
    case .minutesWithheld(let facts): try container.encode(facts, forKey: .minutesWithheld)
    case .reportGiven(let facts): try container.encode(facts, forKey: .reportGiven)
    case .clauseAttested(let facts): try container.encode(facts, forKey: .clauseAttested)
    case .departureRecorded(let facts): try container.encode(facts, forKey: .departureRecorded)
    case .mandateGiven(let facts): try container.encode(facts, forKey: .mandateGiven)
    case .mandateAccepted(let facts): try container.encode(facts, forKey: .mandateAccepted)
    case .mandateWithdrawn(let facts): try container.encode(facts, forKey: .mandateWithdrawn)
    case .accountableNamed(let facts): try container.encode(facts, forKey: .accountableNamed)
    case .extraMemberAdded(let facts): try container.encode(facts, forKey: .extraMemberAdded)
    case .extraMemberEnded(let facts): try container.encode(facts, forKey: .extraMemberEnded)
    case .substituteNamed(let facts): try container.encode(facts, forKey: .substituteNamed)
    case .substituteCalledOff(let facts): try container.encode(facts, forKey: .substituteCalledOff)
    case .guestInvited(let facts): try container.encode(facts, forKey: .guestInvited)
    case .guestUninvited(let facts): try container.encode(facts, forKey: .guestUninvited)
    case .invitationAnswered(let facts): try container.encode(facts, forKey: .invitationAnswered)
    case .liaisonNamed(let facts): try container.encode(facts, forKey: .liaisonNamed)
    case .liaisonEnded(let facts): try container.encode(facts, forKey: .liaisonEnded)
    case .exchangeHeld(let facts): try container.encode(facts, forKey: .exchangeHeld)
    case .outsideMembershipBegan(let facts):
      try container.encode(facts, forKey: .outsideMembershipBegan)
    case .outsideReported(let facts): try container.encode(facts, forKey: .outsideReported)
    case .handoverStepDone(let facts): try container.encode(facts, forKey: .handoverStepDone)
    case .organisationRenamed(let facts): try container.encode(facts, forKey: .organisationRenamed)
    case .organisationSucceeded(let facts):
      try container.encode(facts, forKey: .organisationSucceeded)
    case .careStated(let facts): try container.encode(facts, forKey: .careStated)
    case .agreementRenewed(let facts): try container.encode(facts, forKey: .agreementRenewed)
    case .contractSet(let facts): try container.encode(facts, forKey: .contractSet)
    case .bodyRenamed(let facts): try container.encode(facts, forKey: .bodyRenamed)
    case .bodySucceeded(let facts): try container.encode(facts, forKey: .bodySucceeded)
    case .bodyDissolved(let facts): try container.encode(facts, forKey: .bodyDissolved)
    case .clusterJoined(let facts): try container.encode(facts, forKey: .clusterJoined)
    case .clusterLeft(let facts): try container.encode(facts, forKey: .clusterLeft)
    case .employerChanged(let facts): try container.encode(facts, forKey: .employerChanged)
    case .itemRestored(let facts): try container.encode(facts, forKey: .itemRestored)
    case .itemsOrdered(let facts): try container.encode(facts, forKey: .itemsOrdered)
    case .fileDetached(let facts): try container.encode(facts, forKey: .fileDetached)
    case .rowFilled(let facts): try container.encode(facts, forKey: .rowFilled)
    case .itemProposed(let facts): try container.encode(facts, forKey: .itemProposed)
    case .proposalDeclined(let facts): try container.encode(facts, forKey: .proposalDeclined)
    case .receiptGiven(let facts): try container.encode(facts, forKey: .receiptGiven)
    case .noticesChosen(let facts): try container.encode(facts, forKey: .noticesChosen)
    case .mobilesAssured(let facts): try container.encode(facts, forKey: .mobilesAssured)
    case .actionAgreed(let facts): try container.encode(facts, forKey: .actionAgreed)
    case .actionChanged(let facts): try container.encode(facts, forKey: .actionChanged)
    case .actionEnded(let facts): try container.encode(facts, forKey: .actionEnded)
    case .adjustersNamed(let facts): try container.encode(facts, forKey: .adjustersNamed)
    case .minutesApproved(let facts): try container.encode(facts, forKey: .minutesApproved)
    case .matterRaised(let facts): try container.encode(facts, forKey: .matterRaised)
    case .matterPrepared(let facts): try container.encode(facts, forKey: .matterPrepared)
    case .preparerNamed(let facts): try container.encode(facts, forKey: .preparerNamed)
    case .matterMoved(let facts): try container.encode(facts, forKey: .matterMoved)
    case .matterAccepted(let facts): try container.encode(facts, forKey: .matterAccepted)
    case .matterClosed(let facts): try container.encode(facts, forKey: .matterClosed)
    case .matterTagged(let facts): try container.encode(facts, forKey: .matterTagged)
    case .matterFileAttached(let facts): try container.encode(facts, forKey: .matterFileAttached)
    case .matterFileDetached(let facts): try container.encode(facts, forKey: .matterFileDetached)
    case .resultRequested(let facts): try container.encode(facts, forKey: .resultRequested)
    case .resultGiven(let facts): try container.encode(facts, forKey: .resultGiven)
    case .requestWithdrawn(let facts): try container.encode(facts, forKey: .requestWithdrawn)
    case .questionAsked(let facts): try container.encode(facts, forKey: .questionAsked)
    case .questionAnswered(let facts): try container.encode(facts, forKey: .questionAnswered)
    case .deviationReported(let facts): try container.encode(facts, forKey: .deviationReported)
    case .deviationCorrected(let facts): try container.encode(facts, forKey: .deviationCorrected)
    case .correctionAnswered(let facts): try container.encode(facts, forKey: .correctionAnswered)
    case .delayJudged(let facts): try container.encode(facts, forKey: .delayJudged)
    case .deviationRaised(let facts): try container.encode(facts, forKey: .deviationRaised)
    case .positionTaken(let facts): try container.encode(facts, forKey: .positionTaken)
    case .deviationsCounted(let facts): try container.encode(facts, forKey: .deviationsCounted)
    case .textsDisposed(let facts): try container.encode(facts, forKey: .textsDisposed)
    case .recommendationAddressed(let facts):
      try container.encode(facts, forKey: .recommendationAddressed)
    case .adoptionRecorded(let facts): try container.encode(facts, forKey: .adoptionRecorded)
    case .carrierNamed(let facts): try container.encode(facts, forKey: .carrierNamed)
    case .carryingReported(let facts): try container.encode(facts, forKey: .carryingReported)
    case .descriptionFinished(let facts): try container.encode(facts, forKey: .descriptionFinished)
    case .spreadMarked(let facts): try container.encode(facts, forKey: .spreadMarked)
    case .spreadReceipted(let facts): try container.encode(facts, forKey: .spreadReceipted)
    case .spreadEnded(let facts): try container.encode(facts, forKey: .spreadEnded)
    case .announced(let facts): try container.encode(facts, forKey: .announced)
    case .announcementRead(let facts): try container.encode(facts, forKey: .announcementRead)
    case .documentEntered(let facts): try container.encode(facts, forKey: .documentEntered)
    case .documentFollowed(let facts): try container.encode(facts, forKey: .documentFollowed)
    case .documentChanged(let facts): try container.encode(facts, forKey: .documentChanged)
    case .documentEnded(let facts): try container.encode(facts, forKey: .documentEnded)
    case .changeRead(let facts): try container.encode(facts, forKey: .changeRead)
    case .changeTaken(let facts): try container.encode(facts, forKey: .changeTaken)
    case .subjectsTagged(let facts): try container.encode(facts, forKey: .subjectsTagged)
    case .watchSet(let facts): try container.encode(facts, forKey: .watchSet)
    case .indicatorDefined(let facts): try container.encode(facts, forKey: .indicatorDefined)
    case .indicatorChanged(let facts): try container.encode(facts, forKey: .indicatorChanged)
    case .indicatorEnded(let facts): try container.encode(facts, forKey: .indicatorEnded)
    case .valuesGiven(let facts): try container.encode(facts, forKey: .valuesGiven)
    case .valueWithdrawn(let facts): try container.encode(facts, forKey: .valueWithdrawn)
    case .indicatorsSeen(let facts): try container.encode(facts, forKey: .indicatorsSeen)
    }
  }
}
