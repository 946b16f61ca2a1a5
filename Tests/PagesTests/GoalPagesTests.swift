// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Goals, agreements and tasks, as their readers see them")
struct GoalPagesTests {
  private let accord = AccordID(1)

  private func world(_ acts: [Act] = []) -> PageWorld {
    var world = PageWorld([
      .of("A14", .authority(AuthorityRule(grants: []))),
      .of("D01", .agreement(AgreementRule(name: "avtalet"))),
      .of("B08", .tasks(TasksRule(list: ["ta fram en rutin", "sprida kunskap"]))),
      .of(
        "B15",
        .duties(
          DutiesRule(
            of: .convener,
            list: [DutyLine("leda mötena", shownBy: [.meetings]), DutyLine("skapa kontakter")]))),
      .of("B17", .duties(DutiesRule(of: .members, list: [DutyLine("samarbeta")]))),
    ])
    let (start, end) = (ClockTime(9, 0)!, ClockTime(11, 0)!)
    world.done(
      .planMeeting(
        PlanMeeting(bodies: [PageWorld.body], day: world.day, start: start, end: end)))
    world.done(.addItem(AddItem(meeting: MeetingID(1), title: "Kortare köer")))
    world.done(
      .takeRole(
        TakeRole(
          body: PageWorld.body, role: .chair, person: PersonID(1), from: Day("2025-01-01")!)))
    for act in acts { world.done(act) }
    return world
  }

  private var agreement: [Act] {
    [
      .enterAccord(
        EnterAccord(
          body: PageWorld.body, clause: ClauseID("D01"), title: "Vårdavtalet",
          address: "Dnr 2025/1", from: Day("2025-01-01")!)),
      .setAccordArea(SetAccordArea(accord: accord, name: "Nära vård")),
      .setAccordGoal(
        SetAccordGoal(
          accord: accord, name: "Kortare väntan", area: 1, targetYear: 2025, isPriority: true)),
      .setAccordGoal(SetAccordGoal(accord: accord, name: "Färre återinskrivningar")),
      .setAccordAnnex(
        SetAccordAnnex(
          accord: accord, title: "Bilaga om hjälpmedel", from: Day("2025-01-01")!,
          until: Day("2026-06-30")!)),
      .tagGoals(TagGoals(meeting: MeetingID(1), item: 1, goals: ["1.1"])),
    ]
  }

  private func text(_ page: [UInt8]) -> String { String(decoding: page, as: UTF8.self) }

  private func goals(_ world: PageWorld, _ viewer: Int? = 1) -> String {
    text(GoalsPage.render(world.view(viewer), body: world.body()))
  }

  @Test("D01: each goal shows what works for it, and a goal without work is a gap")
  func coverage() {
    let page = goals(world(agreement))
    for words in [
      "1 av 2 mål saknar arbete i år.", "Kortare väntan", "går före", "Målår 2025",
      "Kortare köer", "inget i år", "ska bedömas",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test("D03: a judged goal shows how it was judged and why")
  func judged() {
    let world = world(
      agreement + [
        .judgeGoal(
          JudgeGoal(
            body: PageWorld.body, goal: "1.1", result: .partly, on: Day("2026-05-18")!,
            reason: "Väntan är kortare på två av tre håll."))
      ])
    let page = goals(world)
    #expect(page.contains("delvis nått") && page.contains("på två av tre håll"))
  }

  @Test("A03: a body without goals is told where goals come from")
  func none() {
    let page = goals(world())
    #expect(page.contains("Uppdraget nämner inga mål") && page.contains("/organ/arenan/avtal"))
  }

  @Test("D01: forms are offered to those who may send them alone")
  func forms() {
    let world = world(agreement)
    #expect(goals(world).contains("/organ/arenan/mal/mark"))
    #expect(!goals(world, 2).contains("/organ/arenan/mal/mark"))
    #expect(world.view().denialOfGoals(world.body()) != nil)
    let accords = text(AccordsPage.render(world.view(2), body: world.body()))
    #expect(accords.contains("Vårdavtalet") && !accords.contains("avtal/registrera"))
  }

  @Test("D01: an agreement's page shows goals, areas, annexes with days left, and who rests on it")
  func page() throws {
    let world = world(agreement)
    let accord = try #require(world.state.accord(accord))
    let page = text(AccordPage.render(world.view(1), body: world.body(), accord: accord))
    for words in [
      "Bilaga om hjälpmedel", "43 dagar kvar", "Nära vård, 1 mål", "Dnr 2025/1", "tills vidare",
      "Arenan", "avtal/1/bestam",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test("D01: before the agreement is entered the page says so")
  func missing() {
    let page = text(AccordsPage.render(world().view(1), body: world().body()))
    #expect(page.contains("inte infört") && page.contains("Inget avtal är infört"))
  }

  @Test("B08: each task shows what was done, a dormant one says so, and a done one too")
  func tasks() {
    let world = world([
      .followTask(
        FollowTask(
          body: PageWorld.body, clause: ClauseID("B08"), task: "ta fram en rutin",
          on: Day("2026-05-10")!, shownBy: .item(meeting: MeetingID(1), number: 1), isDone: true,
          note: "Rutinen är klar."))
    ])
    let page = text(TasksPage.render(world.view(1), body: world.body()))
    for words in [
      "Ta fram en rutin", "Rutinen är klar.", "Kortare köer, 18 maj 2026", "En uppgift är vilande.",
      "vilande", "Sprida kunskap",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test("B15, B17: duties stand as checklists, by fact or by telling, and per party")
  func duties() {
    let page = text(TasksPage.render(world().view(1), body: world().body()))
    for words in [
      "Leda mötena", "Planerade och hållna möten", "Berättas av den som sköter det", "Samarbeta",
      "Ystads kommun", "inte intygad",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test("B06: what works for a goal that goes first stands first among matters, and says so")
  func raised() throws {
    let world = world(
      agreement + [
        .raiseMatter(RaiseMatter(body: PageWorld.body, title: "Vanlig fråga")),
        .raiseMatter(
          RaiseMatter(body: PageWorld.body, title: "Viktig fråga", tags: .init(goals: ["1.1"]))),
      ])
    let page = text(BodyMattersPage.render(world.view(1), body: world.body()))
    let first = try #require(page.firstRange(of: "Viktig fråga"))
    let second = try #require(page.firstRange(of: "Vanlig fråga"))
    #expect(first.lowerBound < second.lowerBound && page.contains("går före"))
  }

  @Test("B06: what goes first stands before what else waits without a day on the start page")
  func waiting() {
    let world = world(
      agreement + [
        .raiseMatter(RaiseMatter(body: PageWorld.body, title: "Vanlig fråga")),
        .raiseMatter(
          RaiseMatter(body: PageWorld.body, title: "Viktig fråga", tags: .init(goals: ["1.1"]))),
      ])
    var view = world.view(1)
    view.waitings = world.state.allWaitings(on: world.day)
    #expect(
      view.waitingOnViewer.map(\.subject) == [.matter(MatterID(2)), .matter(MatterID(1))])
  }

  @Test("D01: the title of an agreement is told to those who may read it, not to all")
  func titles() {
    let world = world(agreement)
    #expect(world.view(1).subject(.accord(accord)) == "Vårdavtalet")
    #expect(world.view().subject(.accord(accord)) == "Avtalet")
    #expect(world.view(1).goalName("1.1") == "Kortare väntan")
    #expect(world.view().goalName("1.1") == "Ett mål i avtalet")
    let clause = ClauseID("D01")
    let page = text(ClausePage.render(world.view(), body: world.body(), clause: clause))
    #expect(!page.contains("Vårdavtalet") && !page.contains("/organ/arenan/avtal"))
  }

  @Test("Pages of goals have one h1 and no id twice, whoever looks")
  func whole() throws {
    let world = world(agreement)
    let accord = try #require(world.state.accord(accord))
    for viewer in [1, 2] {
      let (view, body) = (world.view(viewer), world.body())
      for page in [
        GoalsPage.render(view, body: body), AccordsPage.render(view, body: body),
        AccordPage.render(view, body: body, accord: accord), TasksPage.render(view, body: body),
      ].map(text) {
        #expect(page.ranges(of: "<h1").count == 1)
        let ids = page.split(separator: " id=\"").dropFirst().compactMap {
          $0.split(separator: "\"").first
        }
        #expect(Set(ids).count == ids.count)
      }
    }
  }
}
