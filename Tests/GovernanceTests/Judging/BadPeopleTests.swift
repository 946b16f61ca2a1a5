// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What cannot be so: seats, terms, people and organisations")
struct BadPeopleTests {
  private func appoint(_ seat: Int, _ person: Int, _ from: String, _ until: String? = nil) -> Act {
    .appoint(
      Appoint(
        seat: SeatID(seat), person: PersonID(person), from: Day(from)!,
        until: until.flatMap { Day($0) }))
  }

  @Test("One seat has one holder at a time, and a term cannot end before it starts")
  func seats() {
    var world = World([])
    #expect(world.refusal(appoint(1, 2, "2026-03-01"))?.reason == .seatHeld)
    #expect(
      world.refusal(appoint(4, 2, "2026-03-01", "2026-02-28"))?.reason == .endsBeforeItStarts)
    world.done(appoint(4, 2, "2026-03-01", "2026-06-30"))
    #expect(world.refusal(appoint(4, 1, "2026-06-30"))?.reason == .seatHeld)
    #expect(world.refusal(appoint(4, 1, "2026-01-01", "2026-03-01"))?.reason == .seatHeld)
    #expect(world.refusal(appoint(4, 1, "2026-07-01")) == nil)
    #expect(world.refusal(appoint(99, 1, "2026-07-01"))?.reason == .unknown(.seat))
    #expect(world.refusal(appoint(4, 99, "2027-07-01"))?.reason == .unknown(.person))
    let early = EndMembership(seat: SeatID(4), person: PersonID(1), on: Day("2026-05-01")!)
    #expect(world.refusal(.endMembership(early))?.reason == .notInSeat)
  }

  @Test("Organisations and bodies cannot replace, or work for, themselves in the end")
  func circles() {
    var world = World([])
    let (region, clinic) = (OrganisationID("region"), OrganisationID("praktiken"))
    let day = Day("2027-01-01")!
    #expect(
      world.refusal(.setContract(SetContract(organisation: region, worksFor: clinic, from: day)))?
        .reason == .circular)
    let same = SucceedOrganisation(organisation: region, by: region, from: day)
    #expect(world.refusal(.succeedOrganisation(same))?.reason == .circular)
    world.done(
      .succeedOrganisation(SucceedOrganisation(organisation: region, by: clinic, from: day)))
    let back = SucceedOrganisation(organisation: clinic, by: region, from: day)
    #expect(world.refusal(.succeedOrganisation(back))?.reason == .circular)
    world.done(
      .succeedBody(SucceedBody(body: World.body, by: World.commissioner, from: day)))
    let body = SucceedBody(body: World.commissioner, by: World.body, from: day)
    #expect(world.refusal(.succeedBody(body))?.reason == .circular)
  }

  @Test("A body that has been replaced keeps its history and takes no new work")
  func replaced() {
    var world = World([])
    world.done(
      .succeedBody(
        SucceedBody(body: World.body, by: World.commissioner, from: Day("2026-01-01")!)))
    #expect(world.refusal(appoint(4, 1, "2026-03-01"), on: "2026-03-01")?.reason == .replaced)
    let meeting = PlanMeeting(
      bodies: [World.body], day: Day("2026-04-01")!, start: ClockTime(9, 0)!,
      end: ClockTime(10, 0)!)
    #expect(world.refusal(.planMeeting(meeting))?.reason == .replaced)
    #expect(world.state.body(World.body)?.seats.count == 4)
  }

  @Test("A dissolved body keeps its last judgements, and nobody owes it anything")
  func dissolved() {
    var world = World([.of("B11", .attest(AttestRule()))])
    let before = world.state.judgements(of: world.state.body(World.body)!, on: Day("2026-05-18")!)
    #expect(before.contains { !$0.obligations.isEmpty })
    let refused = DissolveBody(
      body: World.commissioner, on: Day("2026-05-18")!, reason: "Beslut")
    #expect(world.refusal(.dissolveBody(refused))?.reason == .commissionsLeft(1))
    world.done(
      .dissolveBody(DissolveBody(body: World.body, on: Day("2026-05-18")!, reason: "Beslut")),
      on: "2026-05-18")
    world.done(.dissolveBody(refused))
    let after = world.state.judgements(of: world.state.body(World.body)!, on: Day("2026-09-01")!)
    #expect(after.map(\.headline) == before.map(\.headline))
    #expect(after.flatMap(\.obligations).isEmpty)
    #expect(world.refusal(appoint(4, 1, "2026-06-01"), on: "2026-06-01")?.reason == .dissolved)
  }

  @Test("A contract that overlaps another for the same principal, or ends first, is refused")
  func contracts() {
    var world = World([])
    func contract(_ from: String, _ until: String?) -> Act {
      .setContract(
        SetContract(
          organisation: OrganisationID("praktiken"), worksFor: OrganisationID("region"),
          from: Day(from)!, until: until.flatMap { Day($0) }))
    }
    #expect(world.refusal(contract("2026-02-01", "2026-01-01"))?.reason == .endsBeforeItStarts)
    world.done(contract("2027-01-01", "2027-12-31"))
    #expect(world.refusal(contract("2027-12-31", nil))?.reason == .overlaps)
    #expect(world.refusal(contract("2028-01-01", nil)) == nil)
    let unknown = SetContract(
      organisation: OrganisationID("ingen"), worksFor: OrganisationID("region"),
      from: Day("2026-01-01")!)
    #expect(world.refusal(.setContract(unknown))?.reason == .unknown(.organisation))
  }

  @Test("An employer that does not exist, or a change before the last one, is refused")
  func employers() {
    var world = World([])
    func change(_ employer: String?, _ from: String) -> Act {
      .changeEmployer(
        ChangeEmployer(
          person: PersonID(1), employer: employer.map { OrganisationID($0) }, from: Day(from)!))
    }
    #expect(world.refusal(change("ingen", "2026-01-01"))?.reason == .unknown(.organisation))
    world.done(change("ystad", "2026-03-01"))
    #expect(world.refusal(change(nil, "2026-02-01"))?.reason == .overlaps)
    let person = world.state.person(PersonID(1))
    #expect(person?.employer(on: Day("2026-02-28")!) == OrganisationID("region"))
    #expect(person?.employer(on: Day("2026-03-01")!) == OrganisationID("ystad"))
  }

  @Test("A mandate is given to one who sits, not to an empty seat, nor on a day to come")
  func mandates() {
    var world = World([])
    let empty = GiveMandate(seat: SeatID(4), on: Day("2026-01-01")!)
    #expect(world.refusal(.giveMandate(empty))?.reason == .seatEmpty)
    let later = GiveMandate(seat: SeatID(1), on: Day("2026-01-02")!)
    #expect(world.refusal(.giveMandate(later))?.reason == .inTheFuture(Day("2026-01-02")!))
    let accept = AcceptMandate(seat: SeatID(1), on: Day("2026-01-01")!)
    #expect(world.refusal(.acceptMandate(accept))?.reason == .mandateNotGiven)
  }

  @Test("D23: where a charter lets no manager delegate, another holder of the seat is refused")
  func delegation() throws {
    var world = World([.of("D23", .accountable(AccountableRule(managers: ["Chef"])))])
    let act = NameAccountable(seat: SeatID(1), manager: PersonID(2), from: Day("2026-01-01")!)
    let met = world.refusal(.nameAccountable(act))
    let refusal = try #require(met)
    #expect(refusal.reason == .delegationForbidden)
    #expect(refusal.citation?.clause == ClauseID("D23"))
  }
}
