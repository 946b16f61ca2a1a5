import Charters
import HashTreeCollections
import SwedishCalendar

/// Matters on their way: whoever has one sends it on, back or answers it, and nobody else.
extension Desk {
  func raise(_ act: RaiseMatter) throws(Refusal) -> Decision {
    let body = try living(act.body)
    if let origin = act.from {
      let meeting = try meeting(origin.meeting)
      guard meeting.bodies.contains(body.id) else { throw Refusal(.unknown(.meeting)) }
      _ = try item(origin.item, of: meeting)
      // One item is one matter: raised twice it would have two answers.
      guard state.matter(raisedFrom: origin) == nil else { throw Refusal(.taken(.matter)) }
    }
    try check(act.tags, of: body, or: act.from.flatMap(tags))
    let id = MatterID(state.matters.count + 1)
    let fact = MatterRaised(
      matter: id, body: act.body, tags: act.tags, hasBackground: !act.background.isEmpty,
      from: act.from)
    var texts = act.from == nil ? ["title": act.title] : [:]
    if !act.background.isEmpty { texts["background"] = act.background }
    return Decision([Event(.matterRaised(fact), texts: texts)], made: id.rawValue)
  }

  func tag(_ act: TagMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    guard matter.tags != act.tags else { return Decision([]) }
    if let body = state.body(of: act.matter) { try check(act.tags, of: body, or: matter.tags) }
    return Decision([Event(.matterTagged(MatterTagged(matter: act.matter, tags: act.tags)))])
  }

  func attach(_ act: AttachToMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    guard !act.files.isEmpty else { throw Refusal(.nothingToDo) }
    var hanging = Set(matter.content.files.map(\.digest))
    for file in act.files where !hanging.insert(file.digest).inserted {
      throw Refusal(.taken(.file))
    }
    return Decision(
      act.files.map { file in
        let fact = MatterFileAttached(matter: act.matter, digest: file.digest, size: file.size)
        return Event(.matterFileAttached(fact), texts: ["name": file.name])
      })
  }

  func detach(_ act: DetachFromMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    guard matter.content.files.contains(where: { $0.digest == act.digest }) else {
      throw Refusal(.unknown(.file))
    }
    let fact = MatterFileDetached(matter: act.matter, digest: act.digest)
    return Decision([Event(.matterFileDetached(fact))])
  }

  func place(_ act: PlaceMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    let body = try holdingBody(of: matter)
    try check(.place, of: body)
    let meeting = try unheld(act.meeting)
    guard meeting.host == body.id else { throw Refusal(.unknown(.meeting)) }
    guard !meeting.agenda.contains(where: { $0.about == .matter(id: matter.id) }) else {
      throw Refusal(.taken(.item))
    }
    return Decision(placing([.matter(matter)], at: body, in: meeting, state))
  }

  func prepare(_ act: PrepareMatter) throws(Refusal) -> Decision {
    _ = try openMatter(act.matter)
    let fact = MatterPrepared(
      matter: act.matter, hasBackground: !act.background.isEmpty,
      hasProposal: !act.proposal.isEmpty, isReady: act.isReady)
    var texts: [String: String] = [:]
    if !act.background.isEmpty { texts["background"] = act.background }
    if !act.proposal.isEmpty { texts["proposal"] = act.proposal }
    return Decision([Event(.matterPrepared(fact), texts: texts)])
  }

  func name(_ act: NamePreparer) throws(Refusal) -> Decision {
    _ = try openMatter(act.matter)
    _ = try person(act.person)
    let fact = PreparerNamed(matter: act.matter, person: act.person)
    return Decision([Event(.preparerNamed(fact))])
  }

  func lift(_ act: LiftMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    let body = try holdingBody(of: matter)
    if matter.station.way != .raised { try check(.forward, of: body) }
    let roads = state.roads(from: body, kind: matter.kind, on: today)
    let there = roads.filter { $0.to == act.to }
    guard let first = there.first else {
      throw Refusal(
        .noRoad(act.to), citation: roads.first?.citation,
        offers: roads.map(\.to).once.map { .liftTo($0) })
    }
    guard let road = there.first(where: { $0.isOpen(to: matter) }) else {
      throw Refusal(.matterNotReady, citation: first.citation)
    }
    // A contact who is missing blocks nothing: the matter goes to those who run the body (D26).
    let contact = road.isByContact ? state.contact(between: body, road.to, on: today) : nil
    let holder: Matter.Holder =
      contact.map { .contact(person: $0, from: body.id, to: road.to) } ?? .body(id: road.to)
    let fact = MatterMoved(
      matter: act.matter, to: holder, way: .lifted, clause: road.citation)
    return Decision(arriving(Event(.matterMoved(fact))))
  }

  func sendOn(_ act: SendOnMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    guard case .contact(_, _, let to) = matter.holder else { throw Refusal(.notWithContact) }
    let fact = MatterMoved(
      matter: act.matter, to: .body(id: to), way: .sentOn, clause: matter.station.clause)
    return Decision(arriving(Event(.matterMoved(fact))))
  }

  func giveBack(_ act: ReturnMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    let back: BodyID? =
      if case .contact(_, let from, _) = matter.holder { from } else { matter.sender }
    guard let back else { throw Refusal(.raisedHere) }
    if case .body(let id) = matter.holder { try check(.return, of: try body(id)) }
    let fact = MatterMoved(matter: act.matter, to: .body(id: back), way: .returned)
    return Decision(arriving(Event(.matterMoved(fact), texts: ["words": act.reason])))
  }

  func accept(_ act: AcceptMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    try check(.accept, of: try holdingBody(of: matter))
    guard matter.station.accepted == nil else { return Decision([]) }
    return Decision([Event(.matterAccepted(MatterAccepted(matter: act.matter)))])
  }

  /// The answer goes back the way the matter came; where it was raised it ends with it.
  func answer(_ act: AnswerMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    _ = try holdingBody(of: matter)
    guard let sender = matter.sender else {
      return Decision([
        Event(.matterClosed(MatterClosed(matter: act.matter)), texts: ["words": act.answer])
      ])
    }
    let fact = MatterMoved(matter: act.matter, to: .body(id: sender), way: .answered)
    return Decision(arriving(Event(.matterMoved(fact), texts: ["words": act.answer])))
  }

  /// What a matter belongs to is chosen among what the body's charter names.
  func check(
    _ tags: Matter.Tags, of body: Body, or before: Matter.Tags?
  ) throws(Refusal) {
    let names = MatterNames(of: body, in: state, on: today)
    guard names.hold(tags, or: before) else { throw Refusal(.notNamedInCharter) }
  }

  /// An item brings its kind of matter along.
  private func tags(of origin: Matter.Origin) -> Matter.Tags? {
    let item = state.meeting(origin.meeting)?.item(origin.item)
    return item.map { Matter.Tags(kind: $0.matter) }
  }

  /// Whether the body's own clauses let it handle what is lifted to it in this way (D18).
  ///
  /// What a clause asks of those who keep the contact binds them, not the body.
  private func check(_ answer: InboxAnswer, of body: Body) throws(Refusal) {
    guard let followed = state.charter(of: body, on: today) else { return }
    let inboxes = followed.clauses.filter {
      $0.owedBy != .liaison && body.isBound(by: $0, on: today)
    }
    .flatMap { clause in
      clause.rules.compactMap { rule -> (ClauseID, [InboxAnswer])? in
        if case .inbox(let inbox) = rule { (clause.id, inbox.answers) } else { nil }
      }
    }
    guard let (clause, answers) = inboxes.first,
      !inboxes.contains(where: { $0.1.contains(answer) })
    else { return }
    throw Refusal(
      .notAnAnswer(answers), citation: Citation(charter: followed.charter.key, clause: clause))
  }

  private func openMatter(_ id: MatterID) throws(Refusal) -> Matter {
    guard let matter = state.matter(id) else { throw Refusal(.unknown(.matter)) }
    guard matter.isOpen else { throw Refusal(.matterEnded) }
    return matter
  }

  private func holdingBody(of matter: Matter) throws(Refusal) -> Body {
    guard case .body(let body) = matter.holder else { throw Refusal(.withContact) }
    return try self.body(body)
  }
}
