import Charters
import Governance
import Links
import Pages

/// Forms about deviations and disputes.
extension Fields {
  func actOnNewDeviation(_ body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .report: .reportDeviation(try reportDeviation(body))
    case .dispute: .openDispute(try openDispute(body))
    default: nil
    }
  }

  private func party(_ name: String) throws(Unreadable) -> OrganisationID {
    guard let party = filled(name) else { throw Unreadable(name, .missing) }
    return OrganisationID(party)
  }

  private func reportDeviation(_ body: BodyID) throws(Unreadable) -> ReportDeviation {
    ReportDeviation(
      ladder: body, reporter: try party(FieldName.party),
      responsible: try party(FieldName.otherParty), concern: try choice(FieldName.concern),
      title: text(FieldName.title), text: text(FieldName.text),
      category: text(FieldName.category), happened: try day(FieldName.day),
      local: filled(FieldName.local).map { BodyID($0) },
      localReason: text(FieldName.localReason), hidesSender: isTicked(FieldName.hidesSender),
      source: text(FieldName.source))
  }

  private func openDispute(_ body: BodyID) throws(Unreadable) -> OpenDispute {
    OpenDispute(
      ladder: body, party: try party(FieldName.party), other: try party(FieldName.otherParty),
      isDirect: text(FieldName.kind) == "ja", title: text(FieldName.title),
      text: text(FieldName.text), source: text(FieldName.source))
  }

  func actOnDeviation(
    _ deviation: DeviationID, _ action: Link.Action
  ) throws(Unreadable) -> Act? {
    let source = text(FieldName.source)
    switch action {
    case .correct:
      return .correctDeviation(
        CorrectDeviation(
          deviation: deviation, on: try dayOrToday(FieldName.day), text: text(FieldName.text),
          source: source))
    case .answer:
      guard let answer = filled(FieldName.accepts) else {
        throw Unreadable(FieldName.accepts, .noChoice)
      }
      return .answerCorrection(
        AnswerCorrection(
          deviation: deviation, accepts: answer == "ja", reason: reason, source: source))
    case .judge:
      return .judgeDelay(JudgeDelay(deviation: deviation, reason: reason, source: source))
    case .takeFurther:
      return .raiseDeviation(
        RaiseDeviation(
          deviation: deviation, isPrincipled: isTicked(FieldName.isPrincipled), reason: reason,
          source: source))
    case .dispute: return .raiseDispute(try raiseDispute(deviation))
    case .direct:
      return .takeDirectRoad(
        TakeDirectRoad(deviation: deviation, reason: reason, source: source))
    case .position:
      return .takePosition(
        TakePosition(
          deviation: deviation, text: text(FieldName.text), learning: text(FieldName.learning),
          closes: !isTicked(FieldName.goesOn)))
    case .withdraw:
      return .withdrawDeviation(
        WithdrawDeviation(deviation: deviation, reason: reason, source: source))
    default: return nil
    }
  }

  /// The road is chosen as a whole: the kind of dispute, and the body that it goes to.
  private func raiseDispute(_ deviation: DeviationID) throws(Unreadable) -> RaiseDispute {
    let parts = text(FieldName.receiver).split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = DisputeKind(rawValue: parts[0]) else {
      throw Unreadable(FieldName.receiver, .noChoice)
    }
    return RaiseDispute(deviation: deviation, kind: kind, to: BodyID(parts[1]), reason: reason)
  }
}
