// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What is passed on, delegated and assigned")
struct CarryOutTests {
  private let arena = BodyID("krokom-arena")
  private let svom = BodyID("svom")
  private static let local = "gemensamma lokala verksamhetsfrågor"

  private func passedOn() -> (World, OutcomeID) {
    var world = World(example: "jamtland")
    world.seat(arena)
    let decided = world.met("2026-03-10", svom)
    let number = world.done(.addItem(AddItem(meeting: decided, title: "Gemensam rutin"))).made!
    let written = WrittenItem(
      number: number, text: "Beslutat.", outcome: .decision, isPassedOn: true)
    world.done(.writeMinutes(WriteMinutes(meeting: decided, items: [written])), on: "2026-03-10")
    return (world, OutcomeID(body: svom, year: 2026, number: 1))
  }

  @Test("C02: a decision above is a task below until someone is named and reports it done")
  func carried() {
    var (world, id) = passedOn()
    let person = world.person(.region, of: arena, on: "2026-03-11")
    func standing(_ day: String) -> (Standing, Duty?) {
      let judgement = world.judgement("C02", of: arena, on: day)
      return (judgement.headline, judgement.obligations.first?.duty)
    }
    #expect(standing("2026-03-11") == (.due, .nameCarrier(id)))
    let early = ReportCarrying(
      outcome: id, body: arena, status: .underWay, on: Day("2026-03-11")!, words: "Igång.")
    #expect(world.refusal(.reportCarrying(early), on: "2026-03-11")?.reason == .carrierNotNamed)
    world.done(
      .nameCarrier(NameCarrier(outcome: id, body: arena, person: person, by: Day("2026-04-01")!)))
    #expect(standing("2026-03-12") == (.due, .carryOut(id)))
    #expect(
      world.judgement("C02", of: arena, on: "2026-03-12").obligations.first?.people == [person])
    world.done(.reportCarrying(early))
    #expect(standing("2026-04-02") == (.late, .carryOut(id)))
    let done = ReportCarrying(
      outcome: id, body: arena, status: .done, on: Day("2026-04-03")!, words: "Rutinen används.")
    #expect(world.refusal(.reportCarrying(done), by: 999, on: "2026-04-03")?.reason != nil)
    world.done(.reportCarrying(done))
    #expect(standing("2026-04-04").0 == .kept)
    #expect(standing("2026-04-04").1 == nil)
    let entry = world.state.entry(id)!
    #expect(entry.carrying[arena]?.isDone == true)
    #expect(
      entry.carrying[arena]?.reports.last.flatMap { world.texts[$0.words] } == "Rutinen används.")
    let again = NameCarrier(outcome: id, body: arena, person: person)
    #expect(world.refusal(.nameCarrier(again))?.reason == .alreadyCarriedOut)
  }

  @Test("C02: only what was passed on to the body is its task, and done is told in words")
  func notMine() {
    var (world, id) = passedOn()
    let person = world.person(.region, of: arena, on: "2026-03-11")
    let other = NameCarrier(outcome: id, body: svom, person: person)
    #expect(world.refusal(.nameCarrier(other))?.reason == .notPassedOn)
    world.done(.nameCarrier(NameCarrier(outcome: id, body: arena, person: person)))
    let silent = ReportCarrying(outcome: id, body: arena, status: .done, on: Day("2026-03-11")!)
    #expect(world.refusal(.reportCarrying(silent), on: "2026-03-11")?.reason == .empty(.text))
  }

  private func decide(
    _ world: inout World, _ within: [String], departure: Bool = false, assignment: Bool = false,
    _ responsible: PersonID? = nil
  ) -> Refusal? {
    let meeting = world.met("2026-03-16", arena)
    let item = world.done(
      .addItem(AddItem(meeting: meeting, title: "Gemensamt team", matter: Self.local))
    ).made!
    let written = WrittenItem(
      number: item, text: "Ett team bildas.", outcome: .decision, isDeparture: departure,
      within: within.map { OrganisationID($0) }, delegation: "Delegationsordningen 4.2",
      isAssignment: assignment, assignedTo: [responsible].compactMap { $0 })
    return world.refusal(.writeMinutes(WriteMinutes(meeting: meeting, items: [written])))
  }

  private func principals(_ world: World) -> [String] {
    world.state.principals(in: world.state.body(arena)!, on: Day("2026-03-16")!).map(\.rawValue)
  }

  @Test("C05: a decision says that it lies within the delegation of each principal with a seat")
  func delegated() throws {
    var world = World(example: "jamtland")
    world.seat(arena)
    let all = principals(world)
    #expect(all.count == 2)
    let refusal = try #require(decide(&world, [all[0]]))
    #expect(refusal.reason == .outsideDelegation([OrganisationID(all[1])]))
    #expect(refusal.citation?.clause == ClauseID("C05"))
    #expect(refusal.offers.contains(.lift(.receiver)))
    #expect(refusal.offers.contains(.outcome(.recommendation)))
    #expect(decide(&world, all) == nil)
    let entry = try #require(world.state.ledger(of: arena).last)
    let outcome = try #require(world.state.outcome(of: entry))
    #expect(outcome.within.map(\.rawValue) == all)
    #expect(outcome.delegation.flatMap { world.texts[$0] } == "Delegationsordningen 4.2")
    #expect(world.headline("C05", of: arena, on: "2026-03-17") == .kept)
  }

  @Test("C05: a decision outside a delegation is recorded as a departure and judged broken")
  func departed() {
    var world = World(example: "jamtland")
    world.seat(arena)
    #expect(decide(&world, [], departure: true) == nil)
    #expect(world.headline("C05", of: arena, on: "2026-03-17") == .broken)
    let entry = world.state.ledger(of: arena).last!
    #expect(world.state.authorisation(of: entry) == .departure)
  }

  @Test("C26: a local assignment is not decided without naming who writes its description")
  func assigned() throws {
    var world = World(example: "jamtland")
    world.seat(arena)
    let all = principals(world)
    let refusal = try #require(decide(&world, all, assignment: true))
    #expect(refusal.reason == .assignmentWithoutResponsible)
    #expect(refusal.citation?.clause == ClauseID("C26"))
    #expect(refusal.offers.contains(.nameResponsible))
    let person = world.person(.municipality, of: arena, on: "2026-03-16")
    #expect(decide(&world, all, assignment: true, person) == nil)
    let id = try #require(world.state.ledger(of: arena).last).id
    let judged = world.judgement("C26", of: arena, on: "2026-04-15")
    #expect(judged.headline == .due)
    #expect(judged.obligations.map(\.duty) == [.describe(id)])
    #expect(judged.obligations.first?.people == [person])
    #expect(judged.obligations.first?.lastDay == Day("2026-04-15")!)
    // The guide of thirty days is ours: late, and never broken.
    #expect(world.headline("C26", of: arena, on: "2026-04-16") == .late)
    #expect(world.headline("C26", of: arena, on: "2026-12-31") == .late)
    let finished = FinishDescription(
      outcome: id, on: Day("2026-05-04")!, reference: "Dokument 2026-31")
    world.done(.finishDescription(finished), on: "2026-05-04")
    #expect(world.headline("C26", of: arena, on: "2026-05-05") == .kept)
  }

  @Test("C26: only a local assignment has a description, and its reference is told")
  func notAssigned() {
    var (world, id) = passedOn()
    let act = FinishDescription(outcome: id, on: Day("2026-03-11")!, reference: "Dokument")
    #expect(world.refusal(.finishDescription(act), on: "2026-03-11")?.reason == .notAssignment)
    let empty = FinishDescription(outcome: id, on: Day("2026-03-11")!, reference: " ")
    #expect(world.refusal(.finishDescription(empty))?.reason == .empty(.reference))
  }

  @Test("C24: what is passed on keeps its number above, and is a task below by C02 alone")
  func once() throws {
    let (world, id) = passedOn()
    let entry = try #require(world.state.entry(id))
    #expect(world.state.outcome(of: entry)?.isToBeCarriedOut == true)
    let carriers = world.state.carriers(of: entry, on: Day("2026-03-11")!)
    #expect(carriers.contains { $0.body.id == arena })
    #expect(carriers.allSatisfy { $0.citation.clause == ClauseID("C02") })
  }
}
