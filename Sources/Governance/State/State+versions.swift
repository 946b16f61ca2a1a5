import Charters
import HashTreeCollections

/// What an event changes, as far as judging and showing a body go.
enum Touched {
  case bodies([BodyID])
  /// People, names, charters, organisations: what any body may rest on.
  case everything
}

extension State {
  /// A number that grows whenever something changes on which the body's judging can rest: the body
  /// itself, those it stands in relation to, or what is common to all.
  ///
  /// Two states of one journal in which it is the same judge the body alike on the same day.
  public func version(of body: Body) -> Int {
    body.relations.values.joined().reduce(max(commonChange, changes[body.id] ?? 0)) {
      max($0, changes[$1] ?? 0)
    }
  }

  mutating func note(_ touched: Touched) {
    switch touched {
    case .everything: commonChange = sequence
    case .bodies(let bodies): for body in bodies { changes[body] = sequence }
    }
  }

  /// What an event that has been folded in changed.
  func touched(by fact: Fact) -> Touched {
    switch fact {
    case .exampleDeclared, .networkRegistered, .levelRegistered, .areaRegistered,
      .organisationRegistered, .federationRegistered, .bodyRegistered, .relationsSet,
      .charterAdopted, .personRegistered, .officeGiven, .textsDisposed, .organisationRenamed,
      .organisationSucceeded, .contractSet, .careStated, .agreementRenewed, .bodyRenamed,
      .employerChanged:
      .everything
    case .charterFollowed(let fact): .bodies([fact.body])
    case .clauseAdopted(let fact): .bodies([fact.body])
    case .parameterSet(let fact): .bodies([fact.body])
    case .audienceDecided(let fact): .bodies([fact.body])
    case .reportGiven(let fact): .bodies([fact.body, fact.to])
    case .clauseAttested(let fact): .bodies([fact.body])
    case .departureRecorded(let fact): .bodies([fact.body])
    case .seatEstablished(let fact): .bodies([fact.body])
    case .seatEnded(let fact): bodies(of: fact.seat)
    case .membershipBegan(let fact): bodies(of: fact.seat)
    case .membershipEnded(let fact): bodies(of: fact.seat)
    case .roleTaken(let fact): .bodies([fact.body])
    case .roleLeft(let fact): .bodies([fact.body])
    case .bodySucceeded(let fact): .bodies([fact.body, fact.by])
    case .bodyDissolved(let fact): .bodies([fact.body])
    case .clusterJoined(let fact): .bodies([fact.body])
    case .clusterLeft(let fact): .bodies([fact.body])
    case .mandateGiven(let fact): bodies(of: fact.seat)
    case .mandateAccepted(let fact): bodies(of: fact.seat)
    case .mandateWithdrawn(let fact): bodies(of: fact.seat)
    case .accountableNamed(let fact): bodies(of: fact.seat)
    case .extraMemberAdded(let fact): .bodies([fact.body])
    case .extraMemberEnded(let fact): .bodies([fact.body])
    case .liaisonNamed(let fact): .bodies([fact.body, fact.to])
    case .liaisonEnded(let fact): .bodies([fact.body, fact.to])
    case .exchangeHeld(let fact): .bodies([fact.body, fact.with])
    case .outsideMembershipBegan(let fact): .bodies([fact.body])
    case .outsideReported(let fact):
      outsideBodies[fact.number].map { .bodies([$0]) } ?? .everything
    case .handoverStepDone(let fact): .bodies([fact.body])
    case .substituteNamed(let fact): bodies(of: fact.meeting)
    case .substituteCalledOff(let fact): bodies(of: fact.meeting)
    case .guestInvited(let fact): bodies(of: fact.meeting)
    case .guestUninvited(let fact): bodies(of: fact.meeting)
    case .invitationAnswered(let fact): bodies(of: fact.meeting)
    case .meetingPlanned(let fact): bodies(of: fact.meeting)
    case .meetingMoved(let fact): bodies(of: fact.meeting)
    case .meetingCancelled(let fact): bodies(of: fact.meeting)
    case .itemsAdded(let fact): bodies(of: fact.meeting)
    case .itemChanged(let fact): bodies(of: fact.meeting)
    case .itemRemoved(let fact): bodies(of: fact.meeting)
    case .fileAttached(let fact): bodies(of: fact.meeting)
    case .agendaPublished(let fact): bodies(of: fact.meeting)
    case .attendanceRecorded(let fact): bodies(of: fact.meeting)
    case .minutesWritten(let fact): bodies(of: fact.meeting)
    case .minutesAdjusted(let fact): bodies(of: fact.meeting)
    case .minutesSent(let fact): bodies(of: fact.meeting)
    case .minutesPublished(let fact): bodies(of: fact.meeting)
    case .minutesWithheld(let fact): bodies(of: fact.meeting)
    case .itemRestored(let fact): bodies(of: fact.meeting)
    case .itemsOrdered(let fact): bodies(of: fact.meeting)
    case .fileDetached(let fact): bodies(of: fact.meeting)
    case .rowFilled(let fact): bodies(of: fact.meeting)
    case .itemProposed(let fact): bodies(of: fact.meeting)
    case .proposalDeclined(let fact): bodies(of: fact.meeting)
    case .receiptGiven(let fact): bodies(of: fact.meeting)
    case .adjustersNamed(let fact): bodies(of: fact.meeting)
    case .minutesApproved(let fact): bodies(of: fact.meeting)
    case .actionAgreed(let fact): bodies(of: fact.meeting)
    case .actionChanged(let fact): bodies(of: fact.action)
    case .actionEnded(let fact): bodies(of: fact.action)
    case .matterRaised(let fact): .bodies([fact.body])
    case .matterPrepared(let fact): bodies(of: fact.matter)
    case .preparerNamed(let fact): bodies(of: fact.matter)
    case .matterMoved(let fact): bodies(of: fact.matter)
    case .matterAccepted(let fact): bodies(of: fact.matter)
    case .matterClosed(let fact): bodies(of: fact.matter)
    case .matterTagged(let fact): bodies(of: fact.matter)
    case .matterFileAttached(let fact): bodies(of: fact.matter)
    case .matterFileDetached(let fact): bodies(of: fact.matter)
    case .resultRequested(let fact): .bodies([fact.body])
    case .resultGiven(let fact): bodies(of: fact.request)
    case .requestWithdrawn(let fact): bodies(of: fact.request)
    case .questionAsked(let fact): .bodies([fact.from, fact.to])
    case .questionAnswered(let fact):
      question(fact.question).map { .bodies([$0.from, $0.to]) } ?? .everything
    case .recommendationAddressed(let fact): .bodies([fact.outcome.body])
    case .adoptionRecorded(let fact): .bodies([fact.outcome.body])
    case .carrierNamed(let fact): .bodies([fact.outcome.body, fact.body])
    case .carryingReported(let fact): .bodies([fact.outcome.body, fact.body])
    case .descriptionFinished(let fact): .bodies([fact.outcome.body])
    case .deviationReported(let fact): bodies(of: fact.deviation)
    case .deviationCorrected(let fact): bodies(of: fact.deviation)
    case .correctionAnswered(let fact): bodies(of: fact.deviation)
    case .delayJudged(let fact): bodies(of: fact.deviation)
    case .deviationRaised(let fact): bodies(of: fact.deviation)
    case .positionTaken(let fact): bodies(of: fact.deviation)
    case .deviationsCounted(let fact): .bodies([fact.ladder])
    case .deviationWithdrawn(let fact): bodies(of: fact.deviation)
    // How someone is told changes no judging.
    case .noticesChosen, .mobilesAssured: .bodies([])
    case .spreadMarked(let fact): .bodies([fact.body])
    case .spreadReceipted(let fact): bodies(of: fact.spread)
    case .spreadEnded(let fact): bodies(of: fact.spread)
    case .announced(let fact): .bodies([fact.body])
    case .announcementRead(let fact):
      announcement(fact.announcement).map { .bodies([$0.body]) } ?? .everything
    case .documentEntered(let fact): .bodies([fact.body])
    case .documentFollowed(let fact): bodies(of: fact.document)
    case .documentLeft(let fact): bodies(of: fact.document, and: fact.body)
    case .documentChanged(let fact): bodies(of: fact.document)
    case .documentEnded(let fact): bodies(of: fact.document)
    case .changeRead(let fact): bodies(of: fact.document)
    case .changeTaken(let fact): bodies(of: fact.document)
    case .subjectsTagged(let fact): bodies(of: fact.meeting)
    case .watchSet: .bodies([])
    case .accordEntered(let fact): .bodies([fact.body])
    case .accordChanged(let fact): bodies(of: fact.accord)
    case .accordJoined(let fact): bodies(of: fact.accord)
    case .accordAreaSet(let fact): bodies(of: fact.accord)
    case .accordGoalSet(let fact): bodies(of: fact.accord)
    case .accordAnnexSet(let fact): bodies(of: fact.accord)
    case .goalsTagged(let fact): bodies(of: fact.meeting)
    case .goalJudged(let fact): .bodies([fact.body])
    case .taskFollowed(let fact): .bodies([fact.body])
    case .dutyNoted(let fact): .bodies([fact.body])
    case .incomingRegistered(let fact): .bodies([fact.body])
    case .deliverableSet(let fact): .bodies([fact.deliverable.body])
    case .deliverableMoved(let fact): .bodies([fact.deliverable.body])
    case .deliverableDropped(let fact): .bodies([fact.deliverable.body])
    case .deliverableTagged(let fact): .bodies([fact.deliverable.body])
    case .deliverableGiven(let fact): .bodies([fact.deliverable.body])
    case .deliverableAnswered(let fact): .bodies([fact.deliverable.body])
    case .timeExtended(let fact): .bodies([fact.body])
    case .bodyClosed(let fact): .bodies([fact.body])
    case .indicatorDefined(let fact): bodies(of: fact.indicator)
    case .indicatorChanged(let fact): bodies(of: fact.indicator)
    case .indicatorEnded(let fact): bodies(of: fact.indicator)
    case .valuesGiven(let fact): .bodies(following(fact.body))
    case .valueWithdrawn(let fact): bodies(of: fact.indicator)
    case .indicatorsSeen(let fact): .bodies([fact.body])
    case .planMade(let fact): bodies(of: fact.plan)
    case .planChanged(let fact): bodies(of: fact.plan, and: fact.former)
    case .planContributed(let fact): bodies(of: fact.plan)
    case .planAdopted(let fact): bodies(of: fact.plan)
    case .planWithdrawn(let fact): bodies(of: fact.plan)
    case .activityEntered(let fact): bodies(of: fact.activity.plan)
    case .activityCarried(let fact): bodies(of: fact.activity.plan)
    case .activityChanged(let fact): bodies(of: fact.activity.plan)
    case .activityRemoved(let fact): bodies(of: fact.activity.plan)
    case .activityReported(let fact): bodies(of: fact.activity.plan)
    case .workTied(let fact): bodies(of: fact.work)
    case .seasonPrepared(let fact): .bodies([fact.body])
    case .effortBooked(let fact): .bodies([fact.body])
    case .reviewWritten(let fact): .bodies([fact.review.body])
    case .reviewAdopted(let fact): .bodies([fact.review.body])
    case .reviewSent(let fact): .bodies([fact.review.body, fact.to])
    }
  }

  private func bodies(of meeting: MeetingID) -> Touched {
    self.meeting(meeting).map { .bodies($0.bodies) } ?? .everything
  }

  /// Every body that the matter has come by: the judging of each may rest on where it is.
  private func bodies(of id: MatterID) -> Touched {
    guard let matter = matter(id) else { return .everything }
    return .bodies(matter.stations.flatMap(\.holder.bodies))
  }

  private func bodies(of request: RequestID) -> Touched {
    self.request(request).map { .bodies([$0.body]) } ?? .everything
  }

  /// The body whose ladder it takes, and every one that has had it.
  private func bodies(of id: DeviationID) -> Touched {
    deviation(id).map { .bodies([$0.ladder] + $0.bodies) } ?? .everything
  }

  /// The body that has the spread, and those above that it came from.
  private func bodies(of id: SpreadID) -> Touched {
    guard let spread = spread(id) else { return .everything }
    return .bodies(way(to: spread).map(\.body))
  }

  private func bodies(of id: IndicatorID) -> Touched {
    indicator(id).map { .bodies(following($0.body)) } ?? .everything
  }

  /// The body that follows up; and where it is a committee, the group that it belongs to, which is
  /// what others are related to.
  private func following(_ id: BodyID) -> [BodyID] {
    [id] + (body(id)?.related(.commissioner) ?? []).filter { body($0)?.kind == .followUp }
  }

  /// - Parameter left: a body that followed it until now.
  private func bodies(of id: DocumentID, and left: BodyID? = nil) -> Touched {
    document(id).map { .bodies([$0.body] + $0.followers.keys.sorted() + [left].compactMap { $0 }) }
      ?? .everything
  }

  /// Every body with a clause that rests on the agreement.
  private func bodies(of id: AccordID) -> Touched {
    accord(id).map { .bodies(Set($0.rests.map(\.body)).sorted()) } ?? .everything
  }

  private func bodies(of id: PlanID, and former: [BodyID] = []) -> Touched {
    plan(id).map { .bodies($0.bodies + former) } ?? .everything
  }

  private func bodies(of work: Work) -> Touched {
    switch work {
    case .item(let meeting, _): bodies(of: meeting)
    case .matter(let id): bodies(of: id)
    }
  }

  private func bodies(of action: ActionID) -> Touched {
    self.action(action).map { bodies(of: $0.meeting) } ?? .everything
  }

  private func bodies(of seat: SeatID) -> Touched {
    self.seat(seat).map { .bodies([$0.body]) } ?? .everything
  }
}
