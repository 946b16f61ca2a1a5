import Charters
import Governance
import Links
import Pages

/// Forms about a body and its clauses.
extension Fields {
  var reason: String { text(FieldName.reason) }

  func plan(_ body: BodyID) throws(Unreadable) -> PlanMeeting {
    var bodies = [body]
    for joint in form.all(FieldName.joint).map({ BodyID($0) })
    where !joint.rawValue.isEmpty && !bodies.contains(joint) {
      bodies.append(joint)
    }
    return PlanMeeting(
      bodies: bodies, day: try day(FieldName.day), start: try time(FieldName.start),
      end: try time(FieldName.end), place: text(FieldName.place))
  }

  func decideAudience(_ body: BodyID) throws(Unreadable) -> DecideAudience {
    DecideAudience(
      body: body, audience: try choice(FieldName.audience), from: today)
  }

  func attest(_ body: BodyID, _ clause: ClauseID) -> Attest {
    Attest(body: body, clause: clause, on: today, reflection: text(FieldName.text))
  }

  func set(_ body: BodyID, _ clause: ClauseID) throws(Unreadable) -> SetParameter {
    SetParameter(body: body, clause: clause, value: try parameter(), from: today)
  }

  /// Which value is set shows by which fields the form has.
  private func parameter() throws(Unreadable) -> ParameterValue {
    if has(FieldName.basis) || has(FieldName.measure) || has(FieldName.skew) {
      return try fairShare()
    }
    if has(FieldName.side) || has(FieldName.year) {
      return .firstSide(try choice(FieldName.side), year: try number(FieldName.year))
    }
    if has(FieldName.interval) { return .reportInterval(try choice(FieldName.interval)) }
    if has(FieldName.from) || has(FieldName.to) {
      return .daysBefore(
        DayRange(from: try number(FieldName.from), to: try number(FieldName.to)))
    }
    let atMost = filled(FieldName.atMost) == nil ? nil : try number(FieldName.atMost)
    return .count(CountRange(atLeast: try number(FieldName.atLeast), atMost: atMost))
  }

  func report(_ body: BodyID) throws(Unreadable) -> GiveReport {
    guard let receiver = filled(FieldName.receiver) else {
      throw Unreadable(FieldName.receiver, .missing)
    }
    let meeting = filled(FieldName.meeting) == nil ? nil : try number(FieldName.meeting)
    return GiveReport(
      body: body, to: BodyID(receiver), meeting: meeting.map { MeetingID($0) }, on: today,
      text: text(FieldName.text))
  }

  func departure(_ body: BodyID, _ clause: ClauseID) throws(Unreadable) -> RecordDeparture {
    RecordDeparture(
      body: body, clause: clause, on: try dayOrToday(FieldName.day), reason: reason)
  }
}
