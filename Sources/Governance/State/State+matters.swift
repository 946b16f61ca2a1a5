import Charters
import HashTreeCollections
public import SwedishCalendar

extension State {
  /// The matter with this number.
  public func matter(_ id: MatterID) -> Matter? { matters[id] }

  /// The matter that was raised from an item.
  public func matter(raisedFrom origin: Matter.Origin) -> Matter? {
    matterOrigins[origin].flatMap { matters[$0] }
  }

  /// Every matter that has come by a body, in the order they did.
  public func matters(by body: BodyID) -> [Matter] {
    (mattersBy[body] ?? []).compactMap { matters[$0] }
  }

  /// Every matter that has, or was sent with, a file with this digest, and the file's name there.
  public func matters(with digest: String) -> [(matter: Matter, name: TextRef)] {
    allMatters.flatMap { matter in
      (matter.content.files + matter.stations.flatMap(\.copy.files))
        .filter { $0.digest == digest }.map { (matter, $0.name) }
    }
  }

  /// Every matter, the first raised first.
  public var allMatters: [Matter] { matters.values.sorted { $0.id < $1.id } }

  /// The open matters that a body has, the one that came first first.
  public func openMatters(at body: BodyID) -> [Matter] {
    matters(by: body).filter { $0.isOpen && $0.holder == .body(id: body) }
      .sorted { ($0.station.stamp.sequence, $0.id) < ($1.station.stamp.sequence, $1.id) }
  }

  /// The open matters that a body has sent to others, and waits to hear of.
  public func matters(sentBy body: BodyID) -> [Matter] {
    matters(by: body).filter {
      $0.isOpen && $0.holder != .body(id: body) && $0.trail.contains(body)
    }
  }

  /// Who has to do with a matter now, and sees it on the start page: the one who keeps the contact,
  /// those who run the body, or, where nobody does, the administrators. Never nobody.
  public func keepers(of matter: Matter, on day: Day) -> [PersonID] {
    let named: [PersonID] =
      switch matter.holder {
      case .contact(let person, let from, let to):
        keepsContact(person, from, to, on: day) ? [person] : runners(of: to, on: day)
      case .body(let body): runners(of: body, on: day)
      }
    return named.isEmpty ? allPeople.filter(\.isAdministrator).map(\.id) : named
  }

  private func keepsContact(
    _ person: PersonID, _ one: BodyID, _ other: BodyID, on day: Day
  ) -> Bool {
    [(one, other), (other, one)].contains { here, there in
      body(here)?.liaisons.contains { $0.to == there && $0.person == person && $0.holds(on: day) }
        ?? false
    }
  }

  func runners(of body: BodyID, on day: Day) -> [PersonID] {
    self.body(body).map { Bearers(state: self, body: $0, day: day).runners } ?? []
  }

  mutating func evolveMatters(_ event: Recorded) {
    switch event.fact {
    case .matterRaised(let fact): raise(fact, event)
    case .matterPrepared(let fact):
      matters[fact.matter]?.content.background =
        fact.hasBackground ? event.text("background") : nil
      matters[fact.matter]?.content.proposal = fact.hasProposal ? event.text("proposal") : nil
      matters[fact.matter]?.ready = fact.isReady ? event.stamp : nil
    case .matterTagged(let fact): tag(fact, event)
    case .matterFileAttached(let fact):
      matters[fact.matter]?.content.files.append(
        Matter.File(
          name: event.text("name"), digest: fact.digest, size: fact.size, stamp: event.stamp))
    case .matterFileDetached(let fact):
      matters[fact.matter]?.content.files.removeAll { $0.digest == fact.digest }
    case .preparerNamed(let fact): matters[fact.matter]?.preparer = fact.person
    case .matterMoved(let fact):
      guard let content = matters[fact.matter]?.content else { return }
      let isBack = fact.way == .returned || fact.way == .answered
      matters[fact.matter]?.stations.append(
        Matter.Station(
          holder: fact.to, way: fact.way, clause: fact.clause,
          words: isBack ? event.text("words") : nil, copy: content, stamp: event.stamp))
      for body in fact.to.bodies { note(fact.matter, by: body) }
    case .matterAccepted(let fact):
      guard let last = matters[fact.matter]?.stations.indices.last else { return }
      matters[fact.matter]?.stations[last].accepted = event.stamp
    case .matterClosed(let fact):
      matters[fact.matter]?.closed = Matter.Closing(
        words: event.text("words"), stamp: event.stamp)
    default: break
    }
  }

  private mutating func tag(_ fact: MatterTagged, _ event: Recorded) {
    if matters[fact.matter]?.tags.goals != fact.tags.goals {
      matters[fact.matter]?.goalsTagged = fact.tags.goals.isEmpty ? nil : event.stamp
    }
    matters[fact.matter]?.tags = fact.tags
  }

  private mutating func note(_ matter: MatterID, by body: BodyID) {
    guard mattersBy[body]?.contains(matter) != true else { return }
    mattersBy[body, default: []].append(matter)
  }

  private mutating func raise(_ fact: MatterRaised, _ event: Recorded) {
    let item = fact.from.flatMap { meeting($0.meeting)?.item($0.item) }
    var content = Matter.Content(
      background: fact.hasBackground ? event.text("background") : item?.note)
    if item?.outcome?.kind == .proposal { content.proposal = item?.minutes }
    if let origin = fact.from { matterOrigins[origin] = fact.matter }
    note(fact.matter, by: fact.body)
    matters[fact.matter] = Matter(
      id: fact.matter, tags: fact.tags, title: item?.title ?? event.text("title"),
      content: content, origin: fact.from,
      stations: [
        Matter.Station(
          holder: .body(id: fact.body), way: .raised, copy: content, stamp: event.stamp)
      ])
    matters[fact.matter]?.goalsTagged = fact.tags.goals.isEmpty ? nil : event.stamp
  }
}
