public import Charters
import HashTreeCollections
public import SwedishCalendar

/// The activities of a plan: entered, changed, told of, and the work that belongs to them.
extension Desk {
  func enter(_ act: EnterActivities) throws(Refusal) -> Decision {
    let plan = try openPlan(act.plan)
    guard !act.activities.isEmpty else { throw Refusal(.nothingToDo) }
    let first = (plan.activities.map(\.id.number).max() ?? 0) + 1
    var events: [Event] = []
    for written in act.activities {
      try check(written.content, in: plan)
      let fact = ActivityEntered(
        activity: ActivityID(plan: plan.id, number: first + events.count),
        content: written.content, texts: ActivityTexts(named: written.texts))
      events.append(Event(.activityEntered(fact), texts: written.texts))
    }
    return Decision(events, made: first)
  }

  func change(_ act: ChangeActivity) throws(Refusal) -> Decision {
    let (plan, activity) = try standing(act.activity)
    try check(act.written.content, in: plan, besides: activity.content)
    let fact = ActivityChanged(
      activity: act.activity, content: act.written.content,
      texts: ActivityTexts(named: act.written.texts))
    return Decision([Event(.activityChanged(fact), texts: act.written.texts)])
  }

  func remove(_ act: RemoveActivity) throws(Refusal) -> Decision {
    _ = try standing(act.activity)
    let fact = ActivityRemoved(activity: act.activity)
    return Decision([Event(.activityRemoved(fact), texts: ["reason": act.reason])])
  }

  func report(_ act: ReportActivity) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let (plan, activity) = try standing(act.activity)
    if let last = activity.reports.last?.on, act.on < last {
      throw Refusal(.beforeLastReport(last))
    }
    if let phase = act.phase { try check(phase, in: plan) }
    let fact = ActivityReported(
      activity: act.activity, on: act.on, status: act.status, phase: act.phase)
    return Decision([Event(.activityReported(fact), texts: ["words": act.words])])
  }

  func tie(_ act: TieWork) throws(Refusal) -> Decision {
    let bodies: [BodyID]
    switch act.work {
    case .item(let id, let number):
      let meeting = try meeting(id)
      _ = try item(number, of: meeting)
      bodies = meeting.bodies
    case .matter(let id):
      guard let matter = state.matter(id) else { throw Refusal(.unknown(.matter)) }
      bodies = matter.stations.flatMap(\.holder.bodies)
    }
    if let id = act.activity {
      let (plan, _) = try standing(id)
      guard bodies.contains(where: plan.concerns) else { throw Refusal(.planElsewhere) }
    }
    if act.activity != nil, state.activity(tiedTo: act.work) == act.activity {
      return Decision([])
    }
    return Decision([Event(.workTied(WorkTied(work: act.work, activity: act.activity)))])
  }

  /// An activity that stands in a plan which has not been taken back.
  func standing(_ id: ActivityID) throws(Refusal) -> (Plan, Activity) {
    let plan = try openPlan(id.plan)
    guard let activity = plan.activity(id.number), activity.removed == nil else {
      throw Refusal(.unknown(.activity))
    }
    return (plan, activity)
  }

  private func check(
    _ content: Activity.Content, in plan: Plan, besides before: Activity.Content? = nil
  ) throws(Refusal) {
    if content.responsible != before?.responsible { try check(content.responsible, in: plan) }
    for day in [content.from, content.until].compactMap({ $0 }) { try checkNear(day) }
    if let from = content.from, let until = content.until, until < from {
      throw Refusal(.endsBeforeItStarts)
    }
    let body = try body(plan.body)
    try check(development: content.development, of: body)
    let goals = Set(state.goals(of: plan, on: today).map(\.key))
    guard goals.union(before?.goals ?? []).isSuperset(of: content.goals) else {
      throw Refusal(.notNamedInCharter)
    }
    for outcome in content.dependsOn where state.entry(outcome) == nil {
      throw Refusal(.unknown(.outcome))
    }
    try check(content.phase, in: plan)
  }

  /// Somebody in a body of the plan answers for an activity, or a party with a seat in one.
  private func check(_ responsible: Activity.Responsible?, in plan: Plan) throws(Refusal) {
    let bodies = plan.bodies.compactMap { state.body($0) }
    switch responsible {
    case .person(let id):
      _ = try person(id)
      guard state.belongs(id, toAnyOf: bodies, on: today) else {
        throw Refusal(.responsibleElsewhere)
      }
    case .party(let id):
      _ = try organisation(id)
      guard bodies.contains(where: { state.parties(of: $0, on: today).contains(id) }) else {
        throw Refusal(.notAParty(id))
      }
    case nil: return
    }
  }

  /// Where the charter has work carry its phase, each activity says which it is in (C03).
  private func check(_ phase: WorkPhase?, in plan: Plan) throws(Refusal) {
    for body in plan.bodies.compactMap({ state.body($0) }) {
      guard let citation = state.clause(of: body, on: today, where: \.hasPhases) else { continue }
      let phases = state.phases(of: body, on: today)
      guard let phase, phases.contains(phase) else {
        throw Refusal(.phaseNeeded(phases), citation: citation)
      }
    }
  }
}

extension State {
  /// The phases that a body's charter has work carry; none where it says nothing of them (C03).
  public func phases(of body: Body, on day: Day) -> [WorkPhase] {
    (charter(of: body, on: day)?.clauses ?? []).filter { body.isBound(by: $0, on: day) }
      .flatMap(\.rules).flatMap { rule -> [WorkPhase] in
        if case .phases(let phases) = rule { phases.of } else { [] }
      }.once
  }
}

extension WrittenActivity {
  /// The texts that say something, by their names.
  fileprivate var texts: [String: String] {
    ["title": title, "goal": goal, "measure": measure, "measurer": measurer]
      .filter { !$0.value.isEmpty }
  }
}
