import Charters
import HashTreeCollections
import SwedishCalendar

/// Matters on their way: whoever has one sends it on, back or answers it, and nobody else.
extension Desk {
  func raise(_ act: RaiseMatter) throws(Refusal) -> Decision {
    _ = try living(act.body)
    let id = MatterID(state.matters.count + 1)
    let fact = MatterRaised(
      matter: id, body: act.body, kind: act.kind, hasBackground: !act.background.isEmpty)
    var texts = ["title": act.title]
    if !act.background.isEmpty { texts["background"] = act.background }
    return Decision([Event(.matterRaised(fact), texts: texts)], made: id.rawValue)
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
    let roads = state.roads(from: body, kind: matter.kind, on: today)
    guard let road = roads.first(where: { $0.to == act.to }) else {
      throw Refusal(
        .noRoad(act.to), citation: roads.first?.citation, offers: roads.map { .liftTo($0.to) })
    }
    if road.isPrepared, matter.ready == nil {
      throw Refusal(.matterNotReady, citation: road.citation)
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
    let fact = MatterMoved(matter: act.matter, to: .body(id: back), way: .returned)
    return Decision(arriving(Event(.matterMoved(fact), texts: ["words": act.reason])))
  }

  func accept(_ act: AcceptMatter) throws(Refusal) -> Decision {
    let matter = try openMatter(act.matter)
    _ = try holdingBody(of: matter)
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
