import Charters
import HashTreeCollections
import SwedishCalendar

/// What is told further, and what parties tell each other.
extension Desk {
  /// Marks it at the body and, level by level, at those its charter has it tell (C10, C11).
  func mark(_ act: MarkSpread) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    guard meeting.isHeld else { throw Refusal(.notHeld) }
    let item = try item(act.item, of: meeting)
    guard !item.isInternal else { throw Refusal(.itemInternal) }
    let body = try living(meeting.host)
    let isMarked = state.spreads(of: body.id).contains {
      $0.meeting == act.meeting && $0.item == act.item && $0.ended == nil
    }
    guard !isMarked else { throw Refusal(.alreadyMarked) }
    var marked: [SpreadMarked] = []
    var seen: Set<BodyID> = []
    func mark(_ body: Body, above: SpreadID?) {
      guard seen.insert(body.id).inserted else { return }
      let id = SpreadID(state.spreads.count + marked.count + 1)
      marked.append(
        SpreadMarked(
          spread: id, body: body.id, meeting: act.meeting, item: act.item, above: above,
          asked: state.asked(by: body, on: today)))
      for below in state.told(by: body, on: today) { mark(below, above: id) }
    }
    mark(body, above: nil)
    let events = marked.map { fact in
      Event(
        .spreadMarked(fact),
        texts: fact.above == nil ? ["title": act.title, "message": act.message] : [:])
    }
    return Decision(events, made: marked[0].spread.rawValue)
  }

  func give(_ act: GiveSpreadReceipt) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    guard let spread = state.spread(act.spread) else { throw Refusal(.unknown(.spread)) }
    guard spread.ended == nil else { throw Refusal(.spreadEnded) }
    let body = try body(spread.body)
    try checkParty(act.party, in: body, besides: spread.asked)
    let isOnBehalf = try isOnBehalf(of: act.party, in: body, source: act.source)
    let fact = SpreadReceipted(
      spread: act.spread, party: act.party, on: act.on, way: act.way, hasNote: !act.note.isEmpty,
      isOnBehalf: isOnBehalf)
    let texts = written([
      "audience": act.audience, "note": act.note, "source": isOnBehalf ? act.source : "",
    ])
    return Decision([Event(.spreadReceipted(fact), texts: texts)])
  }

  /// It ends here and at every level below.
  func end(_ act: EndSpread) throws(Refusal) -> Decision {
    guard let spread = state.spread(act.spread) else { throw Refusal(.unknown(.spread)) }
    guard spread.ended == nil else { throw Refusal(.spreadEnded) }
    return Decision(
      state.tree(of: spread).map(\.spread).filter { $0.ended == nil }.map {
        Event(.spreadEnded(SpreadEnded(spread: $0.id)), texts: ["reason": act.reason])
      })
  }

  func announce(_ act: Announce) throws(Refusal) -> Decision {
    try onlyPast(act.decided)
    let body = try living(act.body)
    try checkParty(act.party, in: body)
    if let area = act.area { try checkAreas([area], of: body) }
    let isOnBehalf = try isOnBehalf(of: act.party, in: body, source: act.source)
    let id = AnnouncementID(state.announcements.count + 1)
    let fact = Announced(
      announcement: id, body: act.body, party: act.party, decided: act.decided,
      hasEffect: !act.effect.isEmpty, hasReference: !act.reference.isEmpty, area: act.area,
      isOnBehalf: isOnBehalf)
    let texts = written([
      "title": act.title, "text": act.text, "effect": act.effect, "reference": act.reference,
      "source": isOnBehalf ? act.source : "",
    ])
    return Decision([Event(.announced(fact), texts: texts)], made: id.rawValue)
  }

  /// Only members of the body it was told in have read it, and only they say so.
  func read(_ act: ReadAnnouncement) throws(Refusal) -> Decision {
    guard let told = state.announcement(act.announcement) else {
      throw Refusal(.unknown(.announcement))
    }
    try checkMember(act.person, of: try body(told.body))
    guard told.readers[act.person] == nil else { return Decision([]) }
    let fact = AnnouncementRead(announcement: act.announcement, person: act.person)
    return Decision([Event(.announcementRead(fact))])
  }

  func tag(_ act: TagSubjects) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    let item = try item(act.item, of: meeting)
    try checkAreas(act.areas, of: try body(meeting.host))
    guard Set(item.areas) != Set(act.areas) else { return Decision([]) }
    let fact = SubjectsTagged(meeting: act.meeting, item: act.item, areas: act.areas)
    return Decision([Event(.subjectsTagged(fact))])
  }

  func watch(_ act: Watch) throws(Refusal) -> Decision {
    let person = try person(act.person)
    let bodies: [BodyID]
    switch act.watched {
    case .area(let id, let name):
      let body = try body(id)
      if act.isOn { try checkAreas([name], of: body) }
      bodies = [id]
    case .document(let id):
      guard let document = state.document(id) else { throw Refusal(.unknown(.document)) }
      bodies = [document.body] + document.followers.keys
    }
    if act.isOn, !bodies.contains(where: { mayRead(act.person, $0) }) {
      throw Refusal(.notEntitled(.notMember), offers: [.ask(.support)])
    }
    guard (person.watches[act.watched] != nil) != act.isOn else { return Decision([]) }
    let fact = WatchSet(person: act.person, watched: act.watched, isOn: act.isOn)
    return Decision([Event(.watchSet(fact))])
  }
}

extension Desk {
  func checkMember(_ person: PersonID, of body: Body) throws(Refusal) {
    guard mayRead(person, body.id) else {
      throw Refusal(.notEntitled(.notMember), offers: [.ask(.support)])
    }
  }

  func mayRead(_ person: PersonID, _ id: BodyID) -> Bool {
    may(person, .read(.members), in: state.body(id), of: state, on: today).isAllowed
  }

  func checkAreas(_ areas: [String], of body: Body) throws(Refusal) {
    let known = state.areas(of: body, on: today)
    guard areas.allSatisfy(known.contains) else { throw Refusal(.noSuchArea(known)) }
  }

  /// The texts that say something.
  func written(_ texts: [String: String]) -> [String: String] { texts.filter { !$0.value.isEmpty } }

  func checkParty(
    _ party: OrganisationID, in body: Body, besides asked: [OrganisationID] = []
  ) throws(Refusal) {
    guard state.organisation(party) != nil else { throw Refusal(.unknown(.organisation)) }
    let isThere = state.parties(of: body, on: today).contains(party)
    guard isThere || asked.contains(party) else { throw Refusal(.notParty) }
  }

  /// Whether the support office acts for the party; it then says by what it knows it (A20).
  func isOnBehalf(
    of party: OrganisationID, in body: Body, source: String
  ) throws(Refusal) -> Bool {
    guard let actor = command.actor.person,
      case .allowed(.support) = may(
        actor, .speakForParty(party), in: body, of: state, on: today)
    else { return false }
    guard !source.allSatisfy(\.isWhitespace) else {
      throw Refusal(.empty(.source), offers: [.stateSource])
    }
    return true
  }
}
