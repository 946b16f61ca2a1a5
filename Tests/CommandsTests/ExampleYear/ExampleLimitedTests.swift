import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("The example's bodies for a time")
struct ExampleLimitedTests {
  private let state = ExampleFiles.year.state

  private func standings(_ clause: String, _ body: String) -> [Standing] {
    guard let body = state.body(BodyID(body)) else { return [] }
    let judged = state.judgement(of: ClauseID(clause), for: body, on: ExampleYear.today)
    return judged?.occasions.map(\.standing) ?? []
  }

  @Test("B10: a deliverable is accepted, one waits for its answer, and others are to come")
  func deliverables() throws {
    let body = try #require(state.body(BodyID("arbetsgrupp-diabetes")))
    let all = state.deliverables(of: body, on: ExampleYear.today)
    #expect(Set(all.map(\.phase)).isSuperset(of: [.accepted, .delivered, .awaited, .dropped]))
    #expect(standings("B10", "arbetsgrupp-diabetes").contains(.kept))
    let waiting = state.allWaitings(on: ExampleYear.today).map(\.subject)
    #expect(waiting.contains(.deliverable(DeliverableID(body: body.id, key: "rutin"))))
  }

  @Test("B09: a group made from the template was extended and closed, and another waits to be")
  func closed() throws {
    let closed = BodyID("arbetsgrupp-hjartsvikt")
    #expect(state.limitedTime(of: closed).closing?.isWithoutFinal == false)
    #expect(state.limitedTime(of: closed).extensions.count == 1)
    #expect(standings("B09", "arbetsgrupp-hjartsvikt") == [.kept])
    let waiting = state.allWaitings(on: ExampleYear.today).map(\.subject)
    #expect(waiting.contains(.closing(BodyID("arbetsgrupp-atstorningar"))))
  }

  @Test("B01: their charters are ordinary ones, filled from the template by ordinary acts")
  func template() throws {
    let body = try #require(state.body(BodyID("arbetsgrupp-atstorningar")))
    let charter = try #require(state.charter(of: body, on: ExampleYear.today)?.charter)
    #expect(!charter.isTemplate && charter.blanks.isEmpty)
    #expect(standings("B01", "arbetsgrupp-atstorningar") == [.kept])
    #expect(standings("B07", "arbetsgrupp-atstorningar") == [.kept])
  }
}
