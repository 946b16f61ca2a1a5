// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Seats, organisations and contracts change by the day")
struct SeatChangeTests {
  private let region = OrganisationID("region")
  private let ystad = OrganisationID("ystad")
  private let clinic = OrganisationID("praktiken")

  private static let chef = SeatSpec(key: "chef", function: "Chef", side: .region, number: 1)
  private static let nurse = SeatSpec(key: "mas", function: "MAS", side: .municipality)

  private func composed(_ specs: SeatSpec...) -> Clause {
    .of("S1", .composition(CompositionRule(seats: specs)))
  }

  private func charter(_ specs: SeatSpec...) -> Charter {
    Charter(
      key: World.charter, title: "Uppdraget", document: .init(validFrom: Day("2026-06-01")),
      parts: [], clauses: [.of("S1", .composition(CompositionRule(seats: specs)))])
  }

  private func contract(_ principal: OrganisationID, _ from: String, _ until: String?) -> Act {
    .setContract(
      SetContract(
        organisation: clinic, worksFor: principal, from: Day(from)!,
        until: until.flatMap { Day($0) }))
  }

  @Test("C08: a private provider's seat stands on the side of the contract in force on the day")
  func sides() throws {
    var world = World([composed(Self.chef)])
    world.done(contract(region, "2025-01-01", "2025-12-31"))
    world.done(contract(ystad, "2026-01-01", "2026-12-31"))
    let seat = try #require(world.state.seat(SeatID(4)))
    #expect(world.state.side(of: seat, on: Day("2025-12-31")!) == .region)
    #expect(world.state.side(of: seat, on: Day("2026-01-01")!) == .municipality)
    let party = try #require(world.state.organisation(clinic))
    #expect(party.principals(on: Day("2025-06-01")!) == [region])
    #expect(party.principals(on: Day("2026-06-01")!) == [ystad])
    #expect(party.principals(on: Day("2027-01-01")!) == [])
  }

  @Test("C08, D11: when a provider's contract has ended its seat is late and its principal asked")
  func lapsed() throws {
    var world = World([composed(Self.chef)])
    let owner = world.hire(.representative([region]))
    world.done(contract(region, "2025-01-01", "2026-03-31"))
    func occasion(_ date: String) -> Occasion? {
      world.judgement("S1", on: date).occasions.first { $0.subject == .seat(SeatID(4)) }
    }
    #expect(occasion("2026-03-31")?.standing == .possible)
    let lapsed = try #require(occasion("2026-04-01"))
    #expect(lapsed.standing == .late)
    #expect(lapsed.note == .contractLapsed(until: Day("2026-03-31")))
    let owed = world.state.obligations(of: PersonID(owner), on: Day("2026-04-01")!)
    #expect(owed.map(\.duty).contains(.settleContract(SeatID(4))))
    // The same contract, set again from the same day, ends on another.
    world.done(contract(region, "2025-01-01", "2027-03-31"))
    #expect(occasion("2026-04-01")?.standing == .possible)
    #expect(world.state.organisation(clinic)?.contracts.last?.until == Day("2027-03-31"))
  }

  @Test("A20, C08: a principal acts for a provider's seat while the contract is in force")
  func actsFor() {
    var world = World([composed(Self.chef)])
    let owner = world.hire(.representative([region]))
    world.done(contract(region, "2025-01-01", "2026-03-31"))
    let appoint = Act.appoint(
      Appoint(seat: SeatID(4), person: PersonID(1), from: Day("2026-03-01")!))
    #expect(
      world.refusal(appoint, by: owner, on: "2026-04-01")?.reason == .notEntitled(.notTheParty))
    #expect(world.refusal(appoint, by: owner, on: "2026-03-31") == nil)
  }

  @Test("B16: those of an organisation that has been replaced belong to its successor from the day")
  func succession() {
    var world = World([.of("B16", .employment(EmploymentRule()))])
    let new = OrganisationID("nya")
    world.done(
      .registerOrganisation(
        RegisterOrganisation(organisation: new, name: "Nya regionen", kind: .region)))
    let owner = world.hire(.representative([new]))
    let give = Act.giveMandate(GiveMandate(seat: SeatID(1), on: Day("2026-01-01")!))
    #expect(world.refusal(give, by: owner)?.reason == .notEntitled(.notTheParty))
    world.done(
      .succeedOrganisation(
        SucceedOrganisation(organisation: region, by: new, from: Day("2026-02-01")!)))
    #expect(world.judgement("B16", on: "2026-03-01").headline == .kept)
    #expect(world.state.belongs(region, to: new, on: Day("2026-02-01")!))
    #expect(!world.state.belongs(region, to: new, on: Day("2026-01-31")!))
    #expect(world.refusal(give, by: owner, on: "2026-02-01") == nil)
  }

  @Test("A name holds from its day: the former one before it, and names follow one another")
  func names() throws {
    var world = World([])
    let day = Day("2026-03-01")!
    world.done(.renameBody(RenameBody(body: World.body, name: "Nya arenan", from: day)))
    world.done(
      .renameOrganisation(RenameOrganisation(organisation: ystad, name: "Ystad", from: day)))
    let body = try #require(world.state.body(World.body))
    let party = try #require(world.state.organisation(ystad))
    let before = day.adding(days: -1)
    #expect(world.texts[body.name(on: before)] == "Arenan")
    #expect(world.texts[body.name(on: day)] == "Nya arenan")
    #expect(world.texts[party.name(on: before)] == "Ystads kommun")
    #expect(world.texts[party.name(on: day)] == "Ystad")
    let earlier = RenameBody(body: World.body, name: "Arena", from: day)
    #expect(world.refusal(.renameBody(earlier))?.reason == .overlaps)
  }

  @Test("C27, C10: a new version that adds a kind of seat asks for it, and one it drops is told")
  func versions() throws {
    var world = World([composed(Self.chef)])
    let support = world.hire(.support([World.body]))
    let day = Day("2026-06-01")!
    world.done(.adoptCharter(AdoptCharter(charter: charter(Self.nurse), from: day)))
    let seat = try #require(world.state.seat(SeatID(1)))
    #expect(!world.state.isOutdated(seat, on: Day("2026-05-31")!))
    #expect(world.state.isOutdated(seat, on: day))
    let owed = world.state.obligations(of: PersonID(support), on: day).map(\.duty)
    #expect(owed.contains(.abolishSeat(SeatID(1))))
    #expect(owed.contains(.establishSeat("MAS")))
    let kind = EstablishSeat(
      body: World.body, party: ystad, function: "MAS", clause: ClauseID("S1"), spec: "mas",
      from: day)
    world.done(.establishSeat(kind), on: "2026-06-01")
    let end = EndSeat(seat: SeatID(1), on: Day("2026-05-31")!, reason: "Ny version")
    #expect(world.refusal(.endSeat(end), by: support) == nil)
    let left = world.state.obligations(of: PersonID(support), on: day).map(\.duty)
    #expect(!left.contains(.abolishSeat(SeatID(1))) && !left.contains(.establishSeat("MAS")))
  }

  @Test("A seat that is taken away leaves no one there, takes no one new and keeps its history")
  func abolished() throws {
    var world = World([])
    let last = Day("2026-03-31")!
    let end = EndSeat(seat: SeatID(1), on: last, reason: "Behövs inte")
    world.done(.endSeat(end))
    let seat = try #require(world.state.seat(SeatID(1)))
    #expect(seat.until == last && seat.memberships.last?.until == last)
    #expect(seat.holder(on: last) != nil && seat.holder(on: last.adding(days: 1)) == nil)
    let body = try #require(world.state.body(World.body))
    #expect(world.state.seats(of: body, on: last).count == 4)
    #expect(world.state.seats(of: body, on: last.adding(days: 1)).count == 3)
    let late = Appoint(seat: SeatID(1), person: PersonID(2), from: last.adding(days: 1))
    #expect(world.refusal(.appoint(late))?.reason == .seatGone(last))
    #expect(world.refusal(.endSeat(end))?.reason == .seatGone(last))
    let early = EndSeat(seat: SeatID(4), on: Day("2024-12-31")!, reason: "Fel")
    #expect(world.refusal(.endSeat(early))?.reason == .endsBeforeItStarts)
    let member = world.refusal(
      .endSeat(EndSeat(seat: SeatID(2), on: last, reason: "Nej")), by: 2)
    #expect(member?.reason == .notEntitled(.notSupport))
  }

  @Test("A16: a mandate given again begins anew, and the former one stays in the seat's history")
  func givenAgain() throws {
    var world = World([])
    let seat = SeatID(1)
    world.done(.giveMandate(GiveMandate(seat: seat, on: Day("2025-02-01")!)))
    world.done(
      .withdrawMandate(
        WithdrawMandate(seat: seat, on: Day("2025-06-01")!, reason: "Omorganisation")))
    world.done(.giveMandate(GiveMandate(seat: seat, on: Day("2025-09-01")!)))
    let holder = try #require(world.state.seat(seat)?.memberships.last)
    #expect(holder.mandate.holds && holder.mandate.given?.on == Day("2025-09-01"))
    #expect(holder.formerMandates.map(\.given?.on) == [Day("2025-02-01")])
    #expect(holder.formerMandates.map(\.withdrawn?.on) == [Day("2025-06-01")])
  }

  @Test("A20: the support office records a party's act with its source, or is refused by A20")
  func source() throws {
    var world = World([.of("A20", .appointment(AppointmentRule(by: .party)))])
    let support = world.hire(.support([World.body]))
    let met = world.refusal(
      .giveMandate(GiveMandate(seat: SeatID(1), on: Day("2026-01-01")!)), by: support)
    let refusal = try #require(met)
    #expect(refusal.reason == .sourceNeeded && refusal.offers == [.stateSource])
    #expect(refusal.citation?.clause == ClauseID("A20"))
    let other = world.refusal(
      .appoint(Appoint(seat: SeatID(4), person: PersonID(1), from: world.day)), by: 3)
    #expect(other?.reason == .notEntitled(.notTheParty))
    #expect(other?.citation?.clause == ClauseID("A20"))
    let told = GiveMandate(
      seat: SeatID(1), on: Day("2026-01-01")!, source: "Beslut 2025-12-18, § 12, brev")
    #expect(world.refusal(.giveMandate(told), by: support) == nil)
    #expect(world.state.seat(SeatID(1))?.memberships.last?.mandate.given?.isOnBehalf == true)
  }

  @Test("Where a body has no convener, the commissioner's bears its duties, sees them and may act")
  func commissioner() throws {
    var world = World([.of("A12", .attest(AttestRule()))])
    let convener = world.hire("Beredningens", at: "region")
    let owed = { (world: World) in
      world.state.obligations(of: convener, on: Day("2026-02-01")!)
        .filter { $0.body == World.body }.map(\.duty)
    }
    #expect(owed(world).isEmpty)
    #expect(
      world.role(.convener, of: World.commissioner, convener, from: "2026-01-01") == nil)
    #expect(owed(world) == [.attest])
    let attest = Act.attest(
      Attest(body: World.body, clause: ClauseID("A12"), on: Day("2026-02-01")!, reflection: "Ja"))
    #expect(world.role(.chair, of: World.body, PersonID(1), from: "2026-01-01") == nil)
    #expect(owed(world).isEmpty)
    #expect(
      world.refusal(attest, by: convener.rawValue, on: "2026-02-01")?.reason
        == .notEntitled(.notMember))
    world.done(
      .leaveRole(
        LeaveRole(body: World.body, role: .chair, person: PersonID(1), on: Day("2026-01-31")!)))
    #expect(owed(world) == [.attest])
    #expect(world.refusal(attest, by: convener.rawValue, on: "2026-02-01") == nil)
  }
}
