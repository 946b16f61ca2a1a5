extension Act {
  /// The right that the act asks for, and the body it is asked of.
  func needs(in state: State) -> (right: Right, body: Body?) {
    switch self {
    case .declareExample, .registerNetwork, .registerLevel, .registerArea, .registerOrganisation,
      .registerFederation, .registerBody, .setRelations, .adoptCharter, .followCharter,
      .registerPerson, .giveOffice, .disposeTexts:
      (.administer, nil)
    case .adoptClause(let act): (.speakForBody, state.body(act.body))
    case .setParameter(let act): (.speakForBody, state.body(act.body))
    case .decideAudience(let act): (.speakForBody, state.body(act.body))
    case .establishSeat(let act): (.appoint, state.body(act.body))
    case .appoint(let act): (.appoint, state.seat(act.seat).flatMap { state.body($0.body) })
    case .endMembership(let act): (.appoint, state.seat(act.seat).flatMap { state.body($0.body) })
    case .takeRole(let act): (.appoint, state.body(act.body))
    case .leaveRole(let act): (.appoint, state.body(act.body))
    case .planMeeting(let act): (.holdMeetings, act.bodies.first.flatMap { state.body($0) })
    case .moveMeeting(let act): (.holdMeetings, state.host(of: act.meeting))
    case .cancelMeeting(let act): (.holdMeetings, state.host(of: act.meeting))
    case .addItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .changeItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .removeItem(let act): (.holdMeetings, state.host(of: act.meeting))
    case .attachFile(let act): (.holdMeetings, state.host(of: act.meeting))
    case .publishAgenda(let act): (.holdMeetings, state.host(of: act.meeting))
    case .planSubstitute(let act): (.holdMeetings, state.host(of: act.meeting))
    case .recordAttendance(let act): (.holdMeetings, state.host(of: act.meeting))
    case .writeMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .adjustMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .sendMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .publishMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .withholdMinutes(let act): (.keepMinutes, state.host(of: act.meeting))
    case .giveReport(let act): (.speakForBody, state.body(act.body))
    case .attest(let act): (.speakForBody, state.body(act.body))
    case .recordDeparture(let act): (.speakForBody, state.body(act.body))
    }
  }
}

extension State {
  /// The body that hosts a meeting.
  public func host(of meeting: MeetingID) -> Body? {
    self.meeting(meeting).flatMap { body($0.host) }
  }
}
