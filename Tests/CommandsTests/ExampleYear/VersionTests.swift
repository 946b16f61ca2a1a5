import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

/// What is kept between readers is kept by a body's version: it must grow with all that counts.
@Suite("The version of a body")
struct VersionTests {
  @Test("A body whose version has not changed is judged the same, all through the example year")
  func judgedAlike() throws {
    var state = State()
    var known: [BodyID: (version: Int, judgements: [Judgement])] = [:]
    var kept = 0
    for (index, dated) in ExampleFiles.year.commands.enumerated() {
      state = try state.after(dated)
      guard index.isMultiple(of: 40) else { continue }
      for body in state.allBodies {
        let version = state.version(of: body)
        let judgements = state.judgements(of: body, on: ExampleYear.today)
        if let before = known[body.id], before.version == version {
          kept += 1
          #expect(before.judgements == judgements, "\(body.id) after \(state.sequence)")
        }
        known[body.id] = (version, judgements)
      }
    }
    #expect(kept > 500, "most events leave most bodies as they were")
  }
}

extension State {
  /// The state after one more command of the example, which is never refused.
  fileprivate func after(_ dated: DatedCommand) throws -> State {
    var next = self
    for event in try decide(dated.command, in: self).events {
      next.evolve(
        Recorded(
          sequence: next.sequence + 1, at: dated.at, actor: dated.command.actor,
          fact: event.fact))
    }
    return next
  }
}
