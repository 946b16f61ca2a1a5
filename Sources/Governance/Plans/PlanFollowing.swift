import Charters
import HashTreeCollections
public import SwedishCalendar

/// How the activities of plans stand.
extension State {
  /// Whether an activity remains to be done: it stands in its plan, is neither done nor stopped,
  /// and no plan in force goes on with it.
  public func isOpen(_ activity: Activity) -> Bool {
    guard activity.removed == nil, activity.ended == nil else { return false }
    return activity.carriedTo.flatMap { plan($0.plan) }?.isInForce != true
  }

  /// Whether an activity remains to be done after its last day.
  public func isOverdue(_ activity: Activity, on day: Day) -> Bool {
    activity.content.until.map { $0 < day } ?? false && isOpen(activity)
  }

  /// The first day of an activity: its own, else that of its plan's year.
  func begins(_ activity: Activity) -> Day {
    activity.content.from ?? Day.first(of: plan(activity.id.plan)?.year ?? 0)
  }

  /// The activities that remain to be done after their last day in the plans that a body works from,
  /// the one longest overdue first.
  public func overdueActivities(of body: BodyID, on day: Day) -> [Activity] {
    plans(of: body).filter(\.isInForce).flatMap(\.standing).filter { isOverdue($0, on: day) }
      .sorted { ($0.content.until ?? day, $0.id) < ($1.content.until ?? day, $1.id) }
  }

  /// The activities that were entered, changed, reported on or taken off between two events, in the
  /// plans that a body works from, what happened last first.
  public func changedActivities(
    of body: BodyID, after first: Int, upTo last: Int = .max
  ) -> [Activity] {
    plans(of: body).filter(\.isInForce).flatMap(\.activities)
      .compactMap { activity in activity.latest(upTo: last).map { (activity, $0) } }
      .filter { $0.1.sequence > first }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// Those who answer for an activity: the person named, while that person belongs to a body of the
  /// plan, or those who speak for the party there.
  func responsible(for activity: Activity, on day: Day) -> [PersonID] {
    let bodies = (plan(activity.id.plan)?.bodies ?? []).compactMap { body($0) }
    switch activity.content.responsible {
    case .person(let id): return belongs(id, toAnyOf: bodies, on: day) ? [id] : []
    case .party(let party):
      return bodies.flatMap { voices(of: party, in: $0, on: day) }.once
    case nil: return []
    }
  }

  /// Whether a person sits in one of some bodies, or works with it.
  func belongs(_ id: PersonID, toAnyOf bodies: [Body], on day: Day) -> Bool {
    guard let person = person(id) else { return false }
    return bodies.contains { ties(of: person, to: $0, on: day).isAny }
  }

  /// The bodies that work from a plan together with one of these.
  func planPartners(of bodies: [BodyID]) -> [BodyID] {
    Set(bodies).flatMap { plansOf[$0] ?? [] }.compactMap { plans[$0] }
      .filter { $0.withdrawn == nil }.flatMap(\.bodies)
  }

  /// What an activity waits for: an outcome taken back, not yet adopted by all it was addressed to,
  /// or declined.
  public func hindrances(of activity: Activity) -> [OutcomeID] {
    activity.content.dependsOn.filter { id in
      guard let entry = entry(id), outcome(of: entry) != nil else { return true }
      guard let address = entry.address else { return false }
      return !entry.awaited.isEmpty
        || address.to.contains { entry.adoption(of: $0)?.result.isAdopted == false }
    }
  }

  /// The activities of plans in force that wait for an outcome.
  public func activities(dependingOn outcome: OutcomeID) -> [Activity] {
    allPlans.filter(\.isInForce).flatMap(\.standing)
      .filter { $0.content.dependsOn.contains(outcome) }
  }

  /// The activities tagged with a goal in the plans that a body works from.
  public func activities(taggedWith goal: String, of body: BodyID) -> [Activity] {
    plans(of: body).flatMap(\.standing).filter { $0.content.goals.contains(goal) }
  }

  /// The first body of a plan that a clause binds to something; what the clause makes somebody owe
  /// of the plan is owed there alone, and nowhere twice.
  func bound(_ plan: Plan, on day: Day, where isWanted: (Rule) -> Bool) -> BodyID? {
    plan.bodies.first { id in
      body(id).flatMap { clause(of: $0, on: day, where: isWanted) } != nil
    }
  }

  /// Whether someone answers for an activity, and so may tell how it stands.
  func answers(_ viewer: PersonID, for id: ActivityID, on day: Day) -> Bool {
    activity(id).map { responsible(for: $0, on: day).contains(viewer) } ?? false
  }
}

extension Rule {
  /// Whether it has a body follow up its plan (A07).
  var followsUpPlan: Bool {
    if case .plan(let plan) = self { plan.duty == .followUp } else { false }
  }

  /// Whether it has work carry its phase (C03).
  var hasPhases: Bool { if case .phases = self { true } else { false } }
}
