// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Handing a role over to the next holder")
struct HandoverTests {
  private let arena = BodyID("ostersund-operativ")
  private let turnOfYear = Day("2027-01-01")!

  private func arenas() -> World {
    var world = World(example: "jamtland")
    world.day = Day("2026-01-15")!
    world.seat(arena)
    world.set("C16", of: arena, .firstSide(.region, year: 2026))
    world.set("C18", of: arena, .firstSide(.municipality, year: 2026))
    let chair = world.person(.region, of: arena, on: "2026-01-15")
    _ = world.role(.chair, of: arena, chair, from: "2026-01-15")
    return world
  }

  private func step(_ step: HandoverStep, _ role: RoleKind = .chair, from: Day? = nil) -> Act {
    .doHandoverStep(
      DoHandoverStep(body: arena, role: role, from: from ?? turnOfYear, step: step))
  }

  @Test("C16, C18: a step is refused until the turn is near, for another day, and when done twice")
  func due() throws {
    var world = arenas()
    let met = world.refusal(step(.calendar), on: "2026-09-30")
    let early = try #require(met)
    #expect(early.reason == .noHandoverDue(.chair))
    #expect(early.citation?.clause == ClauseID("C16"))
    #expect(world.refusal(step(.calendar), on: "2026-10-01") == nil)
    #expect(world.refusal(step(.calendar))?.reason == .alreadyHandedOver)
    #expect(
      world.refusal(step(.papers, from: Day("2028-01-01")!))?.reason == .noHandoverDue(.chair))
    #expect(world.refusal(step(.papers, .convener))?.reason == .noHandoverDue(.convener))
    #expect(world.refusal(step(.papers, .secretary))?.reason == .noHandoverDue(.secretary))
  }

  @Test("C16: a handover begins early where the next holder is already named")
  func named() {
    var world = arenas()
    let next = world.person(.municipality, of: arena, on: "2026-01-15")
    #expect(world.role(.chair, of: arena, next, from: "2027-01-01") == nil)
    #expect(world.refusal(step(.calendar), on: "2026-05-02") == nil)
  }

  @Test("C16, C18: the outgoing holder owes the handover before the year turns, until it is done")
  func owed() throws {
    var world = arenas()
    let chair = world.person(.region, of: arena, on: "2026-01-15")
    func owed(_ date: String) -> Obligation? {
      world.state.obligations(of: chair, on: Day(date)!).first {
        $0.duty == .handOver(.chair, from: turnOfYear)
      }
    }
    #expect(owed("2026-09-30") == nil)
    let due = try #require(owed("2026-10-01"))
    #expect(due.lastDay == Day("2026-12-31") && !due.isLate)
    #expect(due.people == [chair])
    #expect(due.citation.clause == ClauseID("C16"))
    world.done(step(.calendar), on: "2026-12-01")
    let next = world.person(.municipality, of: arena, on: "2026-01-15")
    let leaving = LeaveRole(
      body: arena, role: .chair, person: chair, on: Day("2026-12-31")!)
    world.done(.leaveRole(leaving))
    #expect(world.role(.chair, of: arena, next, from: "2027-01-01") == nil)
    #expect(owed("2027-01-02")?.isLate == true)
    // The document asks for no steps: they are owed, but do not break the clause.
    #expect(world.headline("C16", of: arena, on: "2027-01-02") == .kept)
    for left in HandoverStep.allCases where left != .calendar {
      #expect(world.refusal(step(left), by: chair.rawValue, on: "2027-01-03") == nil)
    }
    #expect(owed("2027-01-03") == nil)
    #expect(world.headline("C16", of: arena, on: "2027-01-03") == .kept)
  }

  @Test("C16: whoever neither hands over nor speaks for the body records no step")
  func rights() {
    var world = arenas()
    let member = world.hire("Någon annan", at: "ostersund")
    let refusal = world.refusal(step(.calendar), by: member.rawValue, on: "2026-11-01")
    #expect(refusal?.reason == .notEntitled(.notMember))
  }
}
