/// The groups of kinds that the register of events can be narrowed to.
public enum FactGroup: String, CaseIterable, Hashable, Sendable {
  case network, charters, people, seats, meetings, minutes, matters, deviations, decisions, relay,
    reports, disposal, goals, indicators
  case plans
}

extension Fact {
  /// The group that the fact belongs to.
  public var group: FactGroup {
    switch self {
    case .exampleDeclared, .networkRegistered, .levelRegistered, .areaRegistered,
      .organisationRegistered, .federationRegistered, .bodyRegistered, .relationsSet,
      .organisationRenamed, .organisationSucceeded, .contractSet, .careStated, .agreementRenewed,
      .bodyRenamed, .bodySucceeded,
      .bodyDissolved, .clusterJoined, .clusterLeft:
      .network
    case .charterAdopted, .charterFollowed, .clauseAdopted, .parameterSet, .audienceDecided,
      .clauseAttested, .departureRecorded:
      .charters
    case .personRegistered, .officeGiven, .employerChanged, .noticesChosen,
      .mobilesAssured:
      .people
    case .seatEstablished, .seatEnded, .membershipBegan, .membershipEnded, .roleTaken, .roleLeft,
      .mandateGiven, .mandateAccepted, .mandateWithdrawn, .accountableNamed, .extraMemberAdded,
      .extraMemberEnded, .liaisonNamed, .liaisonEnded, .outsideMembershipBegan, .handoverStepDone:
      .seats
    case .meetingPlanned, .meetingMoved, .meetingCancelled, .itemsAdded, .itemChanged,
      .itemRemoved, .fileAttached, .agendaPublished, .attendanceRecorded, .substituteNamed,
      .substituteCalledOff, .guestInvited, .guestUninvited, .invitationAnswered, .itemRestored,
      .itemsOrdered, .fileDetached, .rowFilled, .itemProposed, .proposalDeclined, .receiptGiven:
      .meetings
    case .minutesWritten, .minutesAdjusted, .minutesSent, .minutesPublished, .minutesWithheld,
      .adjustersNamed, .minutesApproved, .actionAgreed, .actionChanged, .actionEnded:
      .minutes
    case .reportGiven, .exchangeHeld, .outsideReported: .reports
    case .effortBooked, .reviewWritten, .reviewAdopted, .reviewSent: .reports
    case .matterRaised, .matterPrepared, .preparerNamed, .matterMoved, .matterAccepted,
      .matterClosed, .matterTagged, .matterFileAttached, .matterFileDetached, .resultRequested,
      .resultGiven, .requestWithdrawn, .questionAsked, .questionAnswered:
      .matters
    case .deviationReported, .deviationCorrected, .correctionAnswered, .delayJudged,
      .deviationRaised, .positionTaken, .deviationsCounted, .deviationWithdrawn:
      .deviations
    case .textsDisposed: .disposal
    case .recommendationAddressed, .adoptionRecorded, .carrierNamed, .carryingReported,
      .descriptionFinished:
      .decisions
    case .spreadMarked, .spreadReceipted, .spreadEnded, .announced, .announcementRead,
      .documentEntered, .documentFollowed, .documentLeft, .documentChanged, .documentEnded,
      .changeRead, .changeTaken, .subjectsTagged, .watchSet:
      .relay
    case .accordEntered, .accordChanged, .accordJoined, .accordAreaSet, .accordGoalSet,
      .accordAnnexSet, .goalsTagged, .goalJudged, .taskFollowed, .dutyNoted:
      .goals
    case .incomingRegistered: .matters
    case .deliverableSet, .deliverableMoved, .deliverableDropped, .deliverableTagged,
      .deliverableGiven, .deliverableAnswered:
      .reports
    case .timeExtended, .bodyClosed: .charters
    case .indicatorDefined, .indicatorChanged, .indicatorEnded, .valuesGiven, .valueWithdrawn,
      .indicatorsSeen:
      .indicators
    case .planMade, .planChanged, .planContributed, .planAdopted, .planWithdrawn,
      .activityEntered, .activityCarried, .activityChanged, .activityRemoved, .activityReported,
      .workTied, .seasonPrepared:
      .plans
    }
  }
}
