import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("Outcomes in the example year")
struct LedgerExampleTests {
  private let state = ExampleFiles.year.state
  private let today = ExampleYear.today

  private func entries(_ body: String) -> [LedgerEntry] {
    state.addressedEntries.filter { $0.id.body == BodyID(body) }
  }

  @Test("A recommendation to all of Skåne has been adopted by some, and stands at every stage")
  func atEveryStage() {
    let all = entries("cs-tj")
    #expect(all.allSatisfy { ($0.address?.to.count ?? 0) == 34 })
    let results = Set(
      all.flatMap { entry in entry.adoptions.values.compactMap { $0.last?.result } })
    #expect(results == Set(AdoptionOutcome.allCases))
    #expect(all.allSatisfy { !$0.awaited.isEmpty })
    let days = all.flatMap { state.daysToAdoption(of: $0) }
    #expect((days.max() ?? 0) > 270)
    #expect((days.min() ?? 999) < 60)
    let onBehalf = all.flatMap { $0.adoptions.values.joined() }.map(\.isOnBehalf)
    #expect(Set(onBehalf) == [true, false])
  }

  @Test("One that holds only if all adopt it holds, and another still waits or has failed")
  func conditions() {
    let found = state.addressedEntries.compactMap { state.fulfilment(of: $0) }
    #expect(
      found.contains { if case .fulfilled = $0 { true } else { false } })
    #expect(
      found.contains { if case .fulfilled = $0 { false } else { true } })
  }

  @Test("C02: what was passed on is not begun, under way, done and late somewhere")
  func carriedOut() {
    let carrying = state.allBodies.flatMap { state.ledger(of: $0.id) }
      .flatMap { $0.carrying.values }
    #expect(carrying.contains { $0.isDone })
    #expect(carrying.contains { !$0.isDone && !$0.reports.isEmpty })
    #expect(carrying.contains { $0.reports.isEmpty })
    #expect(carrying.contains { !$0.isDone && ($0.by.map { $0 < today } ?? false) })
  }

  @Test("C26: a description of an assignment is finished, one is due and one is late")
  func described() {
    let judged = state.allBodies.flatMap { state.judgements(of: $0, on: today) }
      .filter { $0.clause.id == ClauseID("C26") }.flatMap(\.occasions)
    for standing in [Standing.kept, .due, .late] {
      #expect(judged.contains { $0.standing == standing }, "\(standing)")
    }
    #expect(!judged.contains { $0.standing == .broken })
  }

  @Test("C05: every decision of an arena names the delegations, or is a departure")
  func delegated() {
    let arenas = state.allBodies.filter { $0.id.rawValue.contains("arena") }
    #expect(!arenas.isEmpty)
    for entry in arenas.flatMap({ state.ledger(of: $0.id) }) {
      guard let outcome = state.outcome(of: entry), outcome.kind == .decision else { continue }
      #expect(outcome.isDeparture || !outcome.within.isEmpty)
    }
  }

  @Test("Every number is given once, and stands without a gap")
  func numbers() {
    for body in state.allBodies {
      let ids = state.ledger(of: body.id).map(\.id)
      #expect(Set(ids).count == ids.count)
      for year in Set(ids.map(\.year)) {
        let numbers = ids.filter { $0.year == year }.map(\.number)
        #expect(numbers == Array(1...numbers.count), "\(body.id.rawValue) \(year)")
      }
    }
  }
}
