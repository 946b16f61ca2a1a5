// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("The charter of the local arenas")
struct ArenaClauseTests {
  private let operative = BodyID("ostersund-operativ")
  private let krokom = BodyID("krokom-arena")

  @Test("C05: the arena decides local matters; others are refused, or broken when decided anyway")
  func authority() throws {
    let local = "gemensamma lokala verksamhetsfrågor"
    var world = World(example: "jamtland")
    let meeting = world.met("2026-03-02", operative)
    #expect(world.headline("C05", of: operative, on: "2026-03-02") == .notYet)
    #expect(world.write(meeting, .decision, matter: local, on: "2026-03-02") == nil)
    #expect(world.headline("C05", of: operative, on: "2026-03-03") == .kept)
    let met = world.write(meeting, .decision, matter: "länsövergripande frågor", on: "2026-03-02")
    let refusal = try #require(met)
    #expect(["C05", "C06"].contains(refusal.citation?.clause.rawValue))
    #expect(refusal.offers.contains(.lift(.receiver)))
  }

  @Test("C07: both sides are there; a side without anyone departs from the recommendation")
  func sides() {
    var world = World(example: "jamtland")
    world.seat(operative)
    #expect(world.headline("C07", of: operative, on: "2026-05-18") == .kept)
    for seat in world.state.seats(of: world.state.body(operative)!) where seat.side == .region {
      let person = seat.holder(on: Day("2026-05-01")!)!.person
      world.done(
        .endMembership(EndMembership(seat: seat.id, person: person, on: Day("2026-04-30")!)))
    }
    #expect(world.headline("C07", of: operative, on: "2026-05-18") == .departed)
  }

  @Test("C08: a private provider has its seat on its principal's side; late where nobody has seats")
  func formOfOperation() throws {
    let world = World(example: "jamtland")
    #expect(world.headline("C08", of: operative, on: "2026-05-18") == .kept)
    let seats = world.state.seats(of: world.state.body(operative)!)
    let provider = try #require(seats.first { $0.party == OrganisationID("storsjon") })
    #expect(provider.side == .region)
    let empty = World(example: "jamtland") { network in
      let index = network.bodies.firstIndex { $0.key == "ostersund-operativ" }!
      network.bodies[index].seats = []
    }
    #expect(empty.headline("C08", of: operative, on: "2026-05-18") == .late)
  }

  @Test("C09: merged levels have each level's clauses, judged apart on the same meetings")
  func mergedLevels() throws {
    var world = World(example: "jamtland")
    #expect(world.headline("C09", of: krokom, on: "2026-05-18") == .kept)
    #expect(world.headline("C09", of: operative, on: "2026-05-18") == .kept)
    _ = world.met("2026-03-02", krokom)
    func evidence(_ clause: String, _ end: String) throws -> [Stamp] {
      try #require(
        world.judgement(clause, of: krokom, on: "2026-05-18").occasions.first {
          if case .period = $0.subject { $0.lastDay == Day(end) } else { false }
        }
      ).evidence
    }
    let yearly = try evidence("C10", "2026-12-31")
    let monthly = try evidence("C11", "2026-03-31")
    #expect(yearly.count == 1)
    #expect(yearly == monthly)
    let alone = world.state.body(operative)!
    #expect(world.state.judgement(of: ClauseID("C10"), for: alone, on: Day("2026-05-18")!) == nil)
  }

  /// The first side of the chair in 2025, and so the other side of the secretary.
  private func turned() -> World {
    var world = World(example: "jamtland")
    world.seat(operative, from: "2025-01-01")
    world.set("C16", of: operative, .firstSide(.region, year: 2025))
    world.set("C18", of: operative, .firstSide(.municipality, year: 2025))
    return world
  }

  private func take(
    _ role: RoleKind, _ side: Side, _ year: Int, acting: Bool = false, in world: World
  ) -> Act {
    .takeRole(
      TakeRole(
        body: operative, role: role, person: world.person(side, of: operative, on: "2025-06-01"),
        from: Day.first(of: year), until: Day.last(of: year), isActing: acting,
        reason: acting ? "Föräldraledighet" : ""))
  }

  @Test(
    "C10, C11: seats by function, level by level; a vacant required one is late, a wished-for no")
  func functions() throws {
    var world = World(example: "jamtland")
    let strategic = BodyID("ostersund-strategisk")
    func occasion(_ clause: String, _ spec: String, _ body: BodyID) throws -> Occasion {
      let seat = try #require(world.seats(of: body).first { $0.spec == spec })
      return try #require(
        world.judgement(clause, of: body, on: "2026-02-01").occasions.first {
          $0.subject == .seat(seat.id)
        })
    }
    let nurse = try occasion("C10", "mas", strategic)
    #expect(nurse.standing == .late && nurse.isOpen)
    #expect(try occasion("C11", "halsocentral", operative).standing == .late)
    let wished = try occasion("C11", "folktandvard", operative)
    #expect(wished.standing == .possible && wished.duty == nil)
    let functions = Set(world.seats(of: strategic).compactMap(\.spec))
    #expect(functions.isSuperset(of: ["verksamhetschef", "mla", "forvaltningschef", "mas", "mar"]))
    world.seat(strategic)
    world.seat(operative)
    #expect(try occasion("C10", "mas", strategic).standing == .kept)
    #expect(try occasion("C11", "halsocentral", operative).standing == .kept)
  }

  @Test("C12: the year's joint meeting is one meeting of all levels: due, broken, kept when held")
  func joint() throws {
    var world = World(example: "jamtland")
    let all = BodyID("ostersund-gemensam")
    let bodies = [all, BodyID("ostersund-strategisk"), operative]
    for body in bodies { world.seat(body) }
    func year(_ date: String) throws -> Occasion {
      try #require(
        world.judgement("C12", of: all, on: date).occasions.first {
          if case .period(let period) = $0.subject { period.start.year == 2026 } else { false }
        })
    }
    #expect(try year("2026-02-01").standing == .due)
    #expect(try year("2027-01-02").standing == .broken)
    let alone = world.met("2026-09-15", all)
    #expect(try year("2027-01-02").standing == .broken)
    #expect(world.state.meeting(alone)?.bodies == [all])
    let meeting = world.meeting("2026-10-15", of: bodies)
    let invited = bodies.flatMap { world.seats(of: $0) }.map(\.id)
    world.done(
      .recordAttendance(RecordAttendance(meeting: meeting, present: invited)), on: "2026-10-15")
    #expect(try year("2027-01-02").standing == .kept)
    for body in bodies {
      #expect(world.state.body(body)?.meetings.contains(meeting) == true)
    }
  }

  @Test("C16: the chair goes from side to side: open, late, kept, refused, broken, due in autumn")
  func chair() {
    #expect(World(example: "jamtland").headline("C16", of: operative, on: "2025-05-01") == .open)
    var world = turned()
    #expect(world.headline("C16", of: operative, on: "2025-05-01") == .late)
    #expect(world.refusal(take(.chair, .region, 2025, in: world)) == nil)
    #expect(world.headline("C16", of: operative, on: "2025-05-01") == .kept)
    let owed = world.judgement("C16", of: operative, on: "2025-11-01").obligations
    let year = CalendarPeriod(.year, containing: Day("2026-01-01")!)
    #expect(
      owed.map(\.duty) == [.takeTurn(.chair, year), .handOver(.chair, from: year.start)])
    let wrong = world.refusal(take(.chair, .region, 2026, in: world))
    #expect(wrong?.citation?.clause == ClauseID("C16"))
    #expect(world.refusal(take(.chair, .region, 2026, acting: true, in: world)) == nil)
    #expect(world.headline("C16", of: operative, on: "2026-05-01") == .broken)
  }

  @Test("C18: the secretary comes from the side that has not the chair: open, late, kept, refused")
  func secretary() {
    #expect(World(example: "jamtland").headline("C18", of: operative, on: "2025-05-01") == .open)
    var world = turned()
    #expect(world.headline("C18", of: operative, on: "2025-05-01") == .late)
    let wrong = world.refusal(take(.secretary, .region, 2025, in: world))
    #expect(wrong?.citation?.clause == ClauseID("C18"))
    #expect(world.refusal(take(.secretary, .municipality, 2025, in: world)) == nil)
    #expect(world.headline("C18", of: operative, on: "2025-05-01") == .kept)
    #expect(world.headline("C18", of: operative, on: "2026-05-01") == .late)
  }

  @Test("C19: minutes go to every representative: due, late against the guide, kept when sent")
  func minutes() {
    var world = World(example: "jamtland")
    world.seat(operative)
    let meeting = world.met("2026-03-02", operative)
    #expect(world.headline("C19", of: operative, on: "2026-03-16") == .due)
    #expect(world.headline("C19", of: operative, on: "2026-03-17") == .late)
    #expect(world.write(meeting, on: "2026-03-18") == nil)
    world.adjust(
      meeting, by: world.person(.region, of: operative, on: "2026-03-18"), on: "2026-03-18")
    world.done(.sendMinutes(SendMinutes(meeting: meeting, on: Day("2026-03-18")!)))
    #expect(world.headline("C19", of: operative, on: "2026-03-19") == .kept)
    let sent = world.state.meeting(meeting)?.minutes?.latest.sent?.to
    #expect(sent?.count == world.state.body(operative)?.seats.count)
  }

  @Test("C20: the agenda is out a week before: not yet, due, late, kept, broken")
  func agenda() {
    var world = World(example: "jamtland")
    let meeting = world.meeting("2026-05-20", of: [operative])
    let seen: [(String, Standing)] = [
      ("2026-04-10", .notYet), ("2026-05-13", .due), ("2026-05-14", .late),
      ("2026-05-21", .broken),
    ]
    for (date, standing) in seen {
      #expect(world.headline("C20", of: operative, on: date) == standing, "\(date)")
    }
    world.done(
      .publishAgenda(PublishAgenda(meeting: meeting, on: Day("2026-05-13")!)), on: "2026-05-13")
    #expect(world.headline("C20", of: operative, on: "2026-05-21") == .kept)
  }

  @Test("C22, C25: two items stand on every agenda; off it they are late, and broken afterwards")
  func standingItems() throws {
    for clause in ["C22", "C25"] {
      var world = World(example: "jamtland")
      let meeting = world.meeting("2026-05-20", of: [operative])
      let agenda = try #require(world.state.meeting(meeting)?.agenda)
      let item = try #require(agenda.first { $0.standing?.rawValue == clause })
      let refusal = world.refusal(.removeItem(RemoveItem(meeting: meeting, item: item.number)))
      #expect(refusal?.citation?.clause.rawValue == clause)
      world.done(
        .publishAgenda(PublishAgenda(meeting: meeting, on: Day("2026-05-10")!)), on: "2026-05-10")
      #expect(world.headline(clause, of: operative, on: "2026-05-18") == .kept)
      world.done(
        .removeItem(RemoveItem(meeting: meeting, item: item.number, reason: "Gemensam dag")))
      #expect(world.headline(clause, of: operative, on: "2026-05-18") == .late)
      #expect(world.headline(clause, of: operative, on: "2026-05-21") == .broken)
    }
  }

  @Test("C27: the charter is in force until further notice, and a set review day is late when past")
  func validity() throws {
    var world = World(example: "jamtland")
    #expect(world.headline("C27", of: operative, on: "2040-01-01") == .kept)
    var charter = try #require(World.read("jamtland").charters.first)
    charter.document.reviewBy = Day("2026-06-30")
    world.done(.adoptCharter(AdoptCharter(charter: charter, from: Day("2026-01-01")!)))
    #expect(world.headline("C27", of: operative, on: "2026-05-18") == .due)
    #expect(world.headline("C27", of: operative, on: "2026-07-01") == .late)
  }
}
