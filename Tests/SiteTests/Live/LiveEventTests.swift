import Governance
import Identity
import Links
import Logging
import Pages
import Registrar
import Stores
import Testing

@testable import Site

@Suite("What is sent to those who follow a meeting")
struct LiveEventTests {
  private typealias Who = SmallNetwork.Who
  private let notes = LiveField.notes(LiveWorld.open)

  /// One who follows the meeting, and what was sent last.
  private struct Follower {
    var events: LiveEvents.Iterator
    let following: LiveHub.Following

    mutating func next() async throws -> String? {
      try await events.next().map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func visit(_ who: Who, _ world: LiveWorld, last: String? = nil) throws -> Visit {
    let token = Token.random()
    let sessions = world.network.store.sessions
    try sessions.put(
      Session(
        token: try #require(Digest(token.digest)), person: who.rawValue,
        createdAt: SmallNetwork.second, lastSeen: SmallNetwork.second,
        expires: SmallNetwork.second + 60, formSecret: []))
    let keeping = SessionKeeping.kept(in: sessions, now: { SmallNetwork.second })
    return Visit(
      path: "/", written: "/", query: Form(), holder: "\(who.rawValue)", requestID: "1",
      address: "", logger: KeptLog().logger, lastEvent: last, parameters: [:],
      door: Door(SiteSettings(), keeping), jar: CookieJar(), session: token,
      formCookie: .random(), pending: nil, elsewhere: nil)
  }

  private func follow(
    _ who: Who, _ world: LiveWorld, _ premises: Premises, last: String? = nil
  ) async throws -> Follower {
    let visit = try visit(who, world, last: last)
    let following = try #require(
      try await premises.live.follow(
        LiveWorld.meeting, by: PersonID(who.rawValue), in: world.notes))
    let events = LiveEvents(following: following, last: last) { last in
      try await premises.look(at: LiveWorld.meeting, after: last, visit)
    }
    return Follower(events: events.makeAsyncIterator(), following: following)
  }

  private func save(
    _ field: LiveField, _ text: String, seen: Int = 0, _ premises: Premises
  ) async throws {
    let (lost, _) = try await premises.save(
      [LiveChange(field: field, text: text, version: seen)], at: LiveWorld.meeting,
      by: PersonID(3))
    #expect(lost.isEmpty)
  }

  /// The id of the last event in a piece.
  private func id(_ piece: String) throws -> String {
    let line = try #require(piece.split(separator: "\n").last { $0.hasPrefix("id: ") })
    return String(line.dropFirst(4))
  }

  @Test("First comes everything, then each field as it is saved")
  func state() async throws {
    let world = try await LiveWorld()
    let premises = world.network.premises
    try await save(notes, "Först", premises)
    var member = try await follow(.member, world, premises)
    let first = try #require(try await member.next())
    #expect(first.hasPrefix("retry: ") && first.contains("Först"))
    try await save(.seat(1), "present", premises)
    let second = try #require(try await member.next())
    #expect(second.contains("\"field\":\"narvaro\\/1\"") && !second.contains("Först"))
    #expect(second.contains("1 av 3 h"))
    try await save(.current, "2", premises)
    let third = try #require(try await member.next())
    #expect(third.contains("\"current\":2") && third.contains("0 av 20 minuter"))
  }

  @Test("One who comes back gets what is new since the last event, or all where that is not known")
  func resumed() async throws {
    let world = try await LiveWorld()
    let premises = world.network.premises
    var stays = try await follow(.chair, world, premises)
    _ = try await stays.next()
    var member = try await follow(.member, world, premises)
    let first = try #require(try await member.next())
    try await save(notes, "Medan borta", premises)
    try await save(.seat(2), "absent", premises)
    var again = try await follow(.member, world, premises, last: try id(first))
    let missed = try #require(try await again.next())
    #expect(missed.contains("Medan borta") && missed.contains("narvaro"))
    var up = try await follow(.member, world, premises, last: try id(missed))
    #expect(try await up.next()?.contains("Medan borta") == false)
    var stranger = try await follow(.member, world, premises, last: "annat-7")
    #expect(try await stranger.next()?.contains("Medan borta") == true)
    _ = stays
  }

  @Test("C14: a guest is told of the own items alone, and a member not of texts to choose between")
  func rights() async throws {
    let world = try await LiveWorld()
    let premises = world.network.premises
    var guest = try await follow(.outsider, world, premises)
    var member = try await follow(.member, world, premises)
    var chair = try await follow(.chair, world, premises)
    try await save(notes, "Den egna", premises)
    try await save(.notes(LiveWorld.secret), "Den hemliga", premises)
    try await save(.seat(2), "absent", premises)
    let late = LiveChange(field: notes, text: "Bredvid", version: 0)
    #expect(try await premises.save([late], at: LiveWorld.meeting, by: PersonID(1)).lost.count == 1)
    let told = try #require(try await guest.next())
    #expect(told.contains("Den egna") && !told.contains("hemliga") && !told.contains("narvaro"))
    let read = try #require(try await member.next())
    #expect(read.contains("Den hemliga") && !read.contains("krock"))
    #expect(try await chair.next()?.contains("krock-2") == true)
  }

  @Test("It ends with the session, the right and the meeting")
  func ends() async throws {
    let world = try await LiveWorld()
    let premises = world.network.premises
    var one = try await follow(.secretary, world, premises)
    var guest = try await follow(.outsider, world, premises)
    for _ in 0..<1 { _ = (try await one.next(), try await guest.next()) }
    try world.network.store.sessions.removeAll(of: 3)
    try await world.network.perform([
      .uninviteGuest(UninviteGuest(meeting: LiveWorld.meeting, guest: 1))
    ])
    try await save(notes, "Efteråt", premises)
    #expect(try await one.next() == nil)
    #expect(try await guest.next() == nil)
    var chair = try await follow(.chair, world, premises)
    _ = try await chair.next()
    try await world.network.perform([
      .cancelMeeting(CancelMeeting(meeting: LiveWorld.meeting, reason: "Sjukdom"))
    ])
    try await save(.others, "1", premises)
    #expect(try await chair.next() == nil)
  }

  @Test("That the agenda changed is told to those who have the former one")
  func agenda() async throws {
    let world = try await LiveWorld()
    let premises = world.network.premises
    var member = try await follow(.member, world, premises)
    _ = try await member.next()
    try await world.network.perform([
      .addItem(AddItem(meeting: LiveWorld.meeting, title: "En till"))
    ])
    try await save(.others, "1", premises)
    #expect(try await member.next()?.contains("Dagordningen har") == true)
  }

  @Test("Somebody who says nothing is heard from all the same, so that a broken line is noticed")
  func heartbeat() async throws {
    let hub = LiveHub(pause: .milliseconds(1))
    let store = MemoryStore()
    let following = try #require(
      try await hub.follow(MeetingID(1), by: PersonID(1), in: store.live))
    let quiet = LiveEvents.Look(id: "a-0", news: [], time: LiveNews(problem: .notSaved), agenda: [])
    var events = LiveEvents(following: following, last: nil) { _ in quiet }.makeAsyncIterator()
    _ = try await events.next()
    #expect(try await events.next() == Array(":\n\n".utf8))
  }

  @Test("So many follow and no more, and who opens one too many loses the first")
  func limits() async throws {
    let hub = LiveHub(mostFollowers: 3, mostOfOne: 2)
    let store = MemoryStore()
    func follow(_ person: Int) async throws -> LiveHub.Following? {
      try await hub.follow(MeetingID(1), by: PersonID(person), in: store.live)
    }
    let first = try #require(try await follow(1)), second = try await follow(1)
    let third = try await follow(1)
    var signals = first.signals.makeAsyncIterator()
    #expect(await signals.next() == nil)
    let fourth = try await follow(2)
    #expect(try await follow(3) == nil)
    #expect(hub.followers == 3)
    fourth?.end()
    #expect(hub.followers == 2)
    withExtendedLifetime((second, third)) {}
  }

  @Test("One who goes away without a word leaves the room")
  func leaves() async throws {
    let hub = LiveHub()
    let store = MemoryStore()
    do {
      let following = try await hub.follow(MeetingID(1), by: PersonID(1), in: store.live)
      #expect(hub.followers == 1)
      withExtendedLifetime(following) {}
    }
    #expect(hub.followers == 0)
  }
}
