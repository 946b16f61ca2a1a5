import Charters
import HashTreeCollections
import SwedishCalendar

/// What is done for the tasks and duties of a charter, and what comes from outside.
extension Desk {
  func follow(_ act: FollowTask) throws(Refusal) -> Decision {
    let body = try living(act.body)
    try onlyPast(act.on)
    let (clause, citation) = try clause(act.clause, of: body, on: today)
    guard clause.tasks.contains(act.task) else {
      throw Refusal(.notAsked, citation: citation)
    }
    if let shown = act.shownBy { try check(shown, of: body) }
    // Somebody else must be able to see what was done.
    if act.shownBy == nil, act.note.allSatisfy(\.isWhitespace) {
      throw Refusal(.empty(.note), citation: citation)
    }
    let fact = TaskFollowed(
      body: act.body, clause: act.clause, task: act.task, on: act.on, shownBy: act.shownBy,
      isDone: act.isDone, hasNote: !act.note.isEmpty)
    return Decision([Event(.taskFollowed(fact), texts: written(["note": act.note]))])
  }

  func note(_ act: NoteDuty) throws(Refusal) -> Decision {
    let body = try living(act.body)
    try onlyPast(act.on)
    let (clause, citation) = try clause(act.clause, of: body, on: today)
    guard
      let rule = clause.duties.first(where: { $0.list.contains { $0.duty == act.duty } })
    else { throw Refusal(.notAsked, citation: citation) }
    switch (rule.of, act.party) {
    case (.convener, nil): break
    case (.members, let party?): try checkParty(party, in: body)
    default: throw Refusal(.notAsked, citation: citation)
    }
    let isOnBehalf = try act.party.map { party throws(Refusal) in
      try self.isOnBehalf(of: party, in: body, source: act.source)
    }
    let fact = DutyNoted(
      body: act.body, clause: act.clause, duty: act.duty, party: act.party, on: act.on,
      isOnBehalf: isOnBehalf ?? false)
    let texts = written(["note": act.note, "source": isOnBehalf == true ? act.source : ""])
    return Decision([Event(.dutyNoted(fact), texts: texts)])
  }

  /// Only a body that mirrors one outside the system gets anything from there (B03).
  func register(_ act: RegisterIncoming) throws(Refusal) -> Decision {
    let body = try living(act.body)
    guard body.mirrors != nil else {
      throw Refusal(.mirrorsNothing, offers: [.raiseInstead])
    }
    try onlyPast(act.on)
    try check(act.tags, of: body, or: nil)
    let id = MatterID(state.matters.count + 1)
    let fact = IncomingRegistered(
      matter: id, body: act.body, on: act.on, tags: act.tags,
      hasBackground: !act.background.isEmpty)
    let texts = written([
      "title": act.title, "reference": act.reference, "background": act.background,
    ])
    return Decision([Event(.incomingRegistered(fact), texts: texts)], made: id.rawValue)
  }

  /// What is pointed at has to be the body's own.
  private func check(_ shown: WorkShown, of body: Body) throws(Refusal) {
    switch shown {
    case .item(let number, let item):
      let meeting = try meeting(number)
      guard meeting.bodies.contains(body.id) else { throw Refusal(.unknown(.meeting)) }
      _ = try self.item(item, of: meeting)
    case .matter(let id):
      guard state.matter(id)?.stations.flatMap(\.holder.bodies).contains(body.id) == true else {
        throw Refusal(.unknown(.matter))
      }
    case .document(let id):
      guard state.document(id)?.concerns(body.id) == true else {
        throw Refusal(.unknown(.document))
      }
    }
  }
}

extension Clause {
  /// The tasks that the clause gives its body.
  var tasks: [String] {
    rules.flatMap { rule -> [String] in
      if case .tasks(let tasks) = rule { tasks.list } else { [] }
    }
  }

  /// The lists of duties that the clause holds.
  var duties: [DutiesRule] {
    rules.compactMap { rule in if case .duties(let duties) = rule { duties } else { nil } }
  }
}
