// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Who sits by whose right, in the example charters")
struct MandateClauseTests {
  private let group = BodyID("operativ-sydost")
  private let arena = BodyID("ostersund-operativ")
  private let diabetes = BodyID("arbetsgrupp-diabetes")
  private let local = BodyID("lokal-osterlen")

  private func standing(_ clause: String, _ seat: SeatID, _ body: BodyID, _ world: World)
    -> Standing
  {
    world.judgement(clause, of: body, on: "2026-05-18").occasions
      .first { $0.subject == .seat(seat) }!.standing
  }

  private func give(_ seat: SeatID, _ source: String = "") -> Act {
    .giveMandate(GiveMandate(seat: seat, on: Day("2026-04-01")!, source: source))
  }

  @Test("A16: a mandate is missing until the party attests it, and broken once it is taken back")
  func mandate() throws {
    var world = World(example: "skane")
    world.day = Day("2026-04-01")!
    #expect(world.headline("A16", of: group, on: "2026-05-18") == .notYet)
    world.seat(group)
    let seat = world.seats(of: group)[0]
    #expect(standing("A16", seat.id, group, world) == .late)
    let representative = world.hire(.representative([seat.party]))
    let owed = world.judgement("A16", of: group, on: "2026-05-18").obligations
    #expect(owed.first { $0.duty == .giveMandate(seat.id) }?.people == [PersonID(representative)])
    #expect(world.refusal(give(seat.id), by: representative) == nil)
    #expect(standing("A16", seat.id, group, world) == .kept)
    let back = WithdrawMandate(seat: seat.id, on: Day("2026-04-01")!, reason: "Nytt uppdrag")
    #expect(world.refusal(.withdrawMandate(back), by: representative) == nil)
    #expect(standing("A16", seat.id, group, world) == .broken)
    #expect(world.refusal(.withdrawMandate(back))?.reason == .mandateNotGiven)
    #expect(world.refusal(give(seat.id), by: representative) == nil)
    #expect(standing("A16", seat.id, group, world) == .kept)
  }

  @Test("C15: with a letter the mandate is due until the person accepts it, and nobody else can")
  func letter() throws {
    var world = World(example: "jamtland")
    world.day = Day("2026-04-01")!
    world.seat(arena)
    let seat = world.seats(of: arena)[0]
    let holder = seat.holder(on: world.day)!.person
    let accept = Act.acceptMandate(AcceptMandate(seat: seat.id, on: world.day))
    #expect(world.refusal(accept, by: holder.rawValue)?.reason == .mandateNotGiven)
    world.done(give(seat.id))
    #expect(standing("C15", seat.id, arena, world) == .due)
    let owed = world.judgement("C15", of: arena, on: "2026-05-18").obligations
    #expect(owed.first { $0.duty == .acceptMandate(seat.id) }?.people == [holder])
    #expect(
      world.refusal(accept, by: holder.rawValue + 1)?.reason == .notEntitled(.notYou))
    #expect(world.refusal(accept, by: holder.rawValue) == nil)
    #expect(standing("C15", seat.id, arena, world) == .kept)
  }

  @Test("D22: proposed until adopted; then a mandate of each member is late, and kept when given")
  func localMandate() {
    var world = World(example: "skane")
    world.day = Day("2026-04-01")!
    world.seat(local)
    #expect(world.headline("D22", of: local, on: "2026-05-18") == .proposed)
    world.adopt("D22", local, from: "2025-03-01")
    #expect(world.headline("D22", of: local, on: "2026-05-18") == .late)
    for seat in world.seats(of: local) { world.done(give(seat.id)) }
    #expect(world.headline("D22", of: local, on: "2026-05-18") == .kept)
  }

  @Test("A20: only the party appoints; the support office says by what decision, shown as such")
  func appointment() throws {
    var world = World(example: "skane")
    world.day = Day("2026-04-01")!
    #expect(world.headline("A20", of: group, on: "2026-05-18") == .notYet)
    let seats = world.seats(of: group)
    func appoint(_ seat: Seat, _ source: String = "") -> Act {
      .appoint(
        Appoint(
          seat: seat.id, person: PersonID(1), from: Day("2026-04-01")!, source: source))
    }
    _ = world.hire("Den utsedda", at: seats[0].party.rawValue)
    let support = world.hire(.support([group]))
    let own = world.hire(.representative([seats[0].party]))
    let other = world.hire(.representative([OrganisationID("malmo")]))
    #expect(world.refusal(appoint(seats[0]), by: other)?.reason == .notEntitled(.notTheParty))
    #expect(
      world.refusal(appoint(seats[0]), by: other)?.offers == [.ask(.party)])
    let met = world.refusal(appoint(seats[0]), by: support)
    let bare = try #require(met)
    #expect(bare.reason == .sourceNeeded)
    #expect(bare.offers == [.stateSource])
    #expect(world.refusal(appoint(seats[0]), by: own) == nil)
    #expect(world.refusal(appoint(seats[1], "Brev 2026-03-30"), by: support) == nil)
    let notes = world.judgement("A20", of: group, on: "2026-05-18").occasions.map(\.note)
    #expect(Set(notes) == [.appointedByParty, .appointedOnBehalf])
    #expect(world.headline("A20", of: group, on: "2026-05-18") == .kept)
  }

  @Test("D11: officials and the elected are told apart, and providers have seats of their own")
  func kindsOfPeople() throws {
    var world = World(example: "skane")
    let officials = BodyID("ds-tj-sydost")
    world.seat(officials, but: [world.seats(of: officials)[0].id])
    let elected = RegisterPerson(
      name: "Rådet", employer: OrganisationID("region-skane"), isElected: true)
    let person = PersonID(world.done(.registerPerson(elected)).made!)
    world.done(
      .appoint(
        Appoint(seat: world.seats(of: officials)[0].id, person: person, from: Day("2026-01-01")!)))
    let judgement = world.judgement("D11", of: officials, on: "2026-05-18")
    #expect(judgement.headline == .kept)
    #expect(judgement.occasions.contains { $0.note == .officials(10, elected: 1) })
    let provider = try #require(
      world.seats(of: officials).first { $0.party == OrganisationID("strandangen") })
    #expect(provider.side == .region)
  }

  @Test("B16: who sits is employed by the party; another employer warns, and one who left is late")
  func employment() throws {
    var world = World(example: "sydostra")
    #expect(world.headline("B16", of: diabetes, on: "2026-05-18") == .notYet)
    let seats = world.seats(of: diabetes)
    let nobody = world.hire("Utan arbetsgivare")
    func appoint(_ seat: Seat, _ person: PersonID) -> Act {
      .appoint(Appoint(seat: seat.id, person: person, from: Day("2026-01-01")!))
    }
    let met = world.refusal(appoint(seats[0], nobody))
    let refusal = try #require(met)
    #expect(refusal.reason == .noEmployer)
    #expect(refusal.citation?.clause == ClauseID("B16"))
    let own = world.hire("Egen", at: "jonkoping")
    #expect(try world.attempt(appoint(seats[0], own)).warnings == [])
    let other = world.hire("Annan", at: "jonkoping")
    #expect(
      try world.attempt(appoint(seats[1], other)).warnings.map(\.kind) == [.employedByAnother])
    #expect(standing("B16", seats[0].id, diabetes, world) == .kept)
    #expect(standing("B16", seats[1].id, diabetes, world) == .late)
    world.done(
      .changeEmployer(
        ChangeEmployer(person: own, employer: nil, from: Day("2026-03-01")!)))
    let judgement = world.judgement("B16", of: diabetes, on: "2026-05-18")
    #expect(judgement.occasions.contains { $0.note == .leftEmployer })
    #expect(judgement.obligations.contains { $0.duty == .askEmployer(seats[0].id) })
    let before = world.judgement("B16", of: diabetes, on: "2026-02-01").occasions
    #expect(before.first { $0.subject == .seat(seats[0].id) }?.standing == .kept)
  }
}
