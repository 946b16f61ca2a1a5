import ExampleYear
import Governance
import Testing

@testable import Commands

@Suite("How well the guard tells numbers of people from others")
struct GuardMeasureTests {
  @Test("C23: every valid number with a separator or century is caught in 10,000 variations")
  func caught() {
    let missed = IdentityCorpus.numbers(10_000).filter {
      IdentityNumberGuard.finds(in: $0).count != 1
    }
    #expect(missed.prefix(5) == [])
  }

  @Test("C23: fewer than one in a thousand other numbers is taken for a person's")
  func alarms() {
    let alarms = IdentityCorpus.nearMisses(10_000).filter { text in
      IdentityNumberGuard.finds(in: text).contains { !$0.mayBeMobile }
    }
    #expect(alarms.count < 10, "\(alarms.prefix(5))")
  }

  @Test("C23: ten digits together that may be a mobile number are asked about")
  func doubtful() {
    let unasked = IdentityCorpus.doubtful(2_000).filter { text in
      let finds = IdentityNumberGuard.finds(in: text)
      return finds.count != 1 || !finds.allSatisfy(\.mayBeMobile)
    }
    #expect(unasked.prefix(5) == [])
  }

  @Test("The corpus is the same in every run, and its targets are met")
  func report() {
    #expect(IdentityCorpus.numbers(50) == IdentityCorpus.numbers(50))
    let figures = GuardMeasure(count: 500).figures().figures
    #expect(figures.compactMap(\.target).map(\.isMet) == [true, true, true])
  }
}
