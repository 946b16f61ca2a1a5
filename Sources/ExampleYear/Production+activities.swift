import Charters
import Governance
import SwedishCalendar

/// How the activities of plans go: told of in time or late, done, stopped, evaluated or forgotten.
extension Production {
  mutating func arrangeReports(on id: ActivityID, of plan: Governance.Plan, _ network: String) {
    var random = SplitMix64(seed: seed, name: "activity \(id.plan.rawValue) \(id.number)")
    // Some are followed closely, some seldom, and a few not at all.
    let months = [2, 3, 3, 4, 6, 0][random.number(below: 6)]
    guard months > 0, let adopted = state.plan(plan.id)?.adopted?.on else { return }
    let until = state.activity(id)?.content.until ?? Day.last(of: plan.year)
    var day = adopted.adding(months: months).orNextWorkingDay
    while day < until {
      on(day, 15, 30 + (id.number + id.plan.rawValue) % 25) { stage, moment in
        stage.tell(id, isLast: false, network, at: moment)
      }
      day = day.adding(months: months).orNextWorkingDay
    }
    // The first activity of this year's local plan is forgotten when its last day comes.
    let isForgotten = plan.kind == .activity && plan.year == 2026 && id.number == 1
    guard !isForgotten, random.chance(65) else { return }
    on(until.orNextWorkingDay, 14, 10 + id.number % 40) { stage, moment in
      stage.tell(id, isLast: true, network, at: moment)
    }
  }

  private mutating func tell(
    _ id: ActivityID, isLast: Bool, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let activity = state.activity(id), state.isOpen(activity) else { return }
    var random = SplitMix64(seed: seed, name: "told \(id.plan.rawValue) \(id.number) \(day)")
    let isDelayed = !isLast && random.chance(25)
    let isStopped = isLast && random.chance(12)
    let status: Activity.Status =
      isStopped ? .stopped : isLast ? .done : isDelayed ? .delayed : .onTrack
    let words: String
    switch status {
    case .stopped: words = Words.stopped
    case .done: words = random.pick(Words.finished) ?? ""
    case .delayed: words = random.pick(Words.delayed) ?? ""
    case .onTrack: words = random.pick(Words.onTrack) ?? ""
    }
    let hasPhase = activity.content.phase != nil
    perform(
      ReportActivity(
        activity: id, on: day, status: status, phase: hasPhase ? .implementation : nil,
        words: words), network, at: moment)
    // Of what has a phase, some is evaluated half a year later (C03).
    guard hasPhase, status == .done, random.chance(50) else { return }
    on(day.adding(days: 150).orNextWorkingDay, 10, 45) { stage, moment in
      stage.perform(
        ReportActivity(
          activity: id, on: moment.stockholm.day, status: .done, phase: .evaluation,
          words: Words.evaluated), network, at: moment)
    }
  }

  private mutating func perform(
    _ act: ReportActivity, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let plan = state.plan(act.activity.plan), let body = state.body(plan.body) else {
      return
    }
    let own: PersonID?
    switch state.activity(act.activity)?.content.responsible {
    case .person(let person): own = person
    case .party(let party): own = voice(of: party, in: body, on: day)
    case nil: own = nil
    }
    let may = own.map {
      Governance.may($0, .tellOf(act.activity), in: body, of: state, on: day).isAllowed
    }
    let by =
      may == true ? own : officer(of: plan.body, [.convener, .chair], in: network, at: moment)
    author.perform(.reportActivity(act), by: by, in: network, at: moment)
  }

  /// What the operative working group took up belongs to the plan, but for some of it (A13).
  mutating func tieWork(of id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id),
      let plan = state.plans(of: id).first(where: { $0.isInForce && $0.year == day.year })
    else { return }
    let by = officer(of: id, [.convener, .chair], in: network, at: moment)
    let activities = plan.standing
    for meeting in state.meetings(of: body)
    where meeting.host == id && meeting.isHeld && meeting.day <= day
      && meeting.day >= day.adding(days: -75)
    {
      for item in meeting.agenda where item.standing == nil && item.tied == nil {
        var random = SplitMix64(
          seed: seed, name: "tie \(meeting.id.rawValue) \(item.number)")
        guard random.chance(60), let activity = random.pick(activities) else { continue }
        let work = Work.item(meeting: meeting.id, number: item.number)
        author.perform(
          .tieWork(TieWork(work: work, activity: activity.id)), by: by, in: network, at: moment)
      }
    }
    for matter in state.matters(by: id) where matter.tied == nil && matter.home == id {
      var random = SplitMix64(seed: seed, name: "tie matter \(matter.id.rawValue)")
      guard matter.body == id, random.chance(60), let activity = random.pick(activities) else {
        continue
      }
      author.perform(
        .tieWork(TieWork(work: .matter(id: matter.id), activity: activity.id)), by: by,
        in: network, at: moment)
    }
  }
}

/// The revision of the plan, and routines before seasons.
extension Production {
  /// The working group says what it wants changed in next year's plan (A09).
  mutating func arrangeContribution(_ network: String) {
    let operative = BodyID("operativ-sydost")
    on(.of(2025, 11, 6), 14, 20) { stage, moment in
      guard let plan = stage.state.plans(of: operative).first(where: { $0.year == 2026 })
      else { return }
      let act = ContributeToPlan(
        plan: plan.id, body: operative, on: moment.stockholm.day, text: Words.contribution)
      let by = stage.officer(of: operative, [.convener, .chair], in: network, at: moment)
      stage.author.perform(.contributeToPlan(act), by: by, in: network, at: moment)
      stage.settle(plan.id, network, at: moment)
    }
  }

  /// One activity is written anew after it, one is taken off, and the plan is shared further.
  private mutating func settle(_ id: PlanID, _ network: String, at moment: Moment) {
    guard let plan = state.plan(id) else { return }
    let by = officer(of: plan.body, [.convener, .chair], in: network, at: moment)
    let later = moment.adding(seconds: 3600)
    if let first = plan.standing.first {
      var content = first.content
      content.until = .of(plan.year, 4, 30)
      // What goes on keeps its words; the new ones stand last in the list.
      let planned = Words.operativeActivities[first.follows.map { $0.number - 1 } ?? 5]
      let written = WrittenActivity(
        title: planned.title, goal: planned.goal, measure: planned.measure,
        measurer: planned.measurer, content: content)
      author.perform(
        .changeActivity(ChangeActivity(activity: first.id, written: written)), by: by,
        in: network, at: later)
    }
    if plan.standing.count > 3, let last = plan.standing.last {
      author.perform(
        .removeActivity(RemoveActivity(activity: last.id, reason: Words.activityRemoved)),
        by: by, in: network, at: later)
    }
    let shared = plan.sharedWith + [BodyID("ds-pol-sydost")]
    author.perform(
      .changePlan(
        ChangePlan(plan: id, title: Words.localPlan(plan.year), sharedWith: shared)), by: by,
      in: network, at: later)
  }

  /// A plan that was made twice is taken back.
  mutating func arrangeTwice(_ network: String) {
    let body = BodyID("ds-tj-malmo")
    on(.of(2026, 2, 19), 11, 5) { stage, moment in
      let by = stage.officer(of: body, [.convener, .chair], in: network, at: moment)
      let act = MakePlan(
        body: body, kind: .action, year: 2026, title: Words.actionPlan(2026))
      guard let made = stage.author.perform(.makePlan(act), by: by, in: network, at: moment)
      else { return }
      stage.author.perform(
        .withdrawPlan(WithdrawPlan(plan: PlanID(made), reason: Words.withdrawnPlan)), by: by,
        in: network, at: moment.adding(seconds: 1200))
    }
  }

  /// Most have their routines ready in time, one is late, and one has entered nothing (D04).
  mutating func arrangeSeasons(in network: String) {
    guard network == "skane" else { return }
    let times: [(SeasonTime, Day)] = [
      (SeasonTime(.easter, 2025), .of(2025, 4, 2)),
      (SeasonTime(.summer, 2025), .of(2025, 5, 12)),
      (SeasonTime(.christmas, 2025), .of(2025, 12, 4)),
      (SeasonTime(.easter, 2026), .of(2026, 3, 18)),
      (SeasonTime(.summer, 2026), .of(2026, 5, 11)),
    ]
    for (place, area) in ["malmo", "sydvast", "sydost", "nordost", "nordvast"].enumerated() {
      let body = BodyID("ds-tj-\(area)")
      for (season, day) in times {
        let isLate = area == "nordost" && season.kind == .summer
        let isMissing = area == "sydost" && season.kind == .easter
        // Two of the five are ready for the coming summer.
        if isMissing || (season.year == 2026 && season.kind == .summer && place > 1) { continue }
        on(isLate ? day.adding(days: 33) : day.adding(days: place).orNextWorkingDay, 9, 40) {
          stage, moment in stage.prepare(season, in: body, network, at: moment)
        }
      }
    }
  }

  private mutating func prepare(
    _ season: SeasonTime, in id: BodyID, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let body = state.body(id),
      let clause = binding(.seasons, body, on: day).first?.clause
    else { return }
    let text = Words.seasonReady[(id.rawValue.utf8.count + season.year) % Words.seasonReady.count]
    author.perform(
      .prepareSeason(
        PrepareSeason(body: id, clause: clause, season: season, on: day, text: text)),
      by: officer(of: id, [.convener, .chair], in: network, at: moment), in: network, at: moment)
  }
}
