// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Agreements, their goals and annexes, and how far goals are reached")
struct AccordTests {
  private let officials = BodyID("ds-tj-sydost")
  private let others = BodyID("ds-tj-nordost")

  private func enter(
    _ clause: String, from: String = "2025-01-01", until: String? = "2027-12-31"
  ) -> Act {
    .enterAccord(
      EnterAccord(
        body: officials, clause: ClauseID(clause), title: "Avtalet", address: "Dnr 2024/118",
        from: Day(from)!, until: until.flatMap { Day($0) }))
  }

  private func entered(_ clause: String, until: String? = "2027-12-31") -> (World, AccordID) {
    var world = World(example: "skane")
    let made = world.done(enter(clause, until: until), on: "2026-01-10").made!
    return (world, AccordID(made))
  }

  private func goal(_ accord: AccordID, year: Int? = nil, isPriority: Bool = false) -> Act {
    .setAccordGoal(
      SetAccordGoal(
        accord: accord, name: "Fler får fast läkarkontakt", targetYear: year,
        isPriority: isPriority))
  }

  private func judge(_ goal: String, _ result: GoalResult, on: String) -> Act {
    .judgeGoal(
      JudgeGoal(
        body: officials, goal: goal, result: result, on: Day(on)!, reason: "Så visar siffrorna."))
  }

  @Test("D01: a missing agreement is due, one in force is kept, and one that has ended is late")
  func agreement() {
    var world = World(example: "skane")
    let missing = world.judgement("D01", of: officials, on: "2026-01-09")
    #expect(missing.headline == .due && missing.obligations.map(\.duty) == [.enterAccord])
    let made = world.done(enter("D01"), on: "2026-01-10").made!
    #expect(world.headline("D01", of: officials, on: "2026-01-10") == .kept)
    let after = world.judgement("D01", of: officials, on: "2028-01-01")
    #expect(after.headline == .late)
    #expect(after.leading?.note == .agreementEnded(Day("2027-12-31")!))
    #expect(after.obligations.map(\.duty) == [.renewAccord(AccordID(made))])
    world.done(
      .changeAccord(
        ChangeAccord(
          accord: AccordID(made), title: "Avtalet", from: Day("2025-01-01")!,
          until: Day("2029-12-31")!)), on: "2027-12-01")
    #expect(world.headline("D01", of: officials, on: "2028-01-01") == .kept)
  }

  @Test("D01: plans are for the development areas of the agreement, and a missing one shows")
  func areas() throws {
    var (world, accord) = entered("D01")
    world.done(
      .setAccordArea(SetAccordArea(accord: accord, name: "Psykisk hälsa")), on: "2026-01-10")
    world.done(.setAccordArea(SetAccordArea(accord: accord, name: "Trygg hemgång")))
    let body = try #require(world.state.body(officials))
    let day = Day("2026-02-01")!
    let keys = world.state.namedAreas(of: body, on: day).map(\.key)
    #expect(keys.count == 2)
    func plan(_ development: String) -> Act {
      .makePlan(
        MakePlan(
          body: officials, kind: .implementation, year: 2026, development: development,
          title: "Plan"))
    }
    let refused = world.refusal(plan("Psykisk hälsa"))
    #expect(refused?.reason == .noSuchDevelopment && refused?.citation?.clause == ClauseID("D02"))
    world.done(plan(keys[1]))
    let grid = world.state.planGrid(of: body, in: 2026, on: day)
    #expect(grid.columns == keys && grid.rows.first?.cells.first == .missing)
    // When the agreement has ended it names nothing any longer.
    #expect(world.state.namedAreas(of: body, on: Day("2028-01-01")!).isEmpty)
  }

  @Test("D16: one agreement carries the clauses of several bodies, and each is judged by itself")
  func shared() {
    var (world, accord) = entered("D16")
    #expect(world.headline("D16", of: officials, on: "2026-02-01") == .kept)
    #expect(world.headline("D16", of: others, on: "2026-02-01") == .due)
    let join = Act.joinAccord(JoinAccord(accord: accord, body: others, clause: ClauseID("D16")))
    world.done(join)
    #expect(world.headline("D16", of: others, on: "2026-02-01") == .kept)
    #expect(world.refusal(join)?.reason == .taken(.accord))
    let wrong = JoinAccord(accord: accord, body: others, clause: ClauseID("D05"))
    #expect(world.refusal(.joinAccord(wrong))?.reason == .notAsked)
  }

  @Test("D01: items are tagged with goals of the agreement, and coverage shows per year")
  func traces() {
    var (world, accord) = entered("D01")
    world.done(.setAccordArea(SetAccordArea(accord: accord, name: "Psykisk hälsa")))
    world.done(goal(accord))
    world.done(goal(accord, isPriority: true))
    let meeting = world.meeting("2026-02-10", of: [officials])
    let item = world.done(.addItem(AddItem(meeting: meeting, title: "Punkt"))).made!
    world.done(.tagGoals(TagGoals(meeting: meeting, item: item, goals: ["1.2"])))
    let body = world.state.body(officials)!
    let goals = world.state.goals(of: body, on: Day("2026-02-10")!)
    #expect(goals.map(\.key) == ["utvecklingsavtalet", "1.1", "1.2"])
    #expect(world.state.priorities(of: body, on: Day("2026-02-10")!) == ["1.2"])
    let judged = world.judgement("D01", of: officials, on: "2026-02-10")
    #expect(judged.occasions.contains { $0.note == .goalsSeen(1, of: 2) })
  }

  @Test("D01: an annex ends on its own day, and the agreement goes on without it")
  func annexes() {
    var (world, accord) = entered("D01", until: nil)
    let annex = SetAccordAnnex(
      accord: accord, title: "Bilaga om läkarmedverkan", from: Day("2025-01-01")!,
      until: Day("2026-03-31")!)
    let number = world.done(.setAccordAnnex(annex)).made!
    func note(_ date: String) -> Occasion.Note? {
      world.judgement("D01", of: officials, on: date).leading?.note
    }
    let since = Day("2025-01-01")!
    #expect(note("2026-03-31") == .accordHolds(since: since, until: nil, annexesEnded: 0))
    #expect(note("2026-04-01") == .accordHolds(since: since, until: nil, annexesEnded: 1))
    world.done(
      .setAccordAnnex(
        SetAccordAnnex(
          accord: accord, annex: number, title: annex.title, from: since,
          until: Day("2027-03-31")!)))
    #expect(note("2026-04-01") == .accordHolds(since: since, until: nil, annexesEnded: 0))
    #expect(world.state.accord(accord)?.annexes.count == 1)
  }

  @Test("D03: when the year is over a person is asked how far the goal was reached")
  func target() throws {
    var world = World(example: "skane")
    world.done(enter("D03", from: "2016-09-01", until: "2020-12-31"), on: "2026-01-10")
    let before = world.judgement("D03", of: officials, on: "2026-02-01")
    #expect(before.obligations.map(\.duty).contains(.judgeGoal("utvecklingsavtalet")))
    #expect(before.occasions.contains { $0.note == .goalNotJudged(year: 2020) })
    world.done(judge("utvecklingsavtalet", .partly, on: "2026-02-10"), on: "2026-02-10")
    let after = world.judgement("D03", of: officials, on: "2026-02-11")
    let judged = try #require(after.occasions.first { $0.subject == .goal("utvecklingsavtalet") })
    // The year was over long before the body was followed here, so nothing is broken now.
    #expect(judged.standing == .beforeSamklang)
    #expect(judged.note == .goalJudged(.partly, on: Day("2026-02-10")!))
    #expect(after.obligations.isEmpty, "an agreement that has ended and is judged asks no more")
  }

  @Test(
    "D03: a goal's outcome decides how its year stands",
    arguments: [
      (GoalResult.reached, Standing.kept), (.partly, .late), (.notReached, .broken),
      (.unclear, .unattested),
    ])
  func outcome(_ result: GoalResult, _ standing: Standing) {
    var (world, accord) = entered("D03")
    world.done(goal(accord, year: 2026))
    let open = world.judgement("D03", of: officials, on: "2026-06-01")
    #expect(open.occasions.contains { $0.note == .goalTarget(year: 2026) })
    world.done(judge("1.1", result, on: "2027-01-15"), on: "2027-01-15")
    let judged = world.judgement("D03", of: officials, on: "2027-01-16")
    #expect(judged.occasions.first { $0.subject == .goal("1.1") }?.standing == standing)
  }

  @Test("D03: that a goal was missed is refused before its year is over, with the clause")
  func early() throws {
    var (world, accord) = entered("D03")
    world.done(goal(accord, year: 2026))
    let refused = world.refusal(judge("1.1", .notReached, on: "2026-05-01"), on: "2026-05-01")
    let refusal = try #require(refused)
    #expect(refusal.reason == .targetYearNotOver(2026))
    #expect(refusal.citation?.clause == ClauseID("D03"))
    #expect(refusal.offers == [.tagInstead])
    #expect(world.refusal(judge("1.1", .reached, on: "2026-05-01"), on: "2026-05-01") == nil)
  }

  @Test("D01: what is empty, unknown, upside down or far too long is refused")
  func wrong() {
    var (world, accord) = entered("D01")
    func reason(_ act: Act) -> Refusal.Reason? { world.refusal(act)?.reason }
    #expect(reason(enter("D99")) == .unknown(.clause))
    #expect(reason(enter("D05")) == .notAsked)
    #expect(reason(enter("D01", from: "2026-01-01", until: "2025-01-01")) == .endsBeforeItStarts)
    #expect(reason(goal(AccordID(9))) == .unknown(.accord))
    #expect(reason(goal(accord, year: 26)) == .notATargetYear(26))
    let long = SetAccordGoal(accord: accord, name: String(repeating: "å", count: 121))
    #expect(reason(.setAccordGoal(long)) == .tooLong(.name, atMost: 120))
    #expect(reason(.setAccordGoal(SetAccordGoal(accord: accord, name: " "))) == .empty(.name))
    let area = SetAccordGoal(accord: accord, name: "Mål", area: 3)
    #expect(reason(.setAccordGoal(area)) == .unknown(.developmentArea))
    let other = SetAccordGoal(accord: accord, goal: 0, name: "Mål")
    #expect(reason(.setAccordGoal(other)) == .unknown(.goal))
    #expect(reason(judge("1.7", .reached, on: "2026-01-09")) == .unknown(.goal))
    let person = SetAccordArea(accord: accord, name: "Anna 19121212-1212")
    guard case .individuals = reason(.setAccordArea(person)) else {
      Issue.record("a personal identity number must be caught")
      return
    }
  }

  @Test("D01: only those who speak for the body that keeps the agreement write it")
  func rights() {
    var (world, accord) = entered("D01")
    let stranger = world.hire("Utomstående").rawValue
    let support = world.hire(.support([officials]))
    let judged = judge("utvecklingsavtalet", .reached, on: "2026-01-10")
    for act in [enter("D01"), goal(accord), judged] {
      #expect(world.refusal(act, by: stranger)?.reason == .notEntitled(.notMember))
      #expect(world.refusal(act, by: support) == nil)
    }
  }
}
