// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Who could hold a role on any day, and why others could not")
struct RoleOutlookTests {
  private let arena = BodyID("ostersund-operativ")
  private let group = BodyID("operativ-sydost")
  private let diabetes = BodyID("arbetsgrupp-diabetes")
  private let local = BodyID("lokal-osterlen")

  private func outlook(
    _ world: World, _ role: RoleKind, _ body: BodyID, _ date: String
  ) -> RoleOutlook {
    world.state.outlook(for: role, in: world.state.body(body)!, on: Day(date)!)
  }

  private func arenas() -> World {
    var world = World(example: "jamtland")
    world.day = Day("2026-01-15")!
    world.seat(arena)
    world.set("C16", of: arena, .firstSide(.region, year: 2026))
    world.set("C18", of: arena, .firstSide(.municipality, year: 2026))
    return world
  }

  @Test(
    "C16, C18: for any year, past or to come, only the side whose turn it is could hold the role",
    arguments: [
      ("2025-06-01", Side.municipality), ("2026-01-01", .region), ("2026-12-31", .region),
      ("2027-01-01", .municipality), ("2031-05-05", .municipality), ("2040-01-01", .region),
    ])
  func turns(_ date: String, _ expected: Side) {
    let world = arenas()
    let chair = outlook(world, .chair, arena, date)
    #expect(chair.turn?.side == expected)
    #expect(chair.turn?.citation.clause == ClauseID("C16"))
    #expect(!chair.lawful.isEmpty && chair.lawful.allSatisfy { $0.side == expected })
    #expect(
      chair.others.filter { $0.person != nil && $0.side != expected }.allSatisfy { one in
        one.hindrances.first?.reason
          == .wrongSide(
            expected: expected, turn: CalendarPeriod(.year, containing: Day(date)!))
          && one.hindrances.first?.citation?.clause == ClauseID("C16")
      })
    let secretary = outlook(world, .secretary, arena, date)
    #expect(secretary.turn?.side != expected)
    #expect(secretary.lawful.allSatisfy { $0.side != expected })
  }

  @Test("C16, C18: whoever the answer names can take the role, and no one else can")
  func agrees() {
    let world = arenas()
    for date in ["2026-03-01", "2027-03-01"] {
      let chair = outlook(world, .chair, arena, date)
      for one in chair.lawful + chair.others {
        guard let person = one.person else { continue }
        var trial = world
        let refusal = trial.role(.chair, of: arena, person, from: date)
        #expect(refusal == one.hindrances.first)
      }
    }
  }

  @Test("C18: never the same side in both: the one that has the other role is told as a reason")
  func bothRoles() {
    var world = arenas()
    let municipal = world.person(.municipality, of: arena, on: "2026-01-15")
    let secretary = world.role(.secretary, of: arena, municipal, from: "2026-01-15")
    #expect(secretary == nil)
    let chair = outlook(world, .chair, arena, "2026-02-01")
    let reasons = chair.others.filter { $0.side == .municipality && $0.person != nil }
      .map { $0.hindrances.map(\.reason) }
    #expect(!reasons.isEmpty && reasons.allSatisfy { $0.contains(.sameSideInBoth(.secretary)) })
  }

  @Test("C16: an empty seat is told as empty, and a term that has ended no longer counts")
  func emptySeats() throws {
    var world = arenas()
    let seat = try #require(world.seats(of: arena).first { $0.side == .region })
    let person = try #require(seat.holder(on: world.day)?.person)
    world.done(
      .endMembership(EndMembership(seat: seat.id, person: person, on: Day("2026-06-30")!)))
    #expect(outlook(world, .chair, arena, "2026-06-30").lawful.contains { $0.person == person })
    let after = outlook(world, .chair, arena, "2026-07-01")
    #expect(!after.lawful.contains { $0.person == person })
    let empty = try #require(after.others.first { $0.seat == seat.id })
    #expect(empty.person == nil && empty.hindrances.map(\.reason) == [.seatEmpty])
  }

  @Test("A18: a side outside the two is told that the role is not theirs, until the time is over")
  func fixedParties() throws {
    var world = World(example: "skane")
    world.day = Day("2026-01-15")!
    world.seat(group)
    let outsider = world.hire("Föreningen")
    world.done(
      .addExtraMember(
        AddExtraMember(body: group, person: outsider, from: world.day, reason: "Behövs")))
    let now = outlook(world, .meetingLeader, group, "2026-02-01")
    let met = try #require(now.others.first { $0.person == outsider })
    #expect(met.hindrances.map(\.reason) == [.roleNotForSide([.region, .municipality])])
    #expect(met.hindrances.first?.citation?.clause == ClauseID("A18"))
    world.set("A18", of: group, .lastDay(Day("2026-06-30")!))
    let later = outlook(world, .meetingLeader, group, "2026-07-01")
    #expect(later.lawful.contains { $0.person == outsider })
  }

  @Test("B14: only those employed by a region on the day could convene")
  func employees() throws {
    var world = World(example: "sydostra")
    world.day = Day("2026-01-15")!
    world.seat(diabetes)
    let own = world.person(.region, of: diabetes, on: "2026-01-15")
    world.done(
      .changeEmployer(
        ChangeEmployer(
          person: own, employer: OrganisationID("motala"), from: Day("2026-03-01")!)))
    #expect(
      outlook(world, .convener, diabetes, "2026-02-28").lawful.contains { $0.person == own })
    let later = outlook(world, .convener, diabetes, "2026-03-01")
    let met = try #require(later.others.first { $0.person == own })
    #expect(met.hindrances.map(\.reason) == [.employedElsewhere(.region)])
    #expect(met.hindrances.first?.citation?.clause == ClauseID("B14"))
  }

  @Test("D25: the answer tells that the role is given by election once the clause is adopted")
  func elections() {
    var world = World(example: "skane")
    world.day = Day("2026-01-15")!
    world.seat(local)
    #expect(outlook(world, .chair, local, "2026-02-01").election == nil)
    world.adopt("D25", local, from: "2025-03-01")
    let chair = outlook(world, .chair, local, "2026-02-01")
    #expect(chair.election?.clause == ClauseID("D25"))
    #expect(!chair.lawful.isEmpty)
  }

  @Test("C16, C18: a term ends with its turn, and one that would go past it is refused")
  func terms() throws {
    var world = arenas()
    let person = world.person(.region, of: arena, on: "2026-01-15")
    func take(_ until: String?) -> Act {
      .takeRole(
        TakeRole(
          body: arena, role: .chair, person: person, from: Day("2026-02-01")!,
          until: until.flatMap { Day($0) }))
    }
    let met = world.refusal(take("2027-01-01"))
    let refusal = try #require(met)
    #expect(
      refusal.reason
        == .wrongSide(
          expected: .municipality, turn: CalendarPeriod(.year, containing: Day("2027-01-01")!)))
    #expect(refusal.citation?.clause == ClauseID("C16"))
    #expect(world.refusal(take(nil)) == nil)
    #expect(world.state.body(arena)?.roles.last?.until == Day("2026-12-31"))
  }

  @Test("C16: turns can be of any length, and a body that begins anew changes no earlier turn")
  func anyCycle() {
    let rule = RotationRule(role: .chair, every: .quarter, between: [.region, .municipality])
    var world = World([.of("C16", .rotation(rule))])
    func turn(_ date: String) -> Side? {
      world.state.turn(of: .chair, in: world.state.body(World.body)!, on: Day(date)!)?.side
    }
    #expect(turn("2026-01-01") == nil)
    world.set("C16", of: World.body, .firstSide(.region, year: 2026))
    #expect(
      ["2026-01-01", "2026-04-01", "2026-09-30", "2026-12-31", "2025-12-31"].map { turn($0) }
        == [.region, .municipality, .region, .municipality, .municipality])
    world.set("C16", of: World.body, .firstSide(.municipality, year: 2027))
    #expect(turn("2026-01-01") == .region)
    #expect(turn("2027-01-01") == .municipality)
    let refusal = world.role(.chair, of: World.body, PersonID(3), from: "2026-02-01")
    #expect(
      refusal?.reason
        == .wrongSide(
          expected: .region, turn: CalendarPeriod(.quarter, containing: Day("2026-02-01")!)))
  }
}
