import Charters
import Governance
import SwedishCalendar

/// The making of the year: everything is first put on a timeline, then done in order of time.
struct Production {
  var author = Author()
  var names: NameDeck
  /// The people of each network: who is who, and who supports it.
  var casts: [String: Cast] = [:]
  var administrator: PersonID?
  var guest: PersonID?
  let examples: [Example]
  let seed: UInt64
  private var steps: [Step] = []

  /// One thing to do at a moment; those of one moment are done in the order they were put down.
  struct Step {
    var at: Moment
    var action: (inout Production, Moment) -> Void
  }

  init(_ examples: [Example], seed: UInt64) {
    self.examples = examples
    self.seed = seed
    names = NameDeck(seed: seed)
  }

  var state: State { author.state }

  mutating func run() {
    found()
    for example in examples { arrange(example) }
    perform()
  }

  /// Puts an action on the timeline, unless its day has not come by the example day.
  mutating func at(_ moment: Moment, _ action: @escaping (inout Production, Moment) -> Void) {
    guard moment.stockholm.day < ExampleYear.today else { return }
    // The latest stands first, so that the next one to do is taken from the end.
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].at > moment { low = middle + 1 } else { high = middle }
    }
    steps.insert(Step(at: moment, action: action), at: low)
  }

  mutating func on(
    _ day: Day, _ hour: Int, _ minute: Int,
    _ action: @escaping (inout Production, Moment) -> Void
  ) {
    at(Moment(day: day, time: .of(hour, minute)), action)
  }

  private mutating func perform() {
    while let step = steps.popLast() { step.action(&self, step.at) }
  }

  /// What the charter of a body says on a day, clause by clause.
  func rules(of body: Body, on day: Day) -> [(clause: ClauseID, rule: Rule)] {
    (state.charter(of: body, on: day)?.clauses ?? []).flatMap { clause in
      clause.rules.map { (clause.id, $0) }
    }
  }
}
