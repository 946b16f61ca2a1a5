// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Pages of plans")
struct PlanPagesTests {
  private let body = PageWorld.body

  /// A plan with an activity whose last day has passed.
  private func world(isAdopted: Bool = true, _ clauses: [Clause] = []) -> PageWorld {
    var world = PageWorld(clauses)
    world.done(
      .makePlan(MakePlan(body: body, kind: .action, year: 2026, title: "Årets <plan>")))
    world.done(
      .enterActivities(
        EnterActivities(
          plan: PlanID(1),
          [
            WrittenActivity(
              title: "Gemensam ingång", goal: "Färre & kortare köer",
              content: .init(
                responsible: .person(id: PersonID(1)), until: Day("2026-05-01")!,
                development: "hemgång"))
          ])))
    if isAdopted { world.done(.adoptPlan(AdoptPlan(plan: PlanID(1), on: world.day))) }
    return world
  }

  private func text(_ page: [UInt8]) -> String { String(decoding: page, as: UTF8.self) }

  @Test("A draft is for the plan's own bodies, an adopted plan for those whom the papers are for")
  func readers() {
    let draft = world(isAdopted: false)
    #expect(draft.view(1).denial(of: draft.state.plan(PlanID(1))!) == nil)
    #expect(draft.view().denial(of: draft.state.plan(PlanID(1))!) == .notSignedIn)
    #expect(draft.view(2).denial(of: draft.state.plan(PlanID(1))!) != nil)
    var open = world()
    #expect(open.view().denial(of: open.state.plan(PlanID(1))!) != nil)
    open.done(.decideAudience(DecideAudience(body: body, audience: .open, from: open.day)))
    #expect(open.view().denial(of: open.state.plan(PlanID(1))!) == nil)
  }

  @Test("D02: a plan tells its activities, escaped, and under their development areas")
  func plan() {
    let world = world()
    let page = text(
      PlanPage.render(world.view(1), plan: world.state.plan(PlanID(1))!, page: nil))
    #expect(page.contains("Årets &lt;plan&gt;") && page.contains("Färre &amp; kortare köer"))
    #expect(page.contains("<caption>Hemgång</caption>") && page.contains("försenad"))
    #expect(page.contains("/planer/1/plan.csv") && page.contains("till 1 maj 2026"))
  }

  @Test("A plan with very many activities is told a page at a time")
  func pages() {
    var world = world()
    let many = (1...450).map { WrittenActivity(title: "Aktivitet nummer \($0)") }
    world.done(.enterActivities(EnterActivities(plan: PlanID(1), many)))
    let plan = world.state.plan(PlanID(1))!
    let first = text(PlanPage.render(world.view(1), plan: plan, page: nil))
    #expect(first.contains("Sida 1 av 3") && !first.contains("nummer 450<"))
    let last = text(PlanPage.render(world.view(1), plan: plan, page: 99))
    #expect(last.contains("Sida 3 av 3") && last.contains("nummer 450<"))
  }

  @Test("D02: a missing plan shows in the grid, and an empty year says what to do")
  func grid() {
    let clauses: [Clause] = [
      .of("D01", .agreement(AgreementRule(name: "avtalet", areas: ["hemgång", "psykiatri"]))),
      .of("D02", .plan(PlanRule(duty: .make, per: .year))),
    ]
    let world = PageWorld(clauses)
    let page = text(BodyPlansPage.render(world.view(1), body: world.body(), year: nil))
    #expect(page.contains("Organet har ingen plan för året") && page.contains("Psykiatri"))
    #expect(page.contains("saknas") && page.contains("<caption>Planer för 2026"))
    #expect(text(PlansPage.render(world.view(), query: PlanQuery())).contains("Inga planer"))
  }

  @Test("A07: the clause, open to all, tells no title of an activity that is not")
  func hidden() {
    let world = world([.of("A07", .plan(PlanRule(duty: .followUp)))])
    let id = ClauseID("A07")
    let shown = text(ClausePage.render(world.view(1), body: world.body(), clause: id))
    #expect(shown.contains("Gemensam ingång"))
    let open = text(ClausePage.render(world.view(), body: world.body(), clause: id))
    #expect(open.contains("Aktivitet 1 i plan 1") && !open.contains("Gemensam ingång"))
  }
}
