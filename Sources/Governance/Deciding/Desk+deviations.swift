import Charters
import HashTreeCollections
import SwedishCalendar

/// Deviations and disputes on the ladder of a charter: each step is opened by what has happened.
extension Desk {
  func report(_ act: ReportDeviation) throws(Refusal) -> Decision {
    let ladder = try ladder(of: act.ladder, act.reporter, act.responsible)
    try onlyPast(act.happened)
    guard let rung = ladder.first else { throw Refusal(.noLadder) }
    if let local = act.local { try checkLocal(local, act.localReason, ladder, rung) }
    let isOnBehalf = try isOnBehalf(act.source)
    let fact = DeviationReported(
      deviation: nextDeviation, kind: .deviation, ladder: act.ladder, reporter: act.reporter,
      responsible: act.responsible, concern: act.concern, category: act.category,
      happened: act.happened, local: rung.to == nil ? act.local : nil,
      hidesSender: act.hidesSender, step: rung.step, to: rung.to, clause: rung.citation,
      isOnBehalf: isOnBehalf)
    var texts = ["title": act.title, "text": act.text]
    if fact.local != nil { texts["localReason"] = act.localReason }
    if isOnBehalf { texts["source"] = act.source }
    return reported(fact, texts)
  }

  func open(_ act: OpenDispute) throws(Refusal) -> Decision {
    let ladder = try ladder(of: act.ladder, act.party, act.other)
    guard let rung = act.isDirect ? ladder.direct : ladder.opening else {
      throw Refusal(
        .noDirectRoad, citation: ladder.opening?.citation,
        offers: act.isDirect ? [.openInterpretation] : [])
    }
    let isOnBehalf = try isOnBehalf(act.source)
    let fact = DeviationReported(
      deviation: nextDeviation, kind: act.isDirect ? .agreement : .interpretation,
      ladder: act.ladder, reporter: act.party, responsible: act.other, concern: .agreement,
      category: "", hidesSender: false, step: rung.step, to: rung.to, clause: rung.citation,
      isOnBehalf: isOnBehalf)
    var texts = ["title": act.title, "text": act.text]
    if isOnBehalf { texts["source"] = act.source }
    return reported(fact, texts)
  }

  func correct(_ act: CorrectDeviation) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    try onlyPast(act.on)
    try between(deviation)
    if deviation.phase == .answer { throw Refusal(.correctionAwaitsAnswer) }
    if deviation.corrections.last?.answer?.accepts == false {
      throw Refusal(.mustRise, citation: risingClause(deviation), offers: [.raiseStep])
    }
    if let happened = deviation.happened, act.on < happened {
      throw Refusal(.correctedBeforeItHappened)
    }
    let fact = DeviationCorrected(
      deviation: act.deviation, on: act.on, isOnBehalf: try isOnBehalf(act.source))
    return Decision([
      Event(
        .deviationCorrected(fact), texts: sourced(["text": act.text], act.source, fact.isOnBehalf))
    ])
  }

  func answer(_ act: AnswerCorrection) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    try between(deviation)
    guard deviation.phase == .answer else { throw Refusal(.nothingCorrected) }
    let fact = CorrectionAnswered(
      deviation: act.deviation, accepts: act.accepts, isOnBehalf: try isOnBehalf(act.source))
    let texts = act.accepts ? [:] : ["reason": act.reason]
    return Decision([
      Event(.correctionAnswered(fact), texts: sourced(texts, act.source, fact.isOnBehalf))
    ])
  }

  func judge(_ act: JudgeDelay) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    try between(deviation)
    guard deviation.phase == .correction else {
      throw Refusal(deviation.phase == .answer ? .correctionAwaitsAnswer : .mustRise)
    }
    let fact = DelayJudged(deviation: act.deviation, isOnBehalf: try isOnBehalf(act.source))
    let texts = sourced(["reason": act.reason], act.source, fact.isOnBehalf)
    return Decision([Event(.delayJudged(fact), texts: texts)])
  }

  /// The next step opens when the correction has failed or is unreasonably late, and at once for
  /// what is principled and others can learn from (D08, D29).
  func raise(_ act: RaiseDeviation) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    try between(deviation)
    let ladder = state.ladder(of: deviation, on: today)
    let step = deviation.station.step
    let next = ladder?.next(after: step)
    let ground: Deviation.Ground
    if deviation.phase == .rise {
      ground = deviation.corrections.isEmpty ? .delayed : .failed
    } else if act.isPrincipled, let learning = ladder?.learning(after: step) {
      return try raise(deviation, to: learning, .principled, reason: act.reason, act.source)
    } else {
      let isForLearning = ladder?.learning(after: step) != nil
      throw Refusal(
        .stepNotOpen, citation: next?.citation,
        offers: [.judgeDelay] + (isForLearning && !act.isPrincipled ? [.sayPrincipled] : []))
    }
    guard let next, next.to != nil else { throw Refusal(.noLadder) }
    return try raise(deviation, to: next, ground, reason: act.reason, act.source)
  }

  func raise(_ act: RaiseDispute) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    guard let here = deviation.station.to else { throw Refusal(.notWithBody) }
    let ladder = state.ladder(of: deviation, on: today)
    let roads = ladder?.disputes(after: deviation.station.step).filter { $0.to != here } ?? []
    let right = roads.filter { $0.disputes == act.kind }
    guard let road = right.first(where: { $0.to == act.to }) else {
      throw Refusal(
        .wrongDisputeRoad(act.kind), citation: (right.first ?? roads.first)?.citation,
        offers: right.compactMap(\.to).map { .liftTo($0) })
    }
    return try raise(deviation, to: road, .disputed, dispute: act.kind, reason: act.reason, "")
  }

  func take(_ act: TakeDirectRoad) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    guard let road = state.ladder(of: deviation, on: today)?.direct else {
      throw Refusal(.noDirectRoad)
    }
    guard deviation.station.to != road.to else {
      throw Refusal(.alreadyThereOnLadder, citation: road.citation)
    }
    return try raise(deviation, to: road, .direct, reason: act.reason, act.source)
  }

  func take(_ act: TakePosition) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    guard deviation.station.to != nil else { throw Refusal(.notWithBody) }
    let fact = PositionTaken(
      deviation: act.deviation, hasLearning: !act.learning.isEmpty, closes: act.closes)
    var texts = ["text": act.text]
    if fact.hasLearning { texts["learning"] = act.learning }
    return Decision([Event(.positionTaken(fact), texts: texts)])
  }

  /// What was brought by mistake, or settled in another way, is taken back; its history stands.
  func withdraw(_ act: WithdrawDeviation) throws(Refusal) -> Decision {
    let deviation = try openDeviation(act.deviation)
    let fact = DeviationWithdrawn(
      deviation: deviation.id, isOnBehalf: try isOnBehalf(act.source))
    let texts = sourced(["reason": act.reason], act.source, fact.isOnBehalf)
    return Decision([Event(.deviationWithdrawn(fact), texts: texts)])
  }

  func count(_ act: CountDeviations) throws(Refusal) -> Decision {
    _ = try body(act.ladder)
    guard !act.counts.isEmpty else { throw Refusal(.nothingToDo) }
    let parties = state.parties(near: act.ladder, on: today)
    for count in act.counts {
      _ = try organisation(count.party)
      guard parties.contains(count.party) else { throw Refusal(.partyWithoutSeat(count.party)) }
      guard count.count >= 0, (count.days ?? 0) >= 0 else { throw Refusal(.negativeCount) }
      try onlyPast(count.period.start)
    }
    let fact = DeviationsCounted(ladder: act.ladder, counts: act.counts)
    return Decision([Event(.deviationsCounted(fact), texts: ["source": act.source])])
  }
}

extension Desk {
  private var nextDeviation: DeviationID { DeviationID(state.deviations.count + 1) }

  private func openDeviation(_ id: DeviationID) throws(Refusal) -> Deviation {
    guard let deviation = state.deviation(id) else { throw Refusal(.unknown(.deviation)) }
    guard deviation.isOpen else { throw Refusal(.matterEnded) }
    return deviation
  }

  /// A ladder that both parties stand under.
  private func ladder(
    of id: BodyID, _ one: OrganisationID, _ other: OrganisationID
  ) throws(Refusal) -> Ladder {
    _ = try living(id)
    guard let ladder = state.ladder(of: id, on: today), ladder.isWhole else {
      throw Refusal(.noLadder)
    }
    _ = try organisation(one)
    _ = try organisation(other)
    guard one != other else { throw Refusal(.samePartyTwice) }
    let parties = state.parties(near: id, on: today)
    for party in [one, other] where !parties.contains(party) {
      throw Refusal(.partyWithoutSeat(party), citation: ladder.first?.citation)
    }
    return ladder
  }

  /// Only a local body below, and only with a reason (D07).
  private func checkLocal(
    _ local: BodyID, _ reason: String, _ ladder: Ladder, _ rung: Ladder.Rung
  ) throws(Refusal) {
    _ = try living(local)
    guard state.body(ladder.body)?.related(.levelBelow).contains(local) == true else {
      throw Refusal(.notRelated, citation: rung.citation)
    }
    if reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.localNeedsReason, citation: rung.citation)
    }
  }

  private func between(_ deviation: Deviation) throws(Refusal) {
    guard deviation.station.to == nil else {
      throw Refusal(.pastFirstStep, citation: deviation.station.clause)
    }
  }

  private func risingClause(_ deviation: Deviation) -> Citation? {
    state.ladder(of: deviation, on: today)?.next(after: deviation.station.step)?.citation
  }

  private func raise(
    _ deviation: Deviation, to rung: Ladder.Rung, _ ground: Deviation.Ground,
    dispute: DisputeKind? = nil, reason: String, _ source: String
  ) throws(Refusal) -> Decision {
    guard let to = rung.to else { throw Refusal(.noLadder) }
    let needsReason = ground == .principled || ground == .disputed || ground == .direct
    let isEmpty = reason.allSatisfy(\.isWhitespace)
    if needsReason, isEmpty { throw Refusal(.empty(.reason), citation: rung.citation) }
    let isOnBehalf = ground == .disputed ? false : try isOnBehalf(source)
    let fact = DeviationRaised(
      deviation: deviation.id, step: rung.step, to: to, ground: ground, dispute: dispute,
      clause: rung.citation, hasReason: !isEmpty, isOnBehalf: isOnBehalf)
    let texts = sourced(isEmpty ? [:] : ["reason": reason], source, isOnBehalf)
    return Decision(arriving(Event(.deviationRaised(fact), texts: texts), at: to))
  }

  private func reported(_ fact: DeviationReported, _ texts: [String: String]) -> Decision {
    let event = Event(.deviationReported(fact), texts: texts)
    return Decision(arriving(event, at: fact.to ?? fact.local), made: fact.deviation.rawValue)
  }

  private func sourced(
    _ texts: [String: String], _ source: String, _ isOnBehalf: Bool
  ) -> [String: String] {
    isOnBehalf ? texts.merging(["source": source]) { old, _ in old } : texts
  }

  /// Whether the support office does the act of a party; it then says by what the party did it.
  private func isOnBehalf(_ source: String) throws(Refusal) -> Bool {
    guard command.actor.person != nil else { return false }
    let (right, body) = command.act.needs(in: state)
    guard
      case .allowed(.support) = may(command.actor.person, right, in: body, of: state, on: today)
    else { return false }
    if source.allSatisfy(\.isWhitespace) {
      throw Refusal(.partySourceNeeded, offers: [.stateSource])
    }
    return true
  }
}
