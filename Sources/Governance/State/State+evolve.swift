extension State {
  /// Folds one recorded event in; events come in the order of their numbers.
  public mutating func evolve(_ event: Recorded) {
    sequence = event.sequence
    latest = event.at
    switch event.fact {
    case .exampleDeclared(let fact): exampleDay = fact.day
    case .networkRegistered, .levelRegistered, .areaRegistered, .organisationRegistered,
      .federationRegistered,
      .bodyRegistered, .relationsSet, .charterAdopted:
      evolveNetwork(event)
    case .charterFollowed, .clauseAdopted, .parameterSet, .audienceDecided, .reportGiven,
      .clauseAttested, .departureRecorded:
      evolveFollowing(event)
    case .personRegistered, .officeGiven, .seatEstablished, .seatEnded, .membershipBegan,
      .membershipEnded,
      .roleTaken, .roleLeft:
      evolvePeople(event)
    case .meetingPlanned, .meetingMoved, .meetingCancelled, .itemsAdded, .itemChanged,
      .itemRemoved, .fileAttached, .agendaPublished, .itemRestored, .itemsOrdered,
      .fileDetached:
      evolveMeetings(event)
    case .attendanceRecorded, .minutesWritten, .minutesAdjusted, .minutesSent, .minutesPublished,
      .minutesWithheld, .adjustersNamed, .minutesApproved:
      evolveMinutes(event)
    case .rowFilled, .itemProposed, .proposalDeclined, .receiptGiven, .noticesChosen,
      .mobilesAssured:
      evolveAgendas(event)
    case .actionAgreed, .actionChanged, .actionEnded: evolveActions(event)
    case .organisationRenamed, .organisationSucceeded, .contractSet, .careStated, .agreementRenewed,
      .bodyRenamed, .bodySucceeded,
      .bodyDissolved, .clusterJoined, .clusterLeft:
      evolveOrganisations(event)
    case .mandateGiven, .mandateAccepted, .mandateWithdrawn, .accountableNamed,
      .extraMemberAdded, .extraMemberEnded, .employerChanged:
      evolveMandates(event)
    case .guestInvited, .guestUninvited, .invitationAnswered, .substituteNamed,
      .substituteCalledOff:
      evolveGuests(event)
    case .liaisonNamed, .liaisonEnded, .exchangeHeld, .outsideMembershipBegan, .outsideReported,
      .handoverStepDone:
      evolveLiaisons(event)
    case .matterRaised, .matterPrepared, .preparerNamed, .matterMoved, .matterAccepted,
      .matterClosed, .matterTagged, .matterFileAttached, .matterFileDetached:
      evolveMatters(event)
    case .resultRequested, .resultGiven, .requestWithdrawn, .questionAsked, .questionAnswered:
      evolveAsking(event)
    case .deviationReported, .deviationCorrected, .correctionAnswered, .delayJudged,
      .deviationRaised, .positionTaken, .deviationsCounted, .deviationWithdrawn:
      evolveDeviations(event)
    case .textsDisposed: break
    case .recommendationAddressed, .adoptionRecorded, .carrierNamed, .carryingReported,
      .descriptionFinished:
      evolveLedger(event)
    case .spreadMarked, .spreadReceipted, .spreadEnded, .announced, .announcementRead,
      .documentEntered, .documentFollowed, .documentLeft, .documentChanged, .documentEnded,
      .changeRead, .changeTaken, .subjectsTagged, .watchSet:
      evolveRelay(event)
    case .accordEntered, .accordChanged, .accordJoined, .accordAreaSet, .accordGoalSet,
      .accordAnnexSet, .goalsTagged, .goalJudged, .taskFollowed, .dutyNoted,
      .incomingRegistered:
      evolveGoals(event)
    case .deliverableSet, .deliverableMoved, .deliverableDropped, .deliverableTagged,
      .deliverableGiven, .deliverableAnswered, .timeExtended, .bodyClosed:
      evolveLimited(event)
    case .indicatorDefined, .indicatorChanged, .indicatorEnded, .valuesGiven, .valueWithdrawn,
      .indicatorsSeen:
      evolveIndicators(event)
    case .planMade, .planChanged, .planContributed, .planAdopted, .planWithdrawn,
      .activityEntered, .activityCarried, .activityChanged, .activityRemoved, .activityReported,
      .workTied, .seasonPrepared:
      evolvePlans(event)
    case .effortBooked, .reviewWritten, .reviewAdopted, .reviewSent: evolveMoney(event)
    }
    note(touched(by: event.fact))
  }

  /// The state after these events, folded in order.
  public func evolved(by events: some Sequence<Recorded>) -> State {
    var next = self
    for event in events { next.evolve(event) }
    return next
  }
}
