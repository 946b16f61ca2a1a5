// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

/// One row for each thing that cannot be: what is asked, and the refusal it meets.
@Suite("What cannot be is refused, each with its reason and clause")
struct BadInputTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let act: @Sendable (inout World) -> Act
    let reason: Refusal.Reason
    var clause: String?
    /// Who does it; the installation where nobody is named.
    var isBySupport = false

    var testDescription: String { id }
  }

  private static let day = Day("2026-03-01")!
  private static let region = OrganisationID("region")
  private static let clinic = OrganisationID("praktiken")

  static let rows: [Row] = [
    Row(
      id: "two holders of one seat at once",
      act: { _ in .appoint(Appoint(seat: SeatID(1), person: PersonID(2), from: day)) },
      reason: .seatHeld),
    Row(
      id: "a term in a seat that overlaps the next one's",
      act: { world in
        world.done(.appoint(Appoint(seat: SeatID(4), person: PersonID(1), from: day)))
        return .appoint(
          Appoint(
            seat: SeatID(4), person: PersonID(2), from: day.adding(days: -30), until: day))
      }, reason: .seatHeld),
    Row(
      id: "a term in a seat that ends before it starts",
      act: { _ in
        .appoint(
          Appoint(
            seat: SeatID(4), person: PersonID(1), from: day, until: day.adding(days: -1)))
      }, reason: .endsBeforeItStarts),
    Row(
      id: "a role whose term ends before it starts",
      act: { _ in
        .takeRole(
          TakeRole(
            body: World.body, role: .viceChair, person: PersonID(1), from: day,
            until: day.adding(days: -1)))
      }, reason: .endsBeforeItStarts),
    Row(
      id: "two terms of one person in one role that overlap",
      act: { world in
        let act = Act.takeRole(
          TakeRole(body: World.body, role: .viceChair, person: PersonID(1), from: day))
        world.done(act)
        return act
      }, reason: .overlaps),
    Row(
      id: "an extra member whose time ends before it starts",
      act: { _ in
        .addExtraMember(
          AddExtraMember(
            body: World.body, person: PersonID(1), from: day, until: day.adding(days: -1),
            reason: "Behövs"))
      }, reason: .endsBeforeItStarts),
    Row(
      id: "a contract known from the start that ends before it starts",
      act: { _ in
        .registerOrganisation(
          RegisterOrganisation(
            organisation: OrganisationID("ny"), name: "Ny", kind: .privateProvider,
            worksFor: region, contractFrom: day, contractUntil: day.adding(days: -1)))
      }, reason: .endsBeforeItStarts),
    Row(
      id: "a person without employer in a seat",
      act: { world in
        .appoint(Appoint(seat: SeatID(4), person: world.hire("Utan"), from: day))
      }, reason: .noEmployer, clause: "B16"),
    Row(
      id: "a person without employer in a role for a region's employees",
      act: { world in
        .takeRole(
          TakeRole(body: World.body, role: .convener, person: world.hire("Utan"), from: day))
      }, reason: .noEmployer, clause: "B14"),
    Row(
      id: "a kind of seat that the clause does not describe",
      act: { _ in seat("kock", region) }, reason: .unknown(.function), clause: "S1",
      isBySupport: true),
    Row(
      id: "a kind of seat for the other side", act: { _ in seat("chef", OrganisationID("ystad")) },
      reason: .seatForSide(.region), clause: "S1", isBySupport: true),
    Row(
      id: "a seat without a function",
      act: { _ in
        .establishSeat(
          EstablishSeat(body: World.body, party: region, function: " ", from: day))
      }, reason: .empty(.function)),
    Row(
      id: "an organisation that works for itself",
      act: { _ in
        .registerOrganisation(
          RegisterOrganisation(
            organisation: OrganisationID("ny"), name: "Ny", kind: .privateProvider,
            worksFor: OrganisationID("ny")))
      }, reason: .circular),
    Row(
      id: "an organisation under one that is under it",
      act: { _ in
        .setContract(SetContract(organisation: region, worksFor: clinic, from: day))
      }, reason: .circular),
    Row(
      id: "a body commissioned by one that it commissions",
      act: { _ in
        .setRelations(
          SetRelations(body: World.commissioner, relations: [.commissioner: [World.body]]))
      }, reason: .circular),
    Row(
      id: "a body that commissions itself",
      act: { _ in
        .setRelations(SetRelations(body: World.body, relations: [.commissioner: [World.body]]))
      }, reason: .circular),
    Row(
      id: "a rotation that the seats there are cannot hold",
      act: { _ in
        .setParameter(
          SetParameter(
            body: World.body, clause: ClauseID("C16"), value: .firstSide(.region, year: 2026),
            from: day))
      }, reason: .noSeatForSide(.interested), clause: "C16"),
  ]

  private static func seat(_ spec: String, _ party: OrganisationID) -> Act {
    .establishSeat(
      EstablishSeat(
        body: World.body, party: party, function: "Chef", clause: ClauseID("S1"), spec: spec,
        from: day))
  }

  private static let clauses: [Clause] = [
    .of(
      "S1",
      .composition(
        CompositionRule(seats: [SeatSpec(key: "chef", function: "Chef", side: .region)]))),
    .of("B14", .role(RoleRule(role: .convener, employeeOf: .region))),
    .of("B16", .employment(EmploymentRule())),
    .of(
      "C16",
      .rotation(RotationRule(role: .chair, every: .year, between: [.region, .interested]))),
  ]

  @Test(
    "What cannot be is refused with its reason, and the clause where one says so", arguments: rows)
  func refused(_ row: Row) throws {
    var world = World(Self.clauses)
    let support = world.hire(.support([World.body]))
    let act = row.act(&world)
    let before = world.state.sequence
    let met = world.refusal(act, by: row.isBySupport ? support : nil)
    let refusal = try #require(met)
    #expect(refusal.reason == row.reason)
    #expect(refusal.citation?.clause.rawValue == row.clause)
    #expect(world.state.sequence == before)
    #expect(!refusal.swedish.isEmpty)
  }
}
