// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("The charters of the sub-regions and their local groups")
struct SubregionClauseTests {
  private let officials = BodyID("ds-tj-sydost")
  private let political = BodyID("ds-pol-sydost")
  private let local = BodyID("lokal-osterlen")

  @Test("D05: six sub-regions with 33 municipalities, proposed until adopted, then kept or late")
  func areas() {
    let network = World.read("skane").network
    #expect(network.areas.count == 6)
    #expect(network.organisations.count { $0.kind == .municipality && $0.area != nil } == 33)
    var world = World(example: "skane")
    #expect(world.headline("D05", of: officials, on: "2026-05-18") == .proposed)
    world.adopt("D05", officials, from: "2025-06-01")
    #expect(world.headline("D05", of: officials, on: "2026-05-18") == .kept)
    var whole = World(example: "skane") { network in
      network.areas = []
      for index in network.organisations.indices { network.organisations[index].area = nil }
      for index in network.bodies.indices { network.bodies[index].area = nil }
    }
    whole.adopt("D05", officials, from: "2025-06-01")
    #expect(whole.headline("D05", of: officials, on: "2026-05-18") == .late)
  }

  @Test("D13: a meeting with the central body each year: due, kept when held together, broken")
  func dialogue() {
    var world = World(example: "skane")
    _ = world.met("2025-03-03", political)
    #expect(world.headline("D13", of: political, on: "2025-12-01") == .due)
    let central = BodyID("cs-pol")
    _ = world.met("2025-10-06", political, central)
    #expect(world.headline("D13", of: political, on: "2025-12-01") == .kept)
    #expect(
      world.judgement("D13", of: political, on: "2027-01-02").occasions.contains {
        $0.day == Day("2026-12-31") && $0.standing == .broken
      })
  }

  @Test("D33: once adopted, the local group's minutes go to the liaisons: due, late, kept")
  func liaisons() {
    var world = World(example: "skane")
    world.seat(local)
    let meeting = world.met("2026-03-02", local)
    #expect(world.headline("D33", of: local, on: "2026-03-10") == .proposed)
    world.adopt("D33", local, from: "2026-01-01")
    #expect(world.headline("D33", of: local, on: "2026-03-16") == .due)
    #expect(world.headline("D33", of: local, on: "2026-03-17") == .late)
    #expect(world.write(meeting, on: "2026-03-18") == nil)
    world.adjust(meeting, by: world.person(.region, of: local, on: "2026-03-18"), on: "2026-03-18")
    world.done(.sendMinutes(SendMinutes(meeting: meeting, on: Day("2026-03-18")!)))
    #expect(world.headline("D33", of: local, on: "2026-03-19") == .kept)
  }

  @Test("D34: officials of both levels report to each other: open, due one way at a time, kept")
  func mutual() {
    bothWays("D34", officials, BodyID("cs-tj"))
  }

  @Test("D35: the sub-region and its local groups report to each other: open, due, kept")
  func localReports() {
    bothWays("D35", officials, BodyID("operativ-sydost"))
    bothWays("D35", local, officials)
  }

  /// Each direction is followed on its own: what one has reported does not clear the other.
  private func bothWays(_ clause: String, _ body: BodyID, _ partner: BodyID) {
    var world = World(example: "skane")
    let own = world.met("2026-03-02", body)
    let theirs = world.met("2026-03-03", partner)
    #expect(world.headline(clause, of: body, on: "2026-03-10") == .open)
    world.set(clause, of: body, .reportInterval(.afterEachMeeting))
    func standings() -> [Standing] {
      world.judgement(clause, of: body, on: "2026-03-10").occasions.filter {
        guard case .report(let from, let to, _) = $0.subject else { return false }
        return [from, to].contains(partner)
      }.map(\.standing)
    }
    #expect(standings() == [.due, .due])
    world.report(body, to: partner, own, on: "2026-03-05")
    #expect(standings() == [.kept, .due])
    world.report(partner, to: body, theirs, on: "2026-03-06")
    #expect(standings() == [.kept, .kept])
  }
}
