// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Plans, judged")
struct PlanJudgingTests {
  private let body = World.body
  private static let followUp = Clause.of(
    "A07", .plan(PlanRule(duty: .followUp, within: Guide(days: 90))))

  private func standings(_ world: World, _ clause: String, on date: String) -> [Standing] {
    world.judgement(clause, on: date).standings
  }

  @Test("A07: without a plan nothing is judged, and a draft is no plan")
  func none() {
    var world = World([Self.followUp])
    #expect(standings(world, "A07", on: "2026-02-01") == [.notYet])
    _ = world.activity(in: world.plan(2026))
    #expect(standings(world, "A07", on: "2026-02-01") == [.notYet])
  }

  @Test("A07: a report is awaited within the guide, reminds after it, and is kept when it comes")
  func guide() {
    var world = World([Self.followUp])
    let activity = world.adopted(
      2026, until: "2026-12-01", responsible: .person(id: PersonID(3)), on: "2026-01-10")
    #expect(standings(world, "A07", on: "2026-02-01") == [.due])
    #expect(world.judgement("A07", on: "2026-02-01").obligations == [])
    let near = world.judgement("A07", on: "2026-03-20").obligations
    #expect(near.map(\.duty) == [.reportActivity(activity)])
    #expect(near.first?.people == [PersonID(3)])
    #expect(standings(world, "A07", on: "2026-05-01") == [.late])
    world.tell(activity, .onTrack, on: "2026-05-02")
    #expect(standings(world, "A07", on: "2026-05-03") == [.kept, .due])
    #expect(world.judgement("A07", on: "2026-05-03").kept == 1)
  }

  @Test("A07: an activity not done by its own last day is late, and nothing remains once it is")
  func overdue() {
    var world = World([Self.followUp])
    let activity = world.adopted(2026, until: "2026-03-01", on: "2026-01-10")
    let late = world.judgement("A07", on: "2026-03-02")
    #expect(late.headline == .late)
    #expect(late.leading?.note == .activityOverdue(since: Day("2026-03-01")!))
    let overdue = world.state.overdueActivities(of: body, on: Day("2026-03-02")!)
    #expect(overdue.map(\.id) == [activity])
    world.tell(activity, .done, on: "2026-03-05")
    #expect(standings(world, "A07", on: "2026-03-06") == [.kept])
    #expect(world.state.overdueActivities(of: body, on: Day("2026-03-06")!) == [])
  }

  @Test("A07: what a clause makes somebody owe waits nowhere else, and nothing is owed twice")
  func once() {
    var world = World([Self.followUp])
    let activity = world.adopted(
      2026, until: "2026-03-01", responsible: .person(id: PersonID(1)),
      sharedWith: [World.commissioner], on: "2026-01-10")
    let day = Day("2026-03-10")!
    #expect(world.state.allWaitings(on: day) == [])
    let owed = world.state.obligations(of: PersonID(1), on: day)
    #expect(owed.map(\.duty) == [.reportActivity(activity)])
  }

  @Test("C25: where no clause has it followed up, an overdue activity waits on who answers for it")
  func waiting() {
    var world = World([])
    let activity = world.adopted(
      2026, until: "2026-03-01", responsible: .party(id: OrganisationID("ystad")),
      on: "2026-01-10")
    #expect(world.state.allWaitings(on: Day("2026-01-20")!) == [])
    let waiting = world.state.allWaitings(on: Day("2026-02-10")!)
    #expect(waiting.map(\.subject) == [.activity(activity)])
    #expect(waiting.first?.people == [PersonID(3)])
    world.tell(activity, .stopped, on: "2026-03-05")
    #expect(world.state.allWaitings(on: Day("2026-03-06")!) == [])
  }

  @Test("A09: each year the body contributes to the revision; a missed year is broken")
  func revision() {
    var world = World([.of("A09", .plan(PlanRule(duty: .revise, per: .year)))], from: "2024-01-01")
    let plan = world.plan(2026, of: World.commissioner, sharedWith: [body], on: "2025-10-01")
    let contribution = ContributeToPlan(
      plan: plan, body: body, on: Day("2025-11-01")!, text: "Vi vill ha med hemgången.")
    #expect(standings(world, "A09", on: "2025-10-15") == [.broken, .due])
    let owed = world.judgement("A09", on: "2025-10-15").obligations
    #expect(owed.map(\.lastDay) == [Day("2025-12-31")])
    world.done(.contributeToPlan(contribution), on: "2025-11-01")
    #expect(standings(world, "A09", on: "2025-11-02") == [.broken, .kept])
    #expect(standings(world, "A09", on: "2026-02-01") == [.kept, .due])
    #expect(standings(world, "A09", on: "2027-02-01") == [.broken, .due])
  }

  @Test("A09: only a body that works from the plan contributes to it, and with words")
  func contributing() {
    var world = World([.of("A09", .plan(PlanRule(duty: .revise, per: .year)))])
    let plan = world.plan(2026, of: World.commissioner)
    func contribute(_ text: String) -> Refusal.Reason? {
      world.refusal(
        .contributeToPlan(
          ContributeToPlan(plan: plan, body: body, on: world.day, text: text)))?.reason
    }
    #expect(contribute("Vi vill.") == .planElsewhere)
    world.done(.changePlan(ChangePlan(plan: plan, title: "Plan", sharedWith: [body])))
    #expect(contribute("") == .empty(.text))
    #expect(contribute("Vi vill.") == nil)
  }

  @Test("A13: the share of work outside the plan is told, and no share is a breach")
  func share() {
    var world = World([.of("A13", .plan(PlanRule(duty: .basis)))])
    #expect(world.judgement("A13", on: "2026-02-01").headline == .due)
    let activity = world.adopted(2026, on: "2026-01-10")
    let meeting = world.meeting("2026-03-01")
    let items = ["Ingången", "Köerna", "Lokalerna"].map {
      world.done(.addItem(AddItem(meeting: meeting, title: $0))).made!
    }
    world.hold(meeting)
    world.done(
      .tieWork(TieWork(work: .item(meeting: meeting, number: items[0]), activity: activity)))
    let share = world.state.workShare(of: world.state.body(body)!, in: 2026, on: Day("2026-04-01")!)
    #expect(share.inPlan.count == 1 && share.outside.count == 2 && share.percentOutside == 67)
    let judged = world.judgement("A13", on: "2026-04-01")
    #expect(judged.headline == .kept && judged.leading?.note == .workInPlan(1, of: 3))
    #expect(judged.leading?.evidence.isEmpty == false)
  }

  @Test("D02: a year is kept when every development area has a plan, and a missing one shows")
  func making() {
    var world = World([
      .of("D01", .agreement(AgreementRule(name: "avtalet", areas: ["psykiatri", "akutvård"]))),
      .of("D02", .plan(PlanRule(duty: .make, per: .year))),
    ])
    #expect(standings(world, "D02", on: "2026-02-01") == [.broken, .due])
    let made = world.judgement("D02", on: "2026-02-01").obligations.map(\.duty)
    #expect(
      made == [.makePlans(CalendarPeriod(.year, containing: Day("2026-02-01")!), missing: 2)])
    for area in ["psykiatri", "akutvård"] {
      let plan = world.plan(2026, development: area, on: "2026-02-05")
      _ = world.activity(in: plan)
      world.done(.adoptPlan(AdoptPlan(plan: plan, on: world.day)))
    }
    let judged = world.judgement("D02", on: "2026-02-06")
    #expect(judged.headline == .kept && judged.leading?.note == .plansMade(2, of: 2))
    #expect(judged.leading?.evidence.count == 2)
  }

  @Test("C03: what is implemented stands open until it is evaluated")
  func evaluation() {
    var world = World([
      .of("C03", .phases(PhasesRule(of: WorkPhase.allCases)))
    ])
    #expect(standings(world, "C03", on: "2026-01-05") == [.notYet])
    let activity = world.adopted(2026, phase: .development, on: "2026-01-10")
    #expect(standings(world, "C03", on: "2026-01-12") == [.due])
    world.tell(activity, .done, phase: .implementation, on: "2026-03-01")
    let open = world.judgement("C03", on: "2026-03-02")
    #expect(open.obligations.map(\.duty) == [.evaluate(activity)])
    #expect(open.leading?.note == .notEvaluated(since: Day("2026-03-01")!))
    world.tell(activity, .onTrack, phase: .evaluation, on: "2026-04-01")
    #expect(standings(world, "C03", on: "2026-04-02") == [.due])
    world.tell(activity, .done, on: "2026-05-01")
    #expect(standings(world, "C03", on: "2026-05-02") == [.kept])
  }

  @Test("C03: a matter ended in its implementation is to be evaluated, or tied to an activity")
  func matter() {
    var world = World([.of("C03", .phases(PhasesRule(of: WorkPhase.allCases)))])
    let matter = MatterID(
      world.done(
        .raiseMatter(
          RaiseMatter(
            body: body, title: "Ingången", tags: Matter.Tags(phase: .implementation)))
      ).made!)
    world.done(.answerMatter(AnswerMatter(matter: matter, answer: "Infört.")))
    let open = world.judgement("C03", on: "2026-01-05")
    #expect(open.obligations.map(\.duty) == [.evaluateMatter(matter)])
    let activity = world.adopted(2026, phase: .evaluation, on: "2026-01-10")
    world.done(.tieWork(TieWork(work: .matter(id: matter), activity: activity)))
    #expect(world.judgement("C03", on: "2026-01-12").obligations == [])
  }

  @Test("C25: what is overdue and changed since the last meeting is told live")
  func standingItem() {
    var world = World([
      .of("C25", .standingItem(StandingItemRule(title: "Planer", shows: .plans)))
    ])
    let first = world.adopted(2026, until: "2026-02-01", on: "2026-01-10")
    let meeting = world.held("2026-02-10")
    let since = world.state.meeting(meeting)!.attendance!.stamp.sequence
    #expect(world.state.changedActivities(of: body, after: since) == [])
    let second = world.activity(in: first.plan, on: "2026-02-15")
    world.tell(first, .delayed, on: "2026-02-20")
    #expect(
      world.state.changedActivities(of: body, after: since).map(\.id) == [first, second])
    #expect(
      world.state.overdueActivities(of: body, on: Day("2026-02-21")!).map(\.id) == [first])
    #expect(world.state.changedActivities(of: body, after: 0, upTo: since).map(\.id) == [first])
  }
}
