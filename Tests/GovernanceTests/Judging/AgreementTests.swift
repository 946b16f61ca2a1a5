// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What organisations state and agree")
struct AgreementTests {
  private static let federation = FederationID("forbundet")

  private func world(until: String? = "2026-06-30") -> World {
    var world = World([Clause(id: ClauseID("B02"), says: "Så.", structure: [.federation])])
    world.done(
      .registerFederation(
        RegisterFederation(
          federation: Self.federation, name: "Förbundet", agreement: "Avtal 1",
          members: [OrganisationID("region"), OrganisationID("ystad")],
          validUntil: until.flatMap { Day($0) })))
    return world
  }

  private func renewal(_ from: String, _ until: String? = nil) -> Act {
    .renewAgreement(
      RenewAgreement(
        federation: Self.federation, agreement: "Avtal 2", from: Day(from)!,
        until: until.flatMap { Day($0) }))
  }

  @Test(
    "B02: the clause is late from the day after the last agreement, until a new one is recorded")
  func renewed() {
    var world = world()
    #expect(world.judgement("B02", on: "2026-06-30").headline == .kept)
    let late = world.judgement("B02", on: "2026-07-01")
    #expect(late.leading?.note == .agreementEnded(Day("2026-06-30")!))
    world.done(renewal("2026-09-01", "2028-08-31"))
    #expect(world.judgement("B02", on: "2026-07-01").headline == .late)
    #expect(world.judgement("B02", on: "2026-09-01").headline == .kept)
    #expect(world.judgement("B02", on: "2028-09-01").headline == .late)
  }

  @Test("B02: a new agreement takes over from its first day, whatever the former one says")
  func takesOver() {
    var world = world(until: nil)
    world.done(renewal("2026-03-01", "2026-04-30"))
    #expect(world.judgement("B02", on: "2026-04-30").headline == .kept)
    #expect(world.judgement("B02", on: "2026-05-01").headline == .late)
  }

  @Test("B02: an agreement of no federation, backwards, or before the last one is refused")
  func refused() {
    var world = world()
    #expect(world.refusal(renewal("2026-05-01", "2026-04-01"))?.reason == .endsBeforeItStarts)
    world.done(renewal("2026-05-01"))
    #expect(world.refusal(renewal("2026-05-01"))?.reason == .overlaps)
    let unknown = RenewAgreement(
      federation: FederationID("okänt"), agreement: "Avtal", from: Day("2026-05-01")!)
    #expect(world.refusal(.renewAgreement(unknown))?.reason == .unknown(.federation))
    let again = RegisterFederation(federation: Self.federation, name: "Igen", members: [])
    #expect(world.refusal(.registerFederation(again))?.reason == .taken(.federation))
  }

  @Test("A04: what an organisation states of its care replaces what was known, at once")
  func care() {
    let rule = KindsOfCareRule(required: ["psykiatri"])
    var world = World([.of("A04", .kindsOfCare(rule))])
    #expect(world.judgement("A04", on: "2026-03-01").headline == .late)
    for organisation in ["region", "ystad", "praktiken"] {
      let act = StateCare(organisation: OrganisationID(organisation), kinds: ["Psykiatri"])
      world.done(.stateCare(act))
    }
    #expect(world.judgement("A04", on: "2026-03-01").headline == .kept)
    let none = StateCare(organisation: OrganisationID("region"), kinds: [])
    world.done(.stateCare(none))
    let notes = world.judgement("A04", on: "2026-03-01").occasions.map(\.note)
    #expect(Set(notes) == [.careRepresented(parties: 1), .careUnknown(parties: 1)])
    let many = StateCare(
      organisation: OrganisationID("region"), kinds: (0..<99).map { "slag \($0)" })
    #expect(world.refusal(.stateCare(many))?.reason == .tooLong(.care, atMost: 200))
    let number = StateCare(organisation: OrganisationID("region"), kinds: ["19121212-1212"])
    guard case .individuals(.care, _) = world.refusal(.stateCare(number))?.reason else {
      Issue.record("a number of a person is not refused")
      return
    }
    let unknown = StateCare(organisation: OrganisationID("ingen"), kinds: [])
    #expect(world.refusal(.stateCare(unknown))?.reason == .unknown(.organisation))
  }
}
