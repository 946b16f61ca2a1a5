// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("The grid of plans, and the seasons")
struct PlanGridTests {
  private let officials = BodyID("ds-tj-sydost")
  private let political = BodyID("ds-pol-sydost")

  @Test("D02: the grid has the area and its municipalities, and an area is covered either way")
  func grid() {
    var world = World(example: "skane")
    world.seat(officials)
    let body = world.state.body(officials)!
    let rows = world.state.planScopes(of: body)
    #expect(rows.first == .area(id: body.area!) && rows.count == 6)
    func cells(_ row: Int) -> [PlanGrid.Cell] {
      world.state.planGrid(of: body, in: 2026, on: Day("2026-05-01")!).rows[row].cells
    }
    #expect(cells(0) == [.missing] && cells(3) == [.missing])
    var made: [PlanID] = []
    for row in rows.dropFirst() {
      made.append(
        world.plan(2026, of: officials, development: "hemgång", scope: row, on: "2026-01-10"))
    }
    #expect(cells(0) == [.covered(made)] && cells(3) == [.plans([made[2]])])
    let whole = world.plan(
      2026, of: officials, development: "psykisk hälsa", scope: rows[0], on: "2026-01-10")
    #expect(cells(0) == [.covered(made), .plans([whole])])
    #expect(cells(3) == [.plans([made[2]]), .covered([whole])])
    let other = world.plan(2026, of: officials, scope: rows[0], on: "2026-01-10")
    #expect(cells(0) == [.plans([other]), .plans([whole, other])])
  }

  @Test("D02: a plan of the officials is a plan of the political group that it is shared with")
  func shared() {
    var world = World(example: "skane")
    world.seat(officials)
    world.seat(political)
    #expect(world.headline("D02", of: political, on: "2026-05-01") == .broken)
    for year in [2025, 2026] {
      let plan = world.plan(
        year, of: officials, sharedWith: [political], kind: .implementation,
        on: "\(year)-02-01")
      _ = world.activity(in: plan)
      world.done(.adoptPlan(AdoptPlan(plan: plan, on: world.day)))
    }
    #expect(world.headline("D02", of: political, on: "2026-05-01") == .kept)
    #expect(world.headline("D02", of: officials, on: "2026-05-01") == .kept)
  }

  @Test("D02: an area or a municipality of others is refused with the clause")
  func elsewhere() {
    var world = World(example: "skane")
    world.seat(officials)
    for scope in [
      Plan.Scope.area(id: AreaID("malmo")), .municipality(id: OrganisationID("lund")),
    ] {
      let refusal = world.refusal(
        .makePlan(
          MakePlan(
            body: officials, kind: .implementation, year: 2026, scope: scope, title: "Plan")))
      #expect(refusal?.reason == .outsideArea || refusal?.reason == .unknown(.area))
      #expect(refusal?.reason == .unknown(.area) || refusal?.citation?.clause == ClauseID("D02"))
    }
  }

  @Test(
    "D04: summer and the great holidays begin where the calendar has them",
    arguments: [
      (SeasonTime(.easter, 2026), "2026-04-03", "2026-04-06"),
      (SeasonTime(.summer, 2026), "2026-06-01", "2026-08-31"),
      (SeasonTime(.christmas, 2026), "2026-12-24", "2027-01-06"),
      (SeasonTime(.easter, 2027), "2027-03-26", "2027-03-29"),
    ])
  func times(_ time: SeasonTime, _ start: String, _ end: String) {
    #expect(time.start == Day(start) && time.end == Day(end))
  }

  @Test("D04: routines are due before a season, late in it, and never broken")
  func season() {
    var world = World(
      [.of("D04", .seasons(SeasonsRule(before: [.summer], ahead: Guide(days: 14))))])
    func now(_ date: String) -> String {
      let judged = world.judgement("D04", on: date)
      let last = judged.occasions.last!
      return last.standing.rawValue + (judged.obligations.isEmpty ? "" : ", owed")
    }
    #expect(now("2026-02-01") == "notYet")
    #expect(now("2026-04-20") == "due, owed")
    #expect(now("2026-05-20") == "late, owed")
    #expect(now("2026-07-01") == "late, owed")
    #expect(now("2026-10-01") == "late")
    world.done(
      .prepareSeason(
        PrepareSeason(
          body: World.body, clause: ClauseID("D04"), season: SeasonTime(.summer, 2026),
          on: Day("2026-05-10")!, text: "Jourlistan gäller.")), on: "2026-05-10")
    #expect(now("2026-05-11") == "kept")
  }

  @Test("D04: only what the clause asks for is entered, and not ahead of time")
  func refused() {
    var world = World([
      .of("D04", .seasons(SeasonsRule(before: [.summer]))), .of("A12", .attest(AttestRule())),
    ])
    func prepare(
      _ season: SeasonTime, clause: String = "D04", on: String = "2026-01-01",
      text: String = "Klart.", document: DocumentID? = nil
    ) -> Refusal.Reason? {
      world.refusal(
        .prepareSeason(
          PrepareSeason(
            body: World.body, clause: ClauseID(clause), season: season, on: Day(on)!, text: text,
            document: document)))?.reason
    }
    #expect(prepare(SeasonTime(.easter, 2026)) == .notAsked)
    #expect(prepare(SeasonTime(.summer, 2026), clause: "A12") == .notAsked)
    #expect(prepare(SeasonTime(.summer, 2026), clause: "X9") == .unknown(.clause))
    #expect(prepare(SeasonTime(.summer, 2030)) == .tooFarAway(Day("2030-06-01")!))
    #expect(
      prepare(SeasonTime(.summer, 2026), on: "2026-03-01") == .inTheFuture(Day("2026-03-01")!))
    #expect(prepare(SeasonTime(.summer, 2026), text: "") == .empty(.text))
    #expect(
      prepare(SeasonTime(.summer, 2026), document: DocumentID(4)) == .unknown(.document))
  }
}
