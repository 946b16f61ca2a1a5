// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Substitutes where a charter allows them")
struct SubstituteTests {
  private static let seat = SeatID(1)

  /// A body whose charter says nothing of substitutes, with one more employed by the region.
  private func world() -> (World, MeetingID, colleague: PersonID) {
    var world = World([.of("S1", .composition(CompositionRule()))])
    let meeting = world.meeting("2026-03-02")
    let colleague = world.hire("Kollegan", at: "region")
    return (world, meeting, colleague)
  }

  private func plan(
    _ meeting: MeetingID, _ person: PersonID?, _ name: String = "", seat: SeatID = seat
  ) -> Act {
    .planSubstitute(PlanSubstitute(meeting: meeting, seat: seat, person: person, name: name))
  }

  @Test("A colleague of the same principal is named, another follows, and one is called off")
  func named() {
    var (world, meeting, colleague) = world()
    world.done(plan(meeting, colleague))
    #expect(world.state.meeting(meeting)?.substitutes[Self.seat]?.person == colleague)
    world.done(plan(meeting, nil, "Vikarien"))
    let latest = world.state.meeting(meeting)?.substitutes[Self.seat]
    #expect(latest?.person == nil)
    #expect(latest?.name.flatMap { world.texts[$0] } == "Vikarien")
    let call = Act.callOffSubstitute(CallOffSubstitute(meeting: meeting, seat: Self.seat))
    world.done(call)
    #expect(world.state.meeting(meeting)?.substitutes.isEmpty == true)
    #expect(world.refusal(call)?.reason == .unknown(.substitute))
  }

  @Test("One who works for the principal by contract stands in for it")
  func contracted() {
    var (world, meeting, _) = world()
    #expect(world.refusal(plan(meeting, world.hire("Doktorn", at: "praktiken"))) == nil)
  }

  @Test("Someone of another principal is refused, and can be called in as a guest instead")
  func another() {
    var (world, meeting, _) = world()
    let refusal = world.refusal(plan(meeting, world.hire("Grannen", at: "ystad")))
    #expect(refusal?.reason == .substituteOfAnother(OrganisationID("region")))
    #expect(refusal?.offers == [.inviteAsGuest])
    #expect(world.refusal(plan(meeting, world.hire("Fri")))?.reason == refusal?.reason)
  }

  @Test("Nobody stands in who is there anyway, or for an empty seat, or without a name")
  func refused() {
    var (world, meeting, colleague) = world()
    #expect(world.refusal(plan(meeting, PersonID(2)))?.reason == .alreadyThere)
    world.done(plan(meeting, colleague))
    #expect(
      world.refusal(plan(meeting, colleague, seat: SeatID(2)))?.reason == .alreadyThere)
    #expect(world.refusal(plan(meeting, colleague)) == nil)
    #expect(world.refusal(plan(meeting, nil, "X", seat: SeatID(4)))?.reason == .seatEmpty)
    #expect(world.refusal(plan(meeting, nil, "  "))?.reason == .empty(.name))
    #expect(
      world.refusal(plan(meeting, colleague, seat: SeatID(99)))?.reason == .unknown(.seat))
  }

  @Test("Whoever has no office cannot name a substitute")
  func rights() {
    var (world, meeting, colleague) = world()
    let refusal = world.refusal(plan(meeting, colleague), by: 1)
    #expect(refusal?.reason == .notEntitled(.notOfficer))
  }
}
