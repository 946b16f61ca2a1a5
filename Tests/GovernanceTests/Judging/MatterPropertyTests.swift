// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("A matter is never nowhere")
struct MatterPropertyTests {
  /// A sequence of numbers that a seed decides.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let day = Day("2025-01-01")!

  /// A network of some bodies below one another, with roads drawn at random among them.
  private func network(_ dice: inout Dice) -> World {
    let count = Int.random(in: 2...6, using: &dice)
    let keys = (0..<count).map { "organ-\($0)" }
    var charters: [Charter] = []
    var bodies: [Network.Body] = []
    for (index, key) in keys.enumerated() {
      let above = index == 0 ? [] : [keys[Int.random(in: 0..<index, using: &dice)]]
      let level = Bool.random(using: &dice) ? [keys.randomElement(using: &dice)!] : above
      let rule = LiftRule(
        to: Bool.random(using: &dice) ? .commissioner : .levelAbove, under: "Lyft",
        throughLiaison: Bool.random(using: &dice))
      let charter = Charter(
        key: CharterKey("uppdrag-\(index)"), title: key, parts: [],
        clauses: [
          .of("L1", .lift(rule)), .of("S1", .standingItem(StandingItemRule(title: "Lyft"))),
        ])
      charters.append(charter)
      bodies.append(
        Network.Body(
          key: key, name: key, kind: .local, level: "lokal", isTop: index == 0,
          relations: [.commissioner: above, .levelAbove: level],
          charter: .init(charter: charter.key, from: Self.day)))
    }
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal")], areas: [],
      organisations: [.init(key: "region", name: "Regionen", kind: .region)], bodies: bodies)
    return World(network, charters, seatsFrom: Self.day)
  }

  private func act(_ world: World, _ dice: inout Dice) -> Act {
    let bodies = world.state.allBodies.map(\.id)
    let matter = MatterID(Int.random(in: 1...max(1, world.state.allMatters.count), using: &dice))
    let body = bodies.randomElement(using: &dice)!
    switch Int.random(in: 0..<11, using: &dice) {
    case 0, 1: return .raiseMatter(RaiseMatter(body: body, title: "Fråga", background: "Så."))
    case 2, 3, 4: return .liftMatter(LiftMatter(matter: matter, to: body))
    case 5: return .sendOnMatter(SendOnMatter(matter: matter))
    case 6: return .returnMatter(ReturnMatter(matter: matter, reason: "Nej"))
    case 7: return .answerMatter(AnswerMatter(matter: matter, answer: "Ja"))
    case 8: return .acceptMatter(AcceptMatter(matter: matter))
    case 9:
      return .nameLiaison(
        NameLiaison(
          body: body, to: bodies.randomElement(using: &dice)!, side: .region,
          person: PersonID(1), from: Self.day))
    default:
      let month = Int.random(in: 1...12, using: &dice)
      return .planMeeting(
        PlanMeeting(
          bodies: [body], day: Day("2026-\(month < 10 ? "0" : "")\(month)-10")!,
          start: ClockTime(9, 0)!, end: ClockTime(10, 0)!))
    }
  }

  @Test(
    "Whatever is done, every open matter has one holder, whom somebody sees it with, and a way home",
    arguments: 1...60 as ClosedRange<UInt64>)
  func neverNowhere(seed: UInt64) {
    var dice = Dice(state: seed &* 7_919)
    var world = network(&dice)
    let person = world.hire("Kontakten", at: "region")
    world.done(.giveOffice(GiveOffice(person: person, office: .administrator)))
    for _ in 0..<80 {
      _ = world.refusal(act(world, &dice))
      for matter in world.state.allMatters where matter.isOpen {
        check(matter, in: world.state, on: world.day)
      }
    }
    #expect(!world.state.allMatters.isEmpty)
  }

  private func check(_ matter: Matter, in state: State, on day: Day) {
    #expect(!state.keepers(of: matter, on: day).isEmpty)
    let waiting = state.allWaitings(on: day).filter { $0.subject == .matter(matter.id) }
    #expect(waiting.count == 1 && waiting.allSatisfy { !$0.people.isEmpty })
    #expect(matter.home == matter.trail.first && matter.home != nil)
    let holders = state.allBodies.filter { body in
      state.openMatters(at: body.id).contains { $0.id == matter.id }
    }
    switch matter.holder {
    case .body(let body):
      #expect(holders.map(\.id) == [body] && matter.trail.last == body)
    case .contact(_, let from, let to):
      #expect(holders.isEmpty && matter.trail.last == from && from != to)
    }
  }
}
