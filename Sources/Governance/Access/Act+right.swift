import HashTreeCollections

extension Act {
  /// The right that the act asks for, and the body it is asked of.
  func needs(in state: State) -> (right: Right, body: Body?) {
    switch self {
    case .declareExample, .registerNetwork, .registerLevel, .registerArea, .registerOrganisation,
      .registerFederation, .registerBody, .setRelations, .adoptCharter, .followCharter,
      .registerPerson, .giveOffice, .disposeTexts, .renameOrganisation, .succeedOrganisation,
      .setContract, .stateCare, .renewAgreement, .renameBody, .succeedBody, .dissolveBody,
      .joinCluster, .leaveCluster,
      .changeEmployer:
      (.administer, nil)
    case .adoptClause(let act): (.speakForBody, state.body(act.body))
    case .setParameter(let act): (.speakForBody, state.body(act.body))
    case .decideAudience(let act): (.speakForBody, state.body(act.body))
    case .establishSeat(let act): (.appoint, state.body(act.body))
    case .endSeat(let act):
      (.appoint, state.seat(act.seat).flatMap { state.body($0.body) })
    case .appoint(let act): state.actingForParty(of: act.seat)
    case .endMembership(let act): state.actingForParty(of: act.seat)
    case .giveMandate(let act): state.actingForParty(of: act.seat)
    case .withdrawMandate(let act): state.actingForParty(of: act.seat)
    case .nameAccountable(let act): state.actingForParty(of: act.seat)
    case .acceptMandate(let act):
      (state.seat(act.seat)?.holder(on: act.on).map { .beSelf($0.person) } ?? .administer, nil)
    case .addExtraMember(let act): (.speakForBody, state.body(act.body))
    case .endExtraMember(let act): (.speakForBody, state.body(act.body))
    case .inviteGuest(let act): state.calling(to: act.meeting)
    case .uninviteGuest(let act): (.holdMeetings, state.host(of: act.meeting))
    case .answerInvitation(let act): state.answering(act)
    case .nameLiaison(let act): (.speakForBody, state.body(act.body))
    case .endLiaison(let act): (.speakForBody, state.body(act.body))
    case .holdExchange(let act): (.speakForBody, state.body(act.body))
    case .joinOutsideBody(let act): (.speakForBody, state.body(act.body))
    case .reportFromOutside(let act):
      (
        state.outside(act.number).map { .beSelf($0.person) } ?? .administer,
        state.outsideBodies[act.number].flatMap { state.body($0) }
      )
    case .doHandoverStep(let act):
      (.handOver(act.role, from: act.from), state.body(act.body))
    case .takeRole(let act): (.appoint, state.body(act.body))
    case .leaveRole(let act): (.appoint, state.body(act.body))
    case .planMeeting(let act): (.holdMeetings, act.bodies.first.flatMap { state.body($0) })
    case .moveMeeting(let act): (.holdMeetings, state.host(of: act.meeting))
    case .cancelMeeting(let act): (.holdMeetings, state.host(of: act.meeting))
    case .addItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .changeItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .removeItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .attachFiles(let act): (.holdMeetings, state.host(of: act.meeting))
    case .planMeetings(let act):
      (.holdMeetings, act.meetings.first?.bodies.first.flatMap { state.body($0) })
    case .restoreItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .orderItems(let act): (.holdMeetings, state.host(of: act.meeting))
    case .carryItems(let act): (.holdMeetings, state.host(of: act.to))
    case .detachFile(let act): (.holdMeetings, state.host(of: act.meeting))
    case .declineProposal(let act): (.holdMeetings, state.host(of: act.meeting))
    case .raiseMatter(let act): (.contribute, state.body(act.body))
    case .prepareMatter(let act): (.contribute, state.body(of: act.matter))
    case .namePreparer(let act): (.speakForBody, state.body(of: act.matter))
    case .liftMatter(let act): (.speakForBody, state.body(of: act.matter))
    case .sendOnMatter(let act): state.sending(act.matter)
    case .returnMatter(let act): state.sending(act.matter)
    case .acceptMatter(let act): (.speakForBody, state.body(of: act.matter))
    case .answerMatter(let act): (.speakForBody, state.body(of: act.matter))
    case .tagMatter(let act): (.contribute, state.body(of: act.matter))
    case .attachToMatter(let act): (.contribute, state.body(of: act.matter))
    case .detachFromMatter(let act): (.contribute, state.body(of: act.matter))
    case .placeMatter(let act): (.speakForBody, state.body(of: act.matter))
    case .requestResult(let act): (.speakForBody, state.body(act.body))
    case .giveResult(let act): state.giving(act.request)
    case .withdrawRequest(let act):
      (.speakForBody, state.request(act.request).flatMap { state.body($0.body) })
    case .askQuestion(let act): (.contribute, state.body(act.from))
    case .answerQuestion(let act):
      (.speakForBody, state.question(act.question).flatMap { state.body($0.to) })
    case .reportDeviation(let act):
      (.reportFor(act.reporter), state.body(act.ladder))
    case .openDispute(let act): (.reportFor(act.party), state.body(act.ladder))
    case .correctDeviation(let act): state.taking(.responsible, act.deviation)
    case .answerCorrection(let act): state.taking(.reporter, act.deviation)
    case .judgeDelay(let act): state.taking(.either, act.deviation)
    case .raiseDeviation(let act): state.taking(.either, act.deviation)
    case .raiseDispute(let act): state.taking(.holder, act.deviation)
    case .takeDirectRoad(let act): state.taking(.party, act.deviation)
    case .takePosition(let act): state.taking(.holder, act.deviation)
    case .countDeviations(let act): state.counting(act)
    case .withdrawDeviation(let act): state.taking(.reporter, act.deviation)
    case .fillRow(let act): (.contribute, state.host(of: act.meeting))
    case .proposeItem(let act): (.contribute, state.host(of: act.meeting))
    case .giveReceipt(let act): (.beSelf(act.person), nil)
    case .chooseNotices(let act): (.beSelf(act.person), nil)
    case .agreeAction(let act): (.keepMinutes, state.host(of: act.meeting))
    case .changeAction(let act): (.keepMinutes, state.host(of: act.action))
    case .endAction(let act): state.ending(act)
    case .nameAdjusters(let act): (.keepMinutes, state.host(of: act.meeting))
    case .adjustOwn(let act): (.beSelf(act.person), nil)
    case .approveMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .publishAgenda(let act): (.holdMeetings, state.host(of: act.meeting))
    case .planSubstitute(let act): (.holdMeetings, state.host(of: act.meeting))
    case .callOffSubstitute(let act): (.holdMeetings, state.host(of: act.meeting))
    case .recordAttendance(let act): (.holdMeetings, state.host(of: act.meeting))
    case .writeMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .adjustMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .sendMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .publishMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .withholdMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .giveReport(let act): (.speakForBody, state.body(act.body))
    case .attest(let act): (.speakForBody, state.body(act.body))
    case .recordDeparture(let act): (.speakForBody, state.body(act.body))
    case .addressRecommendation(let act): (.speakForBody, state.body(act.outcome.body))
    case .recordAdoption(let act): (.actFor(act.principal), state.body(act.outcome.body))
    case .nameCarrier(let act): (.speakForBody, state.body(act.body))
    case .reportCarrying(let act): state.carrying(act)
    case .finishDescription(let act): state.describing(act)
    case .markSpread(let act): (.keepMinutes, state.host(of: act.meeting))
    case .giveSpreadReceipt(let act):
      (.speakForParty(act.party), state.spread(act.spread).flatMap { state.body($0.body) })
    case .endSpread(let act):
      (.keepMinutes, state.spread(act.spread).flatMap { state.body($0.body) })
    case .announce(let act): (.speakForParty(act.party), state.body(act.body))
    case .readAnnouncement(let act): (.beSelf(act.person), nil)
    case .enterDocument(let act): (.speakForBody, state.body(act.body))
    case .followDocument(let act): (.speakForBody, state.body(act.body))
    case .leaveDocument(let act): (.speakForBody, state.body(act.body))
    case .changeDocument(let act): (.speakForBody, state.body(act.by))
    case .endDocument(let act):
      (.speakForBody, state.document(act.document).flatMap { state.body($0.body) })
    case .readChange(let act): (.beSelf(act.person), nil)
    case .takeChange(let act): (.keepMinutes, state.host(of: act.meeting))
    case .tagSubjects(let act): (.holdMeetings, state.host(of: act.meeting))
    case .watch(let act): (.beSelf(act.person), nil)
    case .enterAccord(let act): (.speakForBody, state.body(act.body))
    case .changeAccord(let act): state.keeping(act.accord)
    case .joinAccord(let act): (.speakForBody, state.body(act.body))
    case .setAccordArea(let act): state.keeping(act.accord)
    case .setAccordGoal(let act): state.keeping(act.accord)
    case .setAccordAnnex(let act): state.keeping(act.accord)
    case .tagGoals(let act): (.holdMeetings, state.host(of: act.meeting))
    case .judgeGoal(let act): (.speakForBody, state.body(act.body))
    case .followTask(let act): (.contribute, state.body(act.body))
    case .noteDuty(let act):
      (act.party.map { .speakForParty($0) } ?? .speakForBody, state.body(act.body))
    case .registerIncoming(let act): (.speakForBody, state.body(act.body))
    case .setDeliverable(let act): (.speakForBody, state.body(act.body))
    case .moveDeliverable(let act): act.deliverable.moving(in: state)
    case .dropDeliverable(let act): (.speakForBody, state.body(act.deliverable.body))
    case .tagDeliverable(let act): (.speakForBody, state.body(act.deliverable.body))
    case .deliver(let act): (.speakForBody, state.body(act.deliverable.body))
    case .answerDeliverable(let act): (.commission, state.body(act.deliverable.body))
    case .extendTime(let act): (.commission, state.body(act.body))
    case .closeBody(let act): (.commission, state.body(act.body))
    case .defineIndicator(let act): (.speakForBody, state.body(act.body))
    case .changeIndicator(let act): (.speakForBody, state.body(of: act.indicator))
    case .endIndicator(let act): (.speakForBody, state.body(of: act.indicator))
    case .giveValues(let act):
      (.giveValues(for: Set(act.values.map(\.organisation)).sorted()), state.body(act.body))
    case .withdrawValue(let act):
      (.giveValues(for: [act.organisation]), state.body(of: act.indicator))
    case .seeIndicators(let act): (.beSelf(act.person), nil)
    case .bringIndicators(let act): (.holdMeetings, state.host(of: act.meeting))
    case .makePlan(let act): (.speakForBody, state.body(act.body))
    case .changePlan(let act): (.speakForBody, state.owner(of: act.plan))
    case .contributeToPlan(let act): (.speakForBody, state.body(act.body))
    case .adoptPlan(let act): (.speakForBody, state.owner(of: act.plan))
    case .withdrawPlan(let act): (.speakForBody, state.owner(of: act.plan))
    case .enterActivities(let act): (.speakForBody, state.owner(of: act.plan))
    case .changeActivity(let act): (.speakForBody, state.owner(of: act.activity.plan))
    case .removeActivity(let act): (.speakForBody, state.owner(of: act.activity.plan))
    case .reportActivity(let act):
      (.tellOf(act.activity), state.owner(of: act.activity.plan))
    case .tieWork(let act): state.tying(act.work)
    case .prepareSeason(let act): (.speakForBody, state.body(act.body))
    case .bookEffort(let act): state.booking(act)
    case .writeReview(let act): (.speakForBody, state.body(act.review.body))
    case .placeReview(let act): (.speakForBody, state.body(act.review.body))
    case .adoptReview(let act): (.speakForBody, state.body(act.review.body))
    case .sendReview(let act): (.speakForBody, state.body(act.review.body))
    }
  }
}

extension State {
  /// The right to do the acts of the party that a seat belongs to, in the seat's body (A20).
  func actingForParty(of seat: SeatID) -> (right: Right, body: Body?) {
    guard let seat = self.seat(seat) else { return (.administer, nil) }
    return (.actFor(seat.party), body(seat.body))
  }

  /// Those who speak for the body that keeps an agreement write it.
  func keeping(_ id: AccordID) -> (right: Right, body: Body?) {
    (.speakForBody, accord(id).flatMap { body($0.keeper) })
  }

  /// The body that has a matter, or for which a contact has it.
  func body(of id: MatterID) -> Body? { matter(id)?.body.flatMap { body($0) } }

  /// Whoever speaks for a party gives what it was asked for.
  func giving(_ id: RequestID) -> (right: Right, body: Body?) {
    guard let request = request(id) else { return (.administer, nil) }
    return (.speakForParty(request.party), body(request.body))
  }

  /// A part in a case, asked of the body whose ladder it takes.
  public func taking(_ part: DeviationPart, _ id: DeviationID) -> (right: Right, body: Body?) {
    (.takePart(part, in: id), deviation(id).flatMap { body($0.ladder) })
  }

  /// Each party counts its own; the support office may read in for all.
  func counting(_ act: CountDeviations) -> (right: Right, body: Body?) {
    let parties = Set(act.counts.map(\.party))
    guard let party = parties.first, parties.count == 1 else {
      return (.appoint, body(act.ladder))
    }
    return (.reportFor(party), body(act.ladder))
  }

  /// Whoever has a matter sends it on or back.
  func sending(_ id: MatterID) -> (right: Right, body: Body?) {
    guard case .contact(let person, _, let to) = matter(id)?.holder else {
      return (.speakForBody, body(of: id))
    }
    return (.keepContact(person), body(to))
  }

  /// The officers call in guests; where the agenda decides whom the parties bring, members too (C21).
  func calling(to id: MeetingID) -> (right: Right, body: Body?) {
    guard let meeting = self.meeting(id), let host = host(of: id),
      bringsGuests(host, on: meeting.day) != nil
    else { return (.holdMeetings, host(of: id)) }
    return (.contribute, host)
  }

  /// Each answers for the own seat; a known guest too, and the host's officers for all others.
  func answering(_ act: AnswerInvitation) -> (right: Right, body: Body?) {
    let meeting = self.meeting(act.meeting)
    let person: PersonID? =
      switch act.answerer {
      case .seat(let seat): meeting.flatMap { self.seat(seat)?.holder(on: $0.day)?.person }
      case .guest(let number): meeting?.guests.first { $0.number == number }?.person
      }
    return person.map { (.beSelf($0), nil) } ?? (.holdMeetings, host(of: act.meeting))
  }

  /// The membership outside the network with this number.
  public func outside(_ number: Int) -> OutsideMembership? {
    outsideBodies[number].flatMap { body($0) }?.outside.first { $0.number == number }
  }

  /// The owner says what is done; the officers may for everyone.
  func ending(_ act: EndAction) -> (right: Right, body: Body?) {
    (action(act.action).map { .finish([$0.owner]) } ?? .administer, host(of: act.action))
  }

  /// The body at whose meeting an action was agreed.
  public func host(of action: ActionID) -> Body? {
    self.action(action).flatMap { host(of: $0.meeting) }
  }

  /// The body that hosts a meeting.
  public func host(of meeting: MeetingID) -> Body? {
    self.meeting(meeting).flatMap { body($0.host) }
  }
}
