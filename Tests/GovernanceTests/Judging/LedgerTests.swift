// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Outcomes in the ledger, and what principals do with them")
struct LedgerTests {
  private let region = OrganisationID("region")
  private let ystad = OrganisationID("ystad")
  private static let advisory = Clause.of(
    "A14", .authority(AuthorityRule(grants: [.init(allowed: [.recommendation, .information])])))

  private func number(_ number: Int, _ year: Int = 2026) -> OutcomeID {
    OutcomeID(body: World.body, year: year, number: number)
  }

  /// A world with one recommendation, numbered 2026/1, from a meeting on 2 March.
  private func recommended() -> (World, MeetingID) {
    var world = World([Self.advisory])
    let meeting = world.held("2026-03-02")
    world.done(.addItem(AddItem(meeting: meeting, title: "Gemensam rutin")))
    write(&world, meeting, .recommendation)
    return (world, meeting)
  }

  private func write(_ world: inout World, _ meeting: MeetingID, _ outcome: OutcomeKind?) {
    let items = [WrittenItem(number: 1, text: "Så blev det.", outcome: outcome)]
    world.done(.writeMinutes(WriteMinutes(meeting: meeting, items: items)))
  }

  private func answer(
    _ principal: OrganisationID, _ result: AdoptionOutcome, on day: String, source: String = ""
  ) -> Act {
    .recordAdoption(
      RecordAdoption(
        outcome: number(1), principal: principal, on: Day(day)!, result: result,
        decider: "Nämnden", paragraph: "§ 12", diary: "2026-117", change: "Utan bilaga.",
        source: source))
  }

  @Test("A14: an outcome is numbered once, keeps its number, and no other gets it")
  func numbered() {
    var (world, meeting) = recommended()
    #expect(world.state.ledger(of: World.body).map(\.id) == [number(1)])
    write(&world, meeting, .information)
    #expect(world.state.ledger(of: World.body).map(\.id) == [number(1)])
    write(&world, meeting, nil)
    let second = world.held("2026-04-13")
    world.done(.addItem(AddItem(meeting: second, title: "Nästa")))
    write(&world, second, .information)
    #expect(world.state.ledger(of: World.body).map(\.id) == [number(1), number(2)])
    #expect(world.state.outcome(of: world.state.entry(number(1))!) == nil)
    write(&world, meeting, .recommendation)
    #expect(world.state.ledger(of: World.body).count == 2)
    #expect(world.state.outcome(of: world.state.entry(number(1))!)?.kind == .recommendation)
  }

  @Test("A14: each year begins again at 1, also where its minutes come late")
  func years() {
    var world = World([Self.advisory])
    for (date, expected) in [("2025-12-01", number(1, 2025)), ("2026-01-12", number(1))] {
      let meeting = world.held(date)
      world.done(.addItem(AddItem(meeting: meeting, title: "Punkt")))
      write(&world, meeting, .information)
      #expect(world.state.ledger(of: World.body).last?.id == expected)
    }
    let late = world.held("2025-12-15")
    world.done(.addItem(AddItem(meeting: late, title: "Sen")), on: "2026-02-01")
    write(&world, late, .information)
    #expect(world.state.ledger(of: World.body).last?.id == number(2, 2025))
  }

  @Test("A14: an outcome tells the clause that allows it, or that it is a departure")
  func authorised() {
    var (world, meeting) = recommended()
    let entry = { (world: World) in world.state.entry(self.number(1))! }
    #expect(world.state.authorisation(of: entry(world)).citation?.clause == ClauseID("A14"))
    let items = [WrittenItem(number: 1, text: "Ja.", outcome: .decision, isDeparture: true)]
    world.done(.writeMinutes(WriteMinutes(meeting: meeting, items: items)))
    #expect(world.state.authorisation(of: entry(world)) == .departure)
    write(&world, meeting, .workingOrder)
    #expect(world.state.authorisation(of: entry(world)) == .workingOrder)
  }

  @Test("A recommendation is addressed to the principals with seats, a provider's for its own")
  func addressed() {
    var (world, _) = recommended()
    let body = world.state.body(World.body)!
    #expect(world.state.principals(in: body, on: Day("2026-03-02")!) == [region, ystad])
    let empty = AddressRecommendation(outcome: number(1), to: [])
    #expect(world.refusal(.addressRecommendation(empty))?.reason == .nothingToDo)
    let provider = AddressRecommendation(outcome: number(1), to: [OrganisationID("praktiken")])
    #expect(world.refusal(.addressRecommendation(provider))?.reason == .notPrincipal)
    let unknown = AddressRecommendation(outcome: number(9), to: [region])
    #expect(world.refusal(.addressRecommendation(unknown))?.reason == .unknown(.outcome))
    let early = AddressRecommendation(outcome: number(1), to: [region], by: Day("2026-03-01")!)
    #expect(
      world.refusal(.addressRecommendation(early))?.reason == .beforeOutcome(Day("2026-03-02")!))
  }

  @Test("Each principal's answer is a row of its own; a correction replaces it and both are kept")
  func adopted() {
    var (world, _) = recommended()
    #expect(world.refusal(answer(region, .adopted, on: "2026-03-02"))?.reason == .notAddressed)
    world.done(
      .addressRecommendation(
        AddressRecommendation(outcome: number(1), to: [region, ystad], onlyIfAll: true)))
    #expect(
      world.state.fulfilment(of: world.state.entry(number(1))!) == .awaits(2))
    world.done(answer(region, .adopted, on: "2026-04-01"), on: "2026-06-01")
    world.done(answer(ystad, .declined, on: "2026-05-01"))
    #expect(world.state.fulfilment(of: world.state.entry(number(1))!) == .failed(1))
    world.done(answer(ystad, .adoptedWithChange, on: "2026-05-11"))
    let entry = world.state.entry(number(1))!
    #expect(entry.adoptions[ystad]?.map(\.result) == [.declined, .adoptedWithChange])
    #expect(entry.adoption(of: ystad)?.paragraph.flatMap { world.texts[$0] } == "§ 12")
    #expect(entry.awaited.isEmpty)
    #expect(
      world.state.fulfilment(of: entry) == .fulfilled(on: Day("2026-05-11")!, changed: 1))
    #expect(world.state.daysToAdoption(of: entry) == [30, 70])
  }

  @Test("A principal that decided says where, one that changed says what, and none before")
  func demanded() {
    var (world, _) = recommended()
    world.done(.addressRecommendation(AddressRecommendation(outcome: number(1), to: [region])))
    func refusal(_ result: AdoptionOutcome, _ decider: String, on day: String = "2026-03-05")
      -> Refusal.Reason?
    {
      var world = world
      let act = RecordAdoption(
        outcome: number(1), principal: region, on: Day(day)!, result: result, decider: decider)
      return world.refusal(.recordAdoption(act), on: "2026-03-10")?.reason
    }
    #expect(refusal(.adopted, "") == .empty(.decider))
    #expect(refusal(.adoptedWithChange, "Nämnden") == .empty(.change))
    #expect(refusal(.notTakenUp, "") == nil)
    #expect(refusal(.adopted, "Nämnden", on: "2026-03-11") == .inTheFuture(Day("2026-03-11")!))
    #expect(refusal(.adopted, "Nämnden", on: "2026-03-01") == .beforeOutcome(Day("2026-03-02")!))
  }

  @Test("The party records its own answer; the support office does it for it, with the source")
  func rights() {
    var (world, _) = recommended()
    world.done(
      .addressRecommendation(AddressRecommendation(outcome: number(1), to: [region, ystad])))
    let support = world.hire(.support([World.body]))
    let own = world.hire(.representative([region]))
    #expect(world.refusal(answer(region, .adopted, on: "2026-03-02"), by: 3)?.reason != nil)
    #expect(world.refusal(answer(ystad, .adopted, on: "2026-03-02"), by: own)?.reason != nil)
    #expect(world.refusal(answer(region, .adopted, on: "2026-03-02"), by: own) == nil)
    let asked = world.refusal(answer(ystad, .adopted, on: "2026-03-02"), by: support)
    #expect(asked?.reason == .adoptionSourceNeeded)
    #expect(asked?.offers == [.stateSource])
    #expect(
      world.refusal(answer(ystad, .adopted, on: "2026-03-02", source: "Protokoll"), by: support)
        == nil)
    let entry = world.state.entry(number(1))!
    #expect(entry.adoption(of: region)?.isOnBehalf == false)
    #expect(entry.adoption(of: ystad)?.isOnBehalf == true)
  }

  @Test("What no principal has answered waits on its representatives, or on the support office")
  func waits() {
    var (world, _) = recommended()
    let support = PersonID(world.hire(.support([World.body])))
    let own = PersonID(world.hire(.representative([region])))
    world.done(
      .addressRecommendation(
        AddressRecommendation(
          outcome: number(1), to: [region, ystad], by: Day("2026-09-01")!)))
    let found = world.state.allWaitings(on: Day("2026-04-01")!)
    #expect(found.map(\.lastDay) == [Day("2026-09-01")!, Day("2026-09-01")!])
    #expect(world.state.allWaitings(on: Day("2026-04-01")!).count { $0.people.contains(own) } == 1)
    #expect(
      world.state.allWaitings(on: Day("2026-04-01")!).count { $0.people.contains(support) } == 1)
    world.done(answer(region, .notTakenUp, on: "2026-04-02"), on: "2026-04-02")
    #expect(!world.state.allWaitings(on: Day("2026-04-03")!).contains { $0.people.contains(own) })
  }
}
