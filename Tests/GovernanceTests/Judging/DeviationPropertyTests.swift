// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("A deviation always has one holder")
struct DeviationPropertyTests {
  /// A sequence of numbers that a seed decides.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let body = BodyID("organ")
  private static let parties = ["region", "ystad"].map { OrganisationID($0) }

  /// A body with a ladder drawn at random, between one above and one below.
  private func world(_ dice: inout Dice) -> World {
    var rungs = [LadderRule.Rung(step: 1)]
    if Bool.random(using: &dice) {
      rungs.append(.init(step: 2, isForLearning: Bool.random(using: &dice)))
    }
    let kind = DisputeKind.allCases.randomElement(using: &dice)!
    rungs.append(.init(step: 3, to: .levelAbove, disputes: kind))
    if Bool.random(using: &dice) { rungs.append(.init(step: 3, to: .levelAbove, isDirect: true)) }
    let charter = Charter(
      key: CharterKey("uppdrag"), title: "Uppdrag", parts: [],
      clauses: [.of("T1", .ladder(LadderRule(rungs: rungs)))])
    func seats() -> [SeatDraft] { Self.parties.map { .init(party: $0.rawValue, function: "Chef") } }
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal")], areas: [],
      organisations: [
        .init(key: "region", name: "Regionen", kind: .region),
        .init(key: "ystad", name: "Ystad", kind: .municipality),
      ],
      bodies: [
        .init(key: "topp", name: "Toppen", kind: .officials, level: "lokal", isTop: true),
        .init(
          key: "organ", name: "Organet", kind: .local, level: "lokal",
          relations: [
            .commissioner: ["topp"], .levelAbove: ["topp"], .levelBelow: ["grupp"],
          ],
          charter: .init(charter: charter.key, from: Day("2025-01-01")!), seats: seats()),
        .init(
          key: "grupp", name: "Gruppen", kind: .local, level: "lokal",
          relations: [.commissioner: ["organ"]], seats: seats()),
      ])
    var world = World(network, [charter], seatsFrom: Day("2025-01-01")!)
    let person = world.hire("Den som sköter systemet")
    world.done(.giveOffice(GiveOffice(person: person, office: .administrator)))
    return world
  }

  private typealias SeatDraft = Network.Seat

  private func act(_ world: World, _ dice: inout Dice) -> Act {
    let id = DeviationID(Int.random(in: 1...max(1, world.state.allDeviations.count), using: &dice))
    let yes = Bool.random(using: &dice)
    switch Int.random(in: 0..<12, using: &dice) {
    case 0, 1:
      return .reportDeviation(
        ReportDeviation(
          ladder: Self.body, reporter: Self.parties[yes ? 0 : 1],
          responsible: Self.parties[yes ? 1 : 0], concern: .other, title: "Brist", text: "Så.",
          category: "vård", happened: world.day,
          local: Bool.random(using: &dice) ? BodyID("grupp") : nil, localReason: "Nära."))
    case 2:
      return .openDispute(
        OpenDispute(
          ladder: Self.body, party: Self.parties[0], other: Self.parties[1], isDirect: yes,
          title: "Tolkning", text: "Olika."))
    case 3, 4:
      return .correctDeviation(CorrectDeviation(deviation: id, on: world.day, text: "Rättat."))
    case 5: return .answerCorrection(AnswerCorrection(deviation: id, accepts: yes, reason: "Nej"))
    case 6: return .judgeDelay(JudgeDelay(deviation: id, reason: "Länge"))
    case 7:
      return .raiseDeviation(RaiseDeviation(deviation: id, isPrincipled: yes, reason: "Alla"))
    case 8:
      let kind = DisputeKind.allCases.randomElement(using: &dice)!
      return .raiseDispute(
        RaiseDispute(deviation: id, kind: kind, to: BodyID("topp"), reason: "Oense"))
    case 9: return .takeDirectRoad(TakeDirectRoad(deviation: id, reason: "Oense"))
    case 10:
      return .withdrawDeviation(WithdrawDeviation(deviation: id, reason: "Löst ändå"))
    default: return .takePosition(TakePosition(deviation: id, text: "Så här.", closes: yes))
    }
  }

  @Test(
    "D17: whatever is done, an open case has one holder and somebody who sees it; a closed has none",
    arguments: 1...60 as ClosedRange<UInt64>)
  func oneHolder(seed: UInt64) {
    var dice = Dice(state: seed &* 7_919)
    var world = world(&dice)
    for _ in 0..<80 {
      _ = world.refusal(act(world, &dice))
      for deviation in world.state.allDeviations { check(deviation, in: world) }
    }
    #expect(!world.state.allDeviations.isEmpty)
  }

  private func check(_ deviation: Deviation, in world: World) {
    let state = world.state
    let queues = state.allBodies.filter { body in
      state.openDeviations(at: body.id).contains { $0.id == deviation.id }
    }
    guard deviation.isOpen else {
      #expect(deviation.holder == nil && queues.isEmpty && deviation.phase == .ended)
      return
    }
    switch deviation.holder {
    case .party(let party):
      #expect(queues.isEmpty && deviation.station.to == nil)
      #expect([deviation.reporter, deviation.responsible].contains(party))
    case .body(let body): #expect(queues.map(\.id) == [body])
    case nil: Issue.record("an open case has no holder")
    }
    #expect(!state.keepers(of: deviation, on: world.day).isEmpty)
    let waits = state.allWaitings(on: world.day).filter { $0.subject == .deviation(deviation.id) }
    #expect(waits.count == (deviation.phase == .rise ? 0 : 1))
  }
}
