import Charters
import HashTreeCollections
import SwedishCalendar

/// What a body delivers to its commissioner (B10).
extension Desk {
  func set(_ act: SetDeliverable) throws(Refusal) -> Decision {
    let body = try living(act.body)
    let clause = try deliverableClause(of: body)
    guard act.by >= today else { throw Refusal(.inThePast(act.by), citation: clause) }
    try checkNear(act.by)
    if act.isFinal, state.finalDeliverable(of: body, on: today) != nil {
      throw Refusal(.finalThere, citation: clause)
    }
    let number = (state.limitedTime(of: body.id).courses.count { $0.own != nil }) + 1
    let id = DeliverableID(body: body.id, key: "egen-\(number)")
    let fact = DeliverableSet(
      deliverable: id, clause: clause.clause, by: act.by, isFinal: act.isFinal)
    return Decision([Event(.deliverableSet(fact), texts: ["title": act.title])], made: number)
  }

  func move(_ act: MoveDeliverable) throws(Refusal) -> Decision {
    let deliverable = try owed(act.deliverable)
    guard act.by >= today else { throw Refusal(.inThePast(act.by), citation: deliverable.clause) }
    try checkNear(act.by)
    guard act.by != deliverable.by else {
      throw Refusal(.nothingToDo, citation: deliverable.clause)
    }
    // What the body set itself it may set anew; what the charter says only the commissioner.
    let isOnBehalf = deliverable.isOwn ? false : try isOnBehalf(act.source)
    let fact = DeliverableMoved(
      deliverable: act.deliverable, by: act.by, isOnBehalf: isOnBehalf)
    let texts = sourced(["reason": act.reason], act.source, isOnBehalf)
    return Decision([Event(.deliverableMoved(fact), texts: texts)])
  }

  func drop(_ act: DropDeliverable) throws(Refusal) -> Decision {
    let deliverable = try owed(act.deliverable)
    guard deliverable.isOwn else {
      throw Refusal(.notOwnDeliverable, citation: deliverable.clause, offers: [.moveDeliverable])
    }
    let fact = DeliverableDropped(deliverable: act.deliverable)
    return Decision([Event(.deliverableDropped(fact), texts: ["reason": act.reason])])
  }

  func tag(_ act: TagDeliverable) throws(Refusal) -> Decision {
    let deliverable = try deliverable(act.deliverable)
    let before = deliverable.course?.goals ?? []
    let known = state.goals(of: try body(act.deliverable.body), on: today).map(\.key) + before
    guard act.goals.allSatisfy(known.contains) else { throw Refusal(.notNamedInCharter) }
    guard Set(before) != Set(act.goals) else { return Decision([]) }
    let fact = DeliverableTagged(deliverable: act.deliverable, goals: act.goals.once)
    return Decision([Event(.deliverableTagged(fact))])
  }

  /// What is late can still be delivered, also after the body's last day; only a closed one cannot.
  func deliver(_ act: Deliver) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let deliverable = try owed(act.deliverable)
    if let before = deliverable.delivery?.answer?.on, act.on < before {
      throw Refusal(.beforeAnswer(before), citation: deliverable.clause)
    }
    var texts = ["text": act.text]
    for (index, file) in act.files.enumerated() { texts["file.\(index + 1)"] = file.name }
    let fact = DeliverableGiven(
      deliverable: act.deliverable, on: act.on,
      files: act.files.map { DeliveredFile(digest: $0.digest, size: $0.size) })
    return Decision(arriving(Event(.deliverableGiven(fact), texts: texts), of: deliverable))
  }

  func answer(_ act: AnswerDeliverable) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let deliverable = try deliverable(act.deliverable)
    guard deliverable.phase == .delivered, let delivery = deliverable.delivery else {
      throw Refusal(.notDelivered, citation: deliverable.clause)
    }
    guard act.on >= delivery.on else {
      throw Refusal(.beforeDelivery(delivery.on), citation: deliverable.clause)
    }
    if let by = act.by {
      guard by >= today else { throw Refusal(.inThePast(by), citation: deliverable.clause) }
      try checkNear(by)
    }
    let isOnBehalf = try isOnBehalf(act.source)
    let hasReason = !act.reason.allSatisfy(\.isWhitespace)
    let fact = DeliverableAnswered(
      deliverable: act.deliverable, on: act.on, accepts: act.accepts,
      by: act.accepts ? nil : act.by, hasReason: hasReason, isOnBehalf: isOnBehalf)
    let texts = sourced(hasReason ? ["reason": act.reason] : [:], act.source, isOnBehalf)
    return Decision([Event(.deliverableAnswered(fact), texts: texts)])
  }

  private func deliverable(_ id: DeliverableID) throws(Refusal) -> Deliverable {
    _ = try standing(id.body)
    guard let found = state.deliverable(id, on: today), found.phase != .dropped else {
      throw Refusal(.unknown(.deliverable))
    }
    return found
  }

  /// A deliverable that the body still has to deliver, for the first time or anew.
  private func owed(_ id: DeliverableID) throws(Refusal) -> Deliverable {
    let found = try deliverable(id)
    guard found.isOwed else { throw Refusal(.alreadyDelivered, citation: found.clause) }
    return found
  }

  private func deliverableClause(of body: Body) throws(Refusal) -> Citation {
    let clause = state.clause(of: body, on: today) { rule in
      if case .deliverables = rule { true } else { false }
    }
    guard let clause else { throw Refusal(.notAsked) }
    return clause
  }
}

/// How long a body is there (B09).
extension Desk {
  func extend(_ act: ExtendTime) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let body = try standing(act.body)
    guard let limit = state.timeLimit(of: body, on: today), !limit.isPermanent else {
      throw Refusal(.notForATime, citation: state.timeLimit(of: body, on: today)?.clause)
    }
    guard act.until >= today else { throw Refusal(.inThePast(act.until), citation: limit.clause) }
    try checkNear(act.until)
    guard act.until != limit.ends else { throw Refusal(.nothingToDo, citation: limit.clause) }
    let isOnBehalf = try isOnBehalf(act.source)
    let fact = TimeExtended(
      body: act.body, clause: limit.clause.clause, until: act.until, on: act.on,
      isOnBehalf: isOnBehalf)
    let texts = sourced(["reason": act.reason], act.source, isOnBehalf)
    return Decision([Event(.timeExtended(fact), texts: texts)])
  }

  /// A body for a time is closed when its final deliverable has been accepted; that it was closed
  /// without is recorded as it happened, and judged.
  func close(_ act: CloseBody) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let body = try standing(act.body)
    guard let limit = state.timeLimit(of: body, on: today), limit.ends != nil else {
      throw Refusal(.notForATime, citation: state.timeLimit(of: body, on: today)?.clause)
    }
    if let closing = state.limitedTime(of: body.id).closing {
      throw Refusal(.closed(closing.on), citation: limit.clause)
    }
    let final = state.finalDeliverable(of: body, on: today)
    let isMissing = final.map { $0.phase != .accepted } ?? false
    if isMissing, !act.isWithoutFinal {
      throw Refusal(
        .finalMissing, citation: limit.clause, offers: [.deliverFinal, .closeWithoutFinal])
    }
    try checkNothingLeft(of: body, after: act.on)
    let isOnBehalf = try isOnBehalf(act.source)
    let fact = BodyClosed(
      body: act.body, clause: limit.clause.clause, on: act.on, isWithoutFinal: isMissing,
      isOnBehalf: isOnBehalf)
    let texts = sourced(["words": act.words], act.source, isOnBehalf)
    return Decision([Event(.bodyClosed(fact), texts: texts)])
  }

  private func sourced(
    _ texts: [String: String], _ source: String, _ isOnBehalf: Bool
  ) -> [String: String] {
    isOnBehalf ? texts.merging(["source": source]) { old, _ in old } : texts
  }

  /// Whether the support office records what the commissioner did; it then says by what.
  private func isOnBehalf(_ source: String) throws(Refusal) -> Bool {
    guard command.actor.person != nil else { return false }
    let (right, body) = command.act.needs(in: state)
    guard
      case .allowed(.support) = may(command.actor.person, right, in: body, of: state, on: today)
    else { return false }
    if source.allSatisfy(\.isWhitespace) {
      throw Refusal(.commissionSourceNeeded, offers: [.stateSource])
    }
    return true
  }
}

extension DeliverableID {
  /// The right to do what only the commissioner does with a deliverable, or, where the body set it
  /// itself, what the body does.
  func moving(in state: State) -> (right: Right, body: Body?) {
    let course = state.limitedTime(of: body).courses.first { $0.id == self }
    return (course?.own == nil ? .commission : .speakForBody, state.body(body))
  }
}
