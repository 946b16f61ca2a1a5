import Charters
import Governance
import SwedishCalendar

/// What parties tell each other, and the documents that bodies keep and follow.
extension Production {
  mutating func arrangeInformation(_ example: Example) {
    let network = example.network.key
    for planned in example.network.bodies where planned.charter != nil {
      let id = BodyID(planned.key)
      for (place, day) in Self.announcementDays.enumerated() {
        on(day, 10, 25) { stage, moment in
          stage.announce(in: id, place, network, at: moment)
        }
      }
    }
    on(.of(2025, 12, 2), 13, 5) { stage, moment in
      stage.giveUpTelling(in: network, at: moment)
    }
    arrangeDocuments(in: network)
  }

  private static let announcementDays: [Day] = [
    .of(2025, 4, 10), .of(2025, 9, 18), .of(2026, 1, 29), .of(2026, 4, 16), .of(2026, 5, 12),
  ]

  private mutating func announce(
    in id: BodyID, _ place: Int, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    var random = SplitMix64(seed: seed, name: "announce \(id.rawValue) \(day)")
    guard let body = state.body(id), !binding(.announce, body, on: day).isEmpty,
      random.chance(65), let party = random.pick(state.parties(of: body, on: day)),
      let person = voice(of: party, in: body, on: day)
    else { return }
    let news = Words.ownDecisions[(place + id.rawValue.utf8.count) % Words.ownDecisions.count]
    let act = Announce(
      body: id, party: party, title: news.title, text: news.text,
      decided: day.adding(days: -random.number(in: 2...12)), effect: news.effect,
      reference: "Diarienummer \(day.year)/\(100 + random.number(below: 800))",
      area: random.pick(state.areas(of: body, on: day)))
    guard
      let made = author.perform(.announce(act), by: person, in: network, at: moment)
    else { return }
    let told = AnnouncementID(made)
    on(day.adding(days: 4).orNextWorkingDay, 15, 5) { stage, moment in
      stage.read(told, of: id, network, at: moment)
    }
  }

  private mutating func read(
    _ told: AnnouncementID, of id: BodyID, _ network: String, at moment: Moment
  ) {
    guard let body = state.body(id) else { return }
    for member in state.members(of: body, on: moment.stockholm.day) {
      var random = SplitMix64(seed: seed, name: "read \(told.rawValue) \(member.rawValue)")
      guard random.chance(55) else { continue }
      author.perform(
        .readAnnouncement(ReadAnnouncement(announcement: told, person: member)), by: member,
        in: network, at: moment)
    }
  }

  /// Two plans are followed, one of which changes; a routine is there in one group and missing in
  /// another (D28, D32).
  private mutating func arrangeDocuments(in network: String) {
    guard network == "skane" else { return }
    let (officials, local) = (BodyID("ds-tj-sydost"), BodyID("lokal-osterlen"))
    let pairs = [
      (officials, local), (BodyID("ds-tj-nordvast"), BodyID("lokal-helsingborg")),
    ]
    for (place, (owner, follower)) in pairs.enumerated() {
      on(.of(2025, 5, 15), 9, 15 + place) { stage, moment in
        stage.enterPlan(owner, followedBy: follower, network, at: moment)
      }
    }
    on(.of(2025, 5, 16), 9, 15) { stage, moment in
      stage.enterOld(in: officials, network, at: moment)
    }
    on(.of(2025, 6, 4), 14, 10) { stage, moment in
      stage.enterRoutine(in: local, network, at: moment)
    }
    on(.of(2025, 10, 2), 9, 30) { stage, moment in
      stage.change(Words.planChanges[0], in: officials, network, at: moment)
    }
    on(.of(2025, 12, 18), 11, 0) { stage, moment in
      stage.take(in: local, network, at: moment)
    }
    on(.of(2026, 4, 20), 9, 30) { stage, moment in
      stage.change(Words.planChanges[1], in: officials, network, at: moment)
    }
    on(.of(2026, 4, 27), 16, 20) { stage, moment in
      stage.readChange(in: local, network, at: moment)
    }
  }

  private func plan(of body: BodyID) -> RegisteredDocument? {
    state.documents(of: body).first { !$0.followers.isEmpty }
  }

  private func clause(_ kind: RuleKind, of id: BodyID, on day: Day) -> ClauseID? {
    state.body(id).flatMap { binding(kind, $0, on: day).first?.clause }
  }

  private mutating func enterPlan(
    _ owner: BodyID, followedBy follower: BodyID, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let clause = clause(.subscription, of: follower, on: day) else { return }
    let act = EnterDocument(
      body: owner, title: Words.planTitle, address: Words.planAddress, on: day,
      revise: day.adding(days: 730))
    let by = officer(of: owner, [.convener, .chair], in: network, at: moment)
    guard
      let made = author.perform(.enterDocument(act), by: by, in: network, at: moment)
    else { return }
    let follow = FollowDocument(document: DocumentID(made), body: follower, clause: clause)
    author.perform(
      .followDocument(follow),
      by: officer(of: follower, [.convener, .chair], in: network, at: moment), in: network,
      at: moment)
  }

  private mutating func enterRoutine(in id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let clause = clause(.routine, of: id, on: day) else { return }
    let act = EnterDocument(
      body: id, title: Words.routineTitle, address: Words.routineAddress, on: day,
      clause: clause, revise: day.adding(days: 365))
    author.perform(
      .enterDocument(act), by: officer(of: id, [.convener, .chair], in: network, at: moment),
      in: network, at: moment)
  }

  /// A list that is replaced by another way of working at the turn of the year.
  private mutating func enterOld(in id: BodyID, _ network: String, at moment: Moment) {
    let by = officer(of: id, [.convener, .chair], in: network, at: moment)
    let act = EnterDocument(
      body: id, title: Words.listTitle, address: Words.listAddress, on: moment.stockholm.day)
    guard let made = author.perform(.enterDocument(act), by: by, in: network, at: moment) else {
      return
    }
    on(.of(2026, 1, 8), 9, 5) { stage, moment in
      let end = EndDocument(
        document: DocumentID(made), on: .of(2025, 12, 31), reason: Words.listEnded)
      stage.author.perform(
        .endDocument(end),
        by: stage.officer(of: id, [.convener, .chair], in: network, at: moment), in: network,
        at: moment)
    }
  }

  private mutating func change(
    _ words: (version: String, change: String), in id: BodyID, _ network: String,
    at moment: Moment
  ) {
    guard let document = plan(of: id) else { return }
    let act = ChangeDocument(
      document: document.id, by: id, version: words.version, change: words.change,
      on: moment.stockholm.day, revise: document.revise)
    author.perform(
      .changeDocument(act), by: officer(of: id, [.convener, .chair], in: network, at: moment),
      in: network, at: moment)
  }

  /// The group went through the latest change at the last meeting after it.
  private mutating func take(in id: BodyID, _ network: String, at moment: Moment) {
    guard let document = plan(of: id), let change = document.changes.last,
      let body = state.body(id),
      let meeting = state.meetings(of: body).last(where: {
        $0.isHeld && $0.host == id && $0.day >= change.on
      })
    else { return }
    let act = TakeChange(document: document.id, change: change.number, meeting: meeting.id)
    author.perform(
      .takeChange(act),
      by: officer(of: id, [.secretary, .chair, .convener], in: network, at: moment), in: network,
      at: moment)
  }

  private mutating func readChange(in id: BodyID, _ network: String, at moment: Moment) {
    guard let document = plan(of: id), let change = document.changes.last,
      let body = state.body(id)
    else { return }
    for member in state.members(of: body, on: moment.stockholm.day).prefix(3) {
      let act = ReadChange(document: document.id, change: change.number, person: member)
      author.perform(.readChange(act), by: member, in: network, at: moment)
      let watched = Watched.document(number: document.id)
      author.perform(
        .watch(Watch(person: member, watched: watched, isOn: true)), by: member, in: network,
        at: moment)
    }
  }
}
