import Charters
import Governance
import SwedishCalendar

/// Plans through their year: made, revised, adopted and told of, and the work that belongs to them.
extension Production {
  mutating func arrangePlans(_ example: Example) {
    let network = example.network.key
    for (place, story) in PlanStory.all(of: network).enumerated() {
      on(story.made, 9, 2 + place % 50) { stage, moment in
        stage.make(story, network, at: moment)
      }
    }
    arrangeSeasons(in: network)
    guard network == "skane" else { return }
    arrangeTwice(network)
    arrangeContribution(network)
    for (place, day) in Self.tyingDays.enumerated() {
      on(day, 16, 31 + place) { stage, moment in
        stage.tieWork(of: Self.operative, network, at: moment)
      }
    }
  }

  private static let operative = BodyID("operativ-sydost")
  private static let officials = BodyID("ds-tj-sydost")
  private static let tyingDays: [Day] = [
    .of(2025, 4, 9), .of(2025, 6, 16), .of(2025, 9, 30), .of(2025, 12, 8), .of(2026, 2, 4),
    .of(2026, 3, 31), .of(2026, 5, 14),
  ]

  private func leader(of id: BodyID, _ network: String, at moment: Moment) -> PersonID? {
    officer(of: id, [.convener, .chair], in: network, at: moment)
  }

  private mutating func make(_ story: PlanStory, _ network: String, at moment: Moment) {
    guard let body = state.body(story.body) else { return }
    let development = development(of: story)
    let before = state.plans(of: story.body).first {
      $0.body == story.body && $0.kind == story.kind && $0.year == story.year - 1
        && $0.development == development && $0.scope == scope(of: story, body)
    }
    let by = leader(of: story.body, network, at: moment)
    let act = MakePlan(
      body: story.body, kind: story.kind, year: story.year, scope: scope(of: story, body),
      development: development, title: story.title, follows: before?.id,
      sharedWith: story.shared.map { BodyID($0) },
      carries: (before?.standing ?? []).filter { state.isOpen($0) && $0.carriedTo == nil }
        .map(\.id.number))
    guard let made = author.perform(.makePlan(act), by: by, in: network, at: moment) else {
      return
    }
    let plan = PlanID(made)
    enter(story, in: plan, by: by, network, at: moment)
    if let day = story.adopted {
      on(day, 13, 12 + made % 40) { stage, moment in
        stage.adopt(plan, network, at: moment)
      }
    }
  }

  /// The key of the agreement's development area that a plan is for, where the body has one.
  private func development(of story: PlanStory) -> String? {
    let areas = state.accords(of: story.body).lazy.compactMap { accord in
      accord.areas.first { area in
        Words.plannedAreas.firstIndex { $0.area == story.development } == area.number - 1
      }.map { accord.key(of: $0) }
    }
    return areas.first ?? story.development
  }

  private func scope(of story: PlanStory, _ body: Body) -> Governance.Plan.Scope {
    switch story.scope {
    case .whole: .whole
    case .area: body.area.map { .area(id: $0) } ?? .whole
    case .municipality(let key): .municipality(id: OrganisationID(key))
    }
  }

  private mutating func enter(
    _ story: PlanStory, in plan: PlanID, by: PersonID?, _ network: String, at moment: Moment
  ) {
    var random = SplitMix64(seed: seed, name: "plan \(plan.rawValue)")
    let goals = state.plan(plan).map { state.goals(of: $0, on: moment.stockholm.day) } ?? []
    let written = story.activities.enumerated().map { place, planned in
      var content = Activity.Content(
        responsible: responsible(story, &random, at: moment),
        from: .of(story.year, 2 + place % 3, 1),
        until: .of(story.year, [6, 9, 11, 12, 4][place % 5], 15), goals: [])
      if story.hasPhases { content.phase = .development }
      if let goal = random.pick(goals), random.chance(70) { content.goals = [goal.key] }
      if place == 0, let outcome = lastAddressed(by: story.body) {
        content.dependsOn = [outcome]
      }
      return WrittenActivity(
        title: planned.title, goal: planned.goal, measure: planned.measure,
        measurer: planned.measurer, content: content)
    }
    guard !written.isEmpty else { return }
    author.perform(
      .enterActivities(EnterActivities(plan: plan, written)), by: by, in: network,
      at: moment.adding(seconds: 900))
  }

  private func lastAddressed(by body: BodyID) -> OutcomeID? {
    state.ledger(of: body).last { $0.address != nil }?.id
  }

  /// One who sits in the body, or a party with a seat in it.
  private func responsible(
    _ story: PlanStory, _ random: inout SplitMix64, at moment: Moment
  ) -> Activity.Responsible? {
    let day = moment.stockholm.day
    guard let body = state.body(story.body) else { return nil }
    if random.chance(30), let party = random.pick(state.parties(of: body, on: day)) {
      return .party(id: party)
    }
    let bodies = [body] + story.shared.compactMap { state.body(BodyID($0)) }
    let people = bodies.last.map { state.members(of: $0, on: day) } ?? []
    return random.pick(people).map { .person(id: $0) }
  }

  private mutating func adopt(_ id: PlanID, _ network: String, at moment: Moment) {
    guard let plan = state.plan(id), !plan.standing.isEmpty else { return }
    let day = moment.stockholm.day
    // At a meeting of the body where one was held in the last days, otherwise between meetings.
    let meeting = state.body(plan.body).flatMap { body in
      state.meetings(of: body).last {
        $0.host == plan.body && $0.isHeld && $0.day <= day && $0.day >= day.adding(days: -20)
      }
    }
    author.perform(
      .adoptPlan(AdoptPlan(plan: id, on: day, meeting: meeting?.id)),
      by: leader(of: plan.body, network, at: moment), in: network, at: moment)
    for activity in plan.standing { arrangeReports(on: activity.id, of: plan, network) }
  }
}
