import Charters
import HashTreeCollections
import SwedishCalendar

/// Plans of a year: made, revised by those who work from them, adopted (A09, D02).
extension Desk {
  func make(_ act: MakePlan) throws(Refusal) -> Decision {
    let body = try living(act.body)
    guard abs(act.year - today.year) <= 10 else {
      throw Refusal(.tooFarAway(Day.first(of: min(max(act.year, 1), 9998))))
    }
    try check(act.scope, of: body)
    try check(development: act.development, of: body)
    try checkSharing(act.sharedWith, by: act.body)
    let isTaken = state.plans(of: act.body).contains {
      $0.body == act.body && $0.kind == act.kind && $0.year == act.year && $0.scope == act.scope
        && $0.development == act.development
    }
    guard !isTaken else { throw Refusal(.taken(.plan), citation: planClause(of: body)) }
    let before = try act.follows.map { (id) throws(Refusal) in try followed(id, by: act) }
    let id = PlanID(state.allPlans.count + 1)
    let fact = PlanMade(
      plan: id, kind: act.kind, body: act.body, year: act.year, scope: act.scope,
      development: act.development, follows: act.follows, sharedWith: act.sharedWith.once)
    let carried = try carry(act.carries, from: before, to: id, in: act.year)
    return Decision(
      [Event(.planMade(fact), texts: ["title": act.title])] + carried, made: id.rawValue)
  }

  func change(_ act: ChangePlan) throws(Refusal) -> Decision {
    let plan = try openPlan(act.plan)
    try checkSharing(act.sharedWith, by: plan.body)
    let fact = PlanChanged(
      plan: act.plan, sharedWith: act.sharedWith.once,
      former: plan.sharedWith.filter { !act.sharedWith.contains($0) })
    return Decision([Event(.planChanged(fact), texts: ["title": act.title])])
  }

  func contribute(_ act: ContributeToPlan) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let plan = try openPlan(act.plan)
    _ = try living(act.body)
    guard plan.concerns(act.body) else { throw Refusal(.planElsewhere) }
    let fact = PlanContributed(plan: act.plan, body: act.body, on: act.on)
    return Decision([Event(.planContributed(fact), texts: ["text": act.text])])
  }

  func adopt(_ act: AdoptPlan) throws(Refusal) -> Decision {
    let plan = try openPlan(act.plan)
    guard plan.adopted == nil else { throw Refusal(.planAdopted) }
    guard !plan.standing.isEmpty else { throw Refusal(.planEmpty) }
    var day = act.on
    if let id = act.meeting {
      let meeting = try meeting(id)
      guard meeting.isHeld else { throw Refusal(.notHeld) }
      guard meeting.bodies.contains(where: plan.concerns) else { throw Refusal(.planElsewhere) }
      day = meeting.day
    }
    try onlyPast(day)
    let fact = PlanAdopted(plan: act.plan, on: day, meeting: act.meeting)
    return Decision([Event(.planAdopted(fact))])
  }

  func withdraw(_ act: WithdrawPlan) throws(Refusal) -> Decision {
    _ = try openPlan(act.plan)
    let fact = PlanWithdrawn(plan: act.plan)
    return Decision([Event(.planWithdrawn(fact), texts: ["reason": act.reason])])
  }

  /// The routines of a season, which the clause asks for (D04).
  func prepare(_ act: PrepareSeason) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let body = try living(act.body)
    let (clause, citation) = try clause(act.clause, of: body, on: today)
    let isAsked = clause.rules.contains { rule in
      if case .seasons(let rule) = rule { rule.before.contains(act.season.season) } else { false }
    }
    guard isAsked else { throw Refusal(.notAsked, citation: citation) }
    guard abs(act.season.year - today.year) <= 1 else {
      throw Refusal(.tooFarAway(act.season.start))
    }
    if let id = act.document, state.document(id)?.concerns(act.body) != true {
      throw Refusal(.unknown(.document))
    }
    let fact = SeasonPrepared(
      body: act.body, clause: act.clause, season: act.season, on: act.on,
      document: act.document)
    return Decision([Event(.seasonPrepared(fact), texts: ["text": act.text])])
  }
}

extension Desk {
  /// A plan that has not been taken back, of a body that is still there.
  func openPlan(_ id: PlanID) throws(Refusal) -> Plan {
    guard let plan = state.plan(id) else { throw Refusal(.unknown(.plan)) }
    guard plan.withdrawn == nil else { throw Refusal(.planWithdrawn) }
    _ = try living(plan.body)
    return plan
  }

  /// The clause that speaks of plans, to be cited.
  func planClause(of body: Body) -> Citation? {
    state.clause(of: body, on: today) { if case .plan = $0 { true } else { false } }
  }

  /// A plan is for all that the body works with, or for its area or a municipality in it (D02).
  private func check(_ scope: Plan.Scope, of body: Body) throws(Refusal) {
    switch scope {
    case .whole: return
    case .area(let area):
      guard state.areas.contains(where: { $0.id == area }) else { throw Refusal(.unknown(.area)) }
      guard body.area == nil || body.area == area else {
        throw Refusal(.outsideArea, citation: planClause(of: body))
      }
    case .municipality(let id):
      let municipality = try organisation(id)
      guard municipality.kind == .municipality,
        body.area == nil || municipality.area == body.area
      else { throw Refusal(.outsideArea, citation: planClause(of: body)) }
    }
  }

  /// Where the body's agreements name development areas, a plan is for one of them.
  func check(development: String?, of body: Body) throws(Refusal) {
    guard let development else { return }
    let named = state.namedAreas(of: body, on: today)
    guard named.isEmpty || named.contains(where: { $0.key == development }) else {
      throw Refusal(.noSuchDevelopment, citation: planClause(of: body))
    }
  }

  private func checkSharing(_ bodies: [BodyID], by owner: BodyID) throws(Refusal) {
    for id in bodies {
      guard id != owner else { throw Refusal(.taken(.body)) }
      _ = try living(id)
    }
  }

  private func followed(_ id: PlanID, by act: MakePlan) throws(Refusal) -> Plan {
    let plan = try openPlan(id)
    guard plan.year < act.year, plan.concerns(act.body) else {
      throw Refusal(.planDoesNotFollow(plan.year))
    }
    return plan
  }

  /// What goes on from a plan: what remains to be done there, without days that lie before the year.
  private func carry(
    _ numbers: [Int], from plan: Plan?, to id: PlanID, in year: Int
  ) throws(Refusal) -> [Event] {
    var events: [Event] = []
    for number in numbers.once {
      guard let activity = plan?.activity(number), state.isOpen(activity),
        activity.carriedTo.flatMap({ state.plan($0.plan) })?.withdrawn != nil
          || activity.carriedTo == nil
      else { throw Refusal(.unknown(.activity)) }
      var content = activity.content
      let first = Day.first(of: year)
      content.from = content.from.flatMap { $0 < first ? nil : $0 }
      content.until = content.until.flatMap { $0 < first ? nil : $0 }
      events.append(
        Event(
          .activityCarried(
            ActivityCarried(
              activity: ActivityID(plan: id, number: events.count + 1), from: activity.id,
              content: content))))
    }
    return events
  }
}
