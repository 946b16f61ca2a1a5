import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("Plans on the example day")
struct ExamplePlanTests {
  private let state = ExampleFiles.year.state

  private func judged(_ clause: String, _ body: String) throws -> Judgement {
    let body = try #require(state.body(BodyID(body)))
    return try #require(state.judgement(of: ClauseID(clause), for: body, on: ExampleYear.today))
  }

  private func standings(_ clause: String, _ body: String) throws -> Set<Standing> {
    Set(try judged(clause, body).occasions.map(\.standing))
  }

  @Test("A07: activities of the local plan are told of, and some are overdue or awaited")
  func followedUp() throws {
    let found = try standings("A07", "operativ-sydost")
    #expect(found.isSuperset(of: [.kept, .late]))
  }

  @Test("A08: results are asked for of activities in the plan")
  func requested() {
    let requests = state.requests(by: BodyID("operativ-sydost"))
    #expect(requests.contains { $0.tied != nil })
  }

  @Test("A09: the revision of last year has the group's contribution, this year's is to come")
  func revised() throws {
    let all = try judged("A09", "operativ-sydost").occasions
    #expect(all.map(\.standing) == [.kept, .due])
    let plan = try #require(
      state.plans(of: BodyID("operativ-sydost")).first { $0.year == 2026 })
    let difference = try #require(state.difference(of: plan))
    #expect(!difference.added.isEmpty && !difference.carried.isEmpty)
  }

  @Test("A13: some of the work belongs to the plan, and some does not")
  func share() throws {
    let body = try #require(state.body(BodyID("operativ-sydost")))
    let share = state.workShare(of: body, in: 2025, on: ExampleYear.today)
    #expect(!share.inPlan.isEmpty && !share.outside.isEmpty)
    #expect(try standings("A13", "operativ-sydost").contains(.kept))
  }

  @Test("C03: some of what was implemented is evaluated, and some waits for it")
  func phases() throws {
    let arenas = ["ostersund-operativ", "krokom-arena", "harjedalen-operativ-sveg"]
    let notes = try arenas.flatMap { try judged("C03", $0).occasions }.map(\.note)
    #expect(notes.contains { if case .evaluated = $0 { true } else { false } })
    #expect(notes.contains { if case .notEvaluated = $0 { true } else { false } })
  }

  @Test("C25: an arena's standing item has something overdue or changed to show")
  func standingItem() {
    let body = BodyID("ostersund-operativ")
    let overdue = state.overdueActivities(of: body, on: ExampleYear.today)
    #expect(!overdue.isEmpty || !state.changedActivities(of: body, after: 0).isEmpty)
  }

  @Test("D02: most sub-areas have their plans, one lacks an adopted one, and one has none")
  func grid() throws {
    #expect(try judged("D02", "ds-tj-malmo").headline == .kept)
    #expect(try judged("D02", "ds-pol-malmo").headline == .kept)
    #expect(try standings("D02", "ds-tj-nordost").contains(.due))
    #expect(try standings("D02", "ds-tj-mellersta").contains(.broken))
    let body = try #require(state.body(BodyID("ds-tj-sydost")))
    let kind = state.planKind(of: body, on: ExampleYear.today)
    let grid = state.planGrid(of: body, kind: kind, in: 2026, on: ExampleYear.today)
    #expect(kind == .implementation && grid.columns.count == 3)
    #expect(grid.rows[0].cells.contains(.missing))
    #expect(
      grid.rows.dropFirst().flatMap(\.cells).contains { cell in
        if case .plans = cell { true } else { false }
      })
  }

  @Test("D04: routines were ready in time somewhere, late somewhere, and are due somewhere")
  func seasons() throws {
    let areas = ["malmo", "sydvast", "sydost", "nordost", "nordvast", "mellersta"]
    let found = try Set(areas.flatMap { try standings("D04", "ds-tj-\($0)") })
    #expect(found.isSuperset(of: [.kept, .late, .due]))
  }

  @Test("Plans stand in every stage: adopted, draft and taken back")
  func stages() {
    #expect(state.allPlans.contains { $0.isInForce })
    #expect(state.allPlans.contains { $0.adopted == nil && $0.withdrawn == nil })
    #expect(state.allPlans.contains { $0.withdrawn != nil })
    #expect(state.allPlans.flatMap(\.standing).contains { !$0.content.dependsOn.isEmpty })
  }
}
