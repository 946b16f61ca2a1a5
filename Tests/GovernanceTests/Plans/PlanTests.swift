// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Plans and their activities")
struct PlanTests {
  private let body = World.body
  private let above = World.commissioner

  private func refusals(_ world: inout World, _ acts: [Act]) -> [Refusal.Reason?] {
    acts.map { world.refusal($0)?.reason }
  }

  private func make(
    _ body: BodyID = World.body, year: Int = 2026, title: String = "Plan",
    scope: Plan.Scope = .whole, development: String? = nil, follows: PlanID? = nil,
    sharedWith: [BodyID] = [], carries: [Int] = []
  ) -> Act {
    .makePlan(
      MakePlan(
        body: body, kind: .activity, year: year, scope: scope, development: development,
        title: title, follows: follows, sharedWith: sharedWith, carries: carries))
  }

  @Test("D02: a plan is made once for a year, for the body's own territory and known bodies")
  func made() {
    var world = World([.of("D02", .plan(PlanRule(duty: .make, per: .year)))])
    let found = refusals(
      &world,
      [
        make(title: " "), make(BodyID("ingen")), make(year: 2099),
        make(scope: .area(id: AreaID("ingen"))),
        make(scope: .municipality(id: OrganisationID("region"))),
        make(sharedWith: [body]), make(sharedWith: [BodyID("ingen")]),
        make(follows: PlanID(9)), make(title: "850709-9805"),
      ])
    #expect(found.allSatisfy { $0 != nil })
    #expect(found[0] == .empty(.title) && found[1] == .unknown(.body))
    #expect(found[4] == .outsideArea && found[7] == .unknown(.plan))
    let plan = world.plan(2026)
    #expect(plan == PlanID(1))
    let again = world.refusal(make())
    #expect(again?.reason == .taken(.plan) && again?.citation?.clause == ClauseID("D02"))
    #expect(world.refusal(make(follows: plan))?.reason == .taken(.plan))
    #expect(world.refusal(make(year: 2025, follows: plan))?.reason == .planDoesNotFollow(2026))
  }

  @Test("D02: what the agreement names as development areas is what plans are for")
  func development() {
    var world = World([
      .of("D01", .agreement(AgreementRule(name: "avtalet", areas: ["psykiatri", "akutvård"]))),
      .of("D02", .plan(PlanRule(duty: .make, per: .year))),
    ])
    let refusal = world.refusal(make(development: "annat"))
    #expect(refusal?.reason == .noSuchDevelopment)
    #expect(refusal?.citation?.clause == ClauseID("D02"))
    #expect(world.refusal(make(development: "psykiatri")) == nil)
  }

  @Test("A plan is adopted once, with activities, and takes nothing when it is taken back")
  func adopted() {
    var world = World([])
    let plan = world.plan(2026)
    let adopt = Act.adoptPlan(AdoptPlan(plan: plan, on: Day("2026-01-01")!))
    #expect(world.refusal(adopt)?.reason == .planEmpty)
    _ = world.activity(in: plan)
    let future = Act.adoptPlan(AdoptPlan(plan: plan, on: Day("2027-01-01")!))
    #expect(world.refusal(future)?.reason == .inTheFuture(Day("2027-01-01")!))
    let meeting = world.meeting("2026-03-01")
    let unheld = Act.adoptPlan(AdoptPlan(plan: plan, on: world.day, meeting: meeting))
    #expect(world.refusal(unheld)?.reason == .notHeld)
    world.hold(meeting)
    world.done(
      .adoptPlan(AdoptPlan(plan: plan, on: world.day, meeting: meeting)), on: "2026-03-02")
    #expect(world.state.plan(plan)?.adopted?.on == Day("2026-03-01"))
    #expect(world.refusal(adopt)?.reason == .planAdopted)
    world.done(.withdrawPlan(WithdrawPlan(plan: plan, reason: "Fel år.")))
    #expect(
      refusals(
        &world,
        [
          adopt, .withdrawPlan(WithdrawPlan(plan: plan, reason: "Igen.")),
          .enterActivities(EnterActivities(plan: plan, [WrittenActivity(title: "Ny")])),
          .changePlan(ChangePlan(plan: plan, title: "Annat", sharedWith: [])),
        ]) == Array(repeating: .planWithdrawn, count: 4))
    #expect(world.state.plans(of: body) == [])
    #expect(world.refusal(make()) == nil)
  }

  @Test("A07: an activity has somebody in the plan's bodies to answer for it, and days in order")
  func entered() {
    var world = World([])
    let plan = world.plan(2026)
    func enter(_ content: Activity.Content, title: String = "Ingång") -> Act {
      .enterActivities(
        EnterActivities(plan: plan, [WrittenActivity(title: title, content: content)]))
    }
    let stranger = world.done(.registerPerson(RegisterPerson(name: "Okänd"))).made!
    let (early, late) = (Day("2026-02-01")!, Day("2026-05-01")!)
    let found = refusals(
      &world,
      [
        enter(.init(), title: ""), enter(.init(from: late, until: early)),
        enter(.init(responsible: .person(id: PersonID(stranger)))),
        enter(.init(responsible: .person(id: PersonID(99)))),
        enter(.init(responsible: .party(id: OrganisationID("praktikern")))),
        enter(.init(goals: ["okänt"])),
        enter(.init(dependsOn: [OutcomeID(body: body, year: 2026, number: 1)])),
        enter(.init(until: Day("2099-01-01")!)),
        .enterActivities(EnterActivities(plan: plan, [])),
        enter(.init(), title: String(repeating: "a", count: 201)),
      ])
    #expect(
      found == [
        .empty(.title), .endsBeforeItStarts, .responsibleElsewhere, .unknown(.person),
        .unknown(.organisation), .notNamedInCharter, .unknown(.outcome),
        .tooFarAway(Day("2099-01-01")!), .nothingToDo, .tooLong(.title, atMost: 200),
      ])
    #expect(world.state.plan(plan)?.activities == [])
    #expect(world.refusal(enter(.init(responsible: .person(id: PersonID(1))))) == nil)
    #expect(world.refusal(enter(.init(responsible: .party(id: OrganisationID("ystad"))))) == nil)
  }

  @Test("C03: in a body whose work carries its phase, an activity without one is refused")
  func phased() {
    var world = World([.of("C03", .phases(PhasesRule(of: [.development, .evaluation])))])
    let plan = world.plan(2026)
    func enter(_ phase: WorkPhase?) -> Refusal? {
      world.refusal(
        .enterActivities(
          EnterActivities(
            plan: plan, [WrittenActivity(title: "Ingång", content: .init(phase: phase))])))
    }
    let refusal = enter(nil)
    #expect(refusal?.reason == .phaseNeeded([.development, .evaluation]))
    #expect(refusal?.citation?.clause == ClauseID("C03"))
    #expect(enter(.implementation)?.reason == .phaseNeeded([.development, .evaluation]))
    #expect(enter(.development) == nil)
  }

  @Test("A07: a report comes in order of days, from those who answer or the officers alone")
  func reported() {
    var world = World([])
    let activity = world.adopted(
      2026, responsible: .person(id: PersonID(3)), on: "2026-01-10")
    func report(_ on: String, _ words: String = "Det går bra.") -> Act {
      .reportActivity(
        ReportActivity(activity: activity, on: Day(on)!, status: .onTrack, words: words))
    }
    #expect(world.refusal(report("2026-02-01", ""), on: "2026-03-01")?.reason == .empty(.text))
    #expect(world.refusal(report("2026-04-01"))?.reason == .inTheFuture(Day("2026-04-01")!))
    #expect(world.refusal(report("2026-02-01"), by: 3) == nil)
    #expect(
      world.refusal(report("2026-01-20"), by: 3)?.reason == .beforeLastReport(Day("2026-02-01")!))
    #expect(world.refusal(report("2026-02-02"), by: 2)?.reason == .notEntitled(.notOfficer))
    let unknown = ReportActivity(
      activity: ActivityID(plan: PlanID(1), number: 9), on: Day("2026-02-01")!,
      status: .done, words: "Klart.")
    #expect(world.refusal(.reportActivity(unknown))?.reason == .unknown(.activity))
  }

  @Test("A09: what goes on from last year's plan keeps its words, and the difference is seen")
  func difference() throws {
    var world = World([])
    let before = world.plan(2025, on: "2025-01-05")
    let activities = (1...4).map { _ in world.activity(in: before, until: "2025-11-30") }
    world.done(.adoptPlan(AdoptPlan(plan: before, on: world.day)))
    world.tell(activities[1], .done, on: "2025-10-01")
    #expect(
      world.refusal(make(follows: before, carries: [2]), on: "2025-11-20")?.reason
        == .unknown(.activity))
    let plan = world.plan(2026, follows: before, carries: [1, 3], on: "2025-11-20")
    let new = world.activity(in: plan, until: "2026-06-30")
    let now = try #require(world.state.plan(plan))
    #expect(now.standing.map(\.id.number) == [1, 2, 3])
    #expect(now.standing[0].title == world.state.activity(activities[0])?.title)
    // A day that lies before the year does not go on.
    #expect(now.standing[0].content.until == nil)
    let difference = try #require(world.state.difference(of: now))
    #expect(difference.carried.map(\.before) == [activities[0], activities[2]])
    #expect(difference.added == [new])
    #expect(difference.ended == [activities[1]] && difference.left == [activities[3]])
    // Until the new plan is adopted, the old activity is still to be done.
    #expect(world.state.isOpen(world.state.activity(activities[0])!))
    world.done(.adoptPlan(AdoptPlan(plan: plan, on: world.day)), on: "2025-12-10")
    #expect(!world.state.isOpen(world.state.activity(activities[0])!))
    #expect(world.state.isOpen(world.state.activity(activities[3])!))
  }

  @Test("A13: items and matters belong to an activity of a plan that the body works from")
  func tied() {
    var world = World([])
    let activity = world.adopted(2026, on: "2026-01-10")
    let other = world.plan(2026, of: above)
    let elsewhere = world.activity(in: other)
    let meeting = world.meeting("2026-03-01")
    let item = world.done(.addItem(AddItem(meeting: meeting, title: "Ingången"))).made!
    let work = Work.item(meeting: meeting, number: item)
    let found = refusals(
      &world,
      [
        .tieWork(TieWork(work: work, activity: elsewhere)),
        .tieWork(
          TieWork(work: work, activity: ActivityID(plan: activity.plan, number: 7))),
        .tieWork(TieWork(work: .item(meeting: meeting, number: 99), activity: activity)),
        .tieWork(TieWork(work: .matter(id: MatterID(9)), activity: activity)),
      ])
    #expect(
      found == [.planElsewhere, .unknown(.activity), .unknown(.item), .unknown(.matter)])
    world.done(.tieWork(TieWork(work: work, activity: activity)))
    #expect(world.state.work(of: activity) == [work])
    let sequence = world.state.sequence
    world.done(.tieWork(TieWork(work: work, activity: activity)))
    #expect(world.state.sequence == sequence)
    world.done(.tieWork(TieWork(work: work, activity: nil)))
    #expect(world.state.work(of: activity) == [])
  }

  @Test("A13: an item that is carried over belongs to the activity that it did")
  func carriedOver() throws {
    var world = World([])
    let activity = world.adopted(2026, on: "2026-01-10")
    let (first, second) = (world.meeting("2026-03-01"), world.meeting("2026-04-01"))
    let item = world.done(.addItem(AddItem(meeting: first, title: "Ingången"))).made!
    world.done(
      .tieWork(TieWork(work: .item(meeting: first, number: item), activity: activity)))
    world.hold(first)
    world.done(.carryItems(CarryItems(from: first, items: [item], to: second)))
    let there = try #require(world.state.meeting(second))
    let carried = try #require(there.agenda.last)
    #expect(world.state.activity(of: carried, at: there) == activity)
  }

  @Test("A08: results are asked for of an activity in a plan that the body works from")
  func requested() throws {
    var world = World([.of("A08", .request(RequestRule(isTiedToPlan: true)))])
    let activity = world.adopted(2026, on: "2026-01-10")
    let elsewhere = ActivityID(plan: world.plan(2026, of: above), number: 1)
    func ask(_ tied: ActivityID?) -> Act {
      .requestResult(
        RequestResult(
          body: body, party: OrganisationID("ystad"), text: "Hur många?", tied: tied,
          due: Day("2026-06-01")!))
    }
    #expect(world.refusal(ask(nil))?.reason == .empty(.activity))
    #expect(world.refusal(ask(elsewhere))?.reason == .unknown(.activity))
    let made = try #require(world.done(ask(activity)).made)
    #expect(world.state.requests(tiedTo: activity).map(\.id) == [RequestID(made)])
  }

  @Test("A plan's activity waits for an outcome until all it was addressed to have adopted it")
  func hindered() throws {
    var world = World([])
    let meeting = world.held("2026-02-01")
    _ = world.write(meeting, .recommendation, on: "2026-02-02")
    let outcome = try #require(world.state.ledger(of: body).first?.id)
    let plan = world.plan(2026)
    let written = WrittenActivity(title: "Införande", content: .init(dependsOn: [outcome]))
    let number = world.done(.enterActivities(EnterActivities(plan: plan, [written]))).made!
    func hindrances() -> [OutcomeID] {
      world.state.hindrances(
        of: world.state.activity(ActivityID(plan: plan, number: number))!)
    }
    #expect(hindrances() == [])
    let principal = OrganisationID("ystad")
    world.done(
      .addressRecommendation(AddressRecommendation(outcome: outcome, to: [principal])))
    #expect(hindrances() == [outcome])
    world.done(
      .recordAdoption(
        RecordAdoption(
          outcome: outcome, principal: principal, on: world.day, result: .adopted,
          decider: "Nämnden")))
    #expect(hindrances() == [])
  }
}
