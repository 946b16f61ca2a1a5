import Charters
import ExampleYear
import Governance
import Testing

@Suite("The example's deviations")
struct ExampleDeviationTests {
  private let state = ExampleFiles.year.state

  @Test("D07: a case stands on every rung, and waits for every thing that a case can wait for")
  func rungs() {
    let open = state.allDeviations.filter(\.isOpen)
    #expect(Set(open.map(\.station.step)) == [1, 2, 3])
    #expect(Set(state.allDeviations.map(\.phase)) == Set(Deviation.Phase.allCases))
    #expect(Set(state.allDeviations.map(\.kind)) == Set(Deviation.Kind.allCases))
  }

  @Test("D07: one is later than the guide of its clause")
  func late() {
    let waiting = state.waitings
    #expect(waiting.contains { $0.lastDay.map { $0 < ExampleYear.today } ?? false })
  }

  @Test("D09: a dispute of each kind stands with its own body")
  func disputes() {
    let disputes = state.allDeviations.compactMap(\.station.dispute)
    #expect(Set(disputes) == [.principle, .local])
  }

  @Test("D08: what is learnt stands in the library, and counts have been read in")
  func learnt() {
    let positions = state.allDeviations.flatMap(\.stations).compactMap(\.position)
    #expect(positions.contains { $0.learning != nil } && !state.deviationCounts.isEmpty)
  }
}

extension State {
  fileprivate var waitings: [Waiting] {
    allWaitings(on: ExampleYear.today).filter {
      if case .deviation = $0.subject { true } else { false }
    }
  }
}
