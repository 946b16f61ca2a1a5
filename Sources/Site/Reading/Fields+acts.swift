import Charters
import Governance
import Links

/// What each form asks for: the table of addresses and acts.
extension Fields {
  /// The act that a form sent to an address asks for; nil where the address takes no such form.
  func act(at link: Link) throws(Unreadable) -> Act? {
    switch link {
    case .bodyAction(let body, let action): try act(BodyID(body), action)
    case .clauseAction(let body, let clause, let action):
      try act(BodyID(body), ClauseID(rawValue: clause), action)
    case .membersAction(let body, let action): try actOnMembers(BodyID(body), action)
    case .seatAction(let number, let action): try actOnSeat(SeatID(number), action)
    case .meetingAction(let number, .overview, let action):
      try actOnMeeting(MeetingID(number), action)
    case .meetingAction(let number, .agenda, let action):
      try actOnAgenda(MeetingID(number), action)
    case .meetingAction(let number, .attendance, let action):
      try actOnAttendance(MeetingID(number), action)
    case .meetingAction(let number, .minutes, let action):
      try actOnMinutes(MeetingID(number), action)
    case .actionAction(let number, let action): try actOnAction(ActionID(number), action)
    case .bodyMattersAction(let body, let action): try actOnMatters(BodyID(body), action)
    case .matterAction(let number, let action): try actOnMatter(MatterID(number), action)
    case .requestAction(let number, let action): actOnRequest(RequestID(number), action)
    case .questionAction(let number, .answer):
      .answerQuestion(
        AnswerQuestion(question: QuestionID(number), text: text(FieldName.answer)))
    case .outcomeAction(let body, let year, let number, let action):
      try actOnOutcome(OutcomeID(body: BodyID(body), year: year, number: number), action)
    case .newDeviationAction(let body, let action): try actOnNewDeviation(BodyID(body), action)
    case .deviationAction(let number, let action):
      try actOnDeviation(DeviationID(number), action)
    case .administrationAction(.people, let id, let action): try actOnPeople(id, action)
    case .administrationAction(.organisations, let id, let action):
      try actOnOrganisations(id, action)
    case .administrationAction(.bodies, let id, let action): try actOnBodies(id, action)
    case .administrationAction(.disposal, nil, .remove): .disposeTexts(try disposal())
    case .informationAction(let body, let part, let number, let action):
      try actOnInformation(BodyID(body), part, number, action)
    case .goalsAction(let body, let part, let number, let action):
      try actOnGoals(BodyID(body), part, number, action)
    case .deliverablesAction(let body, let action): try actOnTime(BodyID(body), action)
    case .deliverableAction(let body, let key, let action):
      try actOnDeliverable(DeliverableID(body: BodyID(body), key: key), action)
    case .indicatorsAction(let form, let action): try actOnIndicators(form, action)
    case .bodyPlansAction(let body, let action): try actOnPlans(of: BodyID(body), action)
    case .planAction(let number, let action): try actOnPlan(PlanID(number), action)
    case .activityAction(let plan, let number, let action):
      try actOnActivity(ActivityID(plan: PlanID(plan), number: number), action)
    case .effortAction(let body, let part, let number, let action):
      try actOnEffort(BodyID(body), part, number, action)
    case .reviewAction(let body, let year, let action):
      try actOnReview(BodyID(body), year, action)
    default: nil
    }
  }

  private func act(_ body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .plan: .planMeeting(try plan(body))
    case .decide: .decideAudience(try decideAudience(body))
    default: nil
    }
  }

  private func act(
    _ body: BodyID, _ clause: ClauseID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .attest: .attest(attest(body, clause))
    case .set: .setParameter(try set(body, clause))
    case .adopt: .adoptClause(AdoptClause(body: body, clause: clause, from: today))
    case .report: .giveReport(try report(body))
    case .register: .recordDeparture(try departure(body, clause))
    default: nil
    }
  }

  private func actOnMeeting(
    _ meeting: MeetingID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .move: .moveMeeting(try move(meeting))
    case .cancel: .cancelMeeting(CancelMeeting(meeting: meeting, reason: reason))
    default: nil
    }
  }

  private func actOnAgenda(
    _ meeting: MeetingID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .add: .addItem(try add(to: meeting))
    case .change: .changeItem(try change(in: meeting))
    case .remove: .removeItem(try remove(from: meeting))
    case .register: .attachFiles(try attach(to: meeting))
    case .publish: .publishAgenda(try publishAgenda(of: meeting))
    case .receive: receipt(.agenda, of: meeting)
    case .invite: .inviteGuest(try invite(to: meeting))
    case .uninvite:
      .uninviteGuest(UninviteGuest(meeting: meeting, guest: try number(FieldName.guest)))
    case .tie:
      .tieWork(
        TieWork(
          work: .item(meeting: meeting, number: try number(FieldName.item)),
          activity: try chosenActivity(FieldName.activity)))
    default: try actOnItems(meeting, action)
    }
  }

  private func actOnAttendance(
    _ meeting: MeetingID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .register: .recordAttendance(try attendance(at: meeting))
    case .plan: .planSubstitute(try substitute(at: meeting))
    case .uninvite:
      .callOffSubstitute(
        CallOffSubstitute(meeting: meeting, seat: SeatID(try number(FieldName.seat))))
    default: nil
    }
  }

  private func actOnMinutes(
    _ meeting: MeetingID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    switch action {
    case .share: .writeMinutes(try write(meeting))
    case .adjust: .adjustMinutes(try adjust(meeting))
    case .send: .sendMinutes(SendMinutes(meeting: meeting, on: today))
    case .publish: .publishMinutes(publishMinutes(of: meeting))
    case .withhold: .withholdMinutes(WithholdMinutes(meeting: meeting, on: today, reason: reason))
    case .name: .nameAdjusters(try nameAdjusters(of: meeting))
    case .adjustOwn: adjustOwn(meeting)
    case .approve:
      .approveMinutes(
        ApproveMinutes(meeting: meeting, at: MeetingID(try number(FieldName.meeting)), on: today))
    case .agree: .agreeAction(try agree(at: meeting))
    case .receive: receipt(.minutes, of: meeting)
    default: nil
    }
  }
}
