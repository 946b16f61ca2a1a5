// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar

extension World {
  /// Makes a plan of the body for a year, and gives its number.
  mutating func plan(
    _ year: Int, of body: BodyID = World.body, development: String? = nil,
    follows: PlanID? = nil, sharedWith: [BodyID] = [], carries: [Int] = [],
    scope: Plan.Scope = .whole, kind: PlanKind = .activity, on date: String? = nil
  ) -> PlanID {
    PlanID(
      done(
        .makePlan(
          MakePlan(
            body: body, kind: kind, year: year, scope: scope, development: development,
            title: "Plan \(year)", follows: follows, sharedWith: sharedWith, carries: carries)),
        on: date
      ).made!)
  }

  /// Enters an activity in a plan, and gives its number.
  mutating func activity(
    in plan: PlanID, until: String? = nil, from: String? = nil, phase: WorkPhase? = nil,
    responsible: Activity.Responsible? = nil, on date: String? = nil
  ) -> ActivityID {
    let content = Activity.Content(
      responsible: responsible, from: from.map { Day($0)! }, until: until.map { Day($0)! },
      phase: phase)
    let written = WrittenActivity(title: "Gemensam ingång", goal: "Färre köer", content: content)
    let number = done(.enterActivities(EnterActivities(plan: plan, [written])), on: date).made!
    return ActivityID(plan: plan, number: number)
  }

  /// A plan in force with one activity.
  mutating func adopted(
    _ year: Int, until: String? = nil, from: String? = nil, phase: WorkPhase? = nil,
    responsible: Activity.Responsible? = nil, sharedWith: [BodyID] = [], on date: String
  ) -> ActivityID {
    let plan = plan(year, sharedWith: sharedWith, on: date)
    let activity = activity(
      in: plan, until: until, from: from, phase: phase, responsible: responsible, on: date)
    done(.adoptPlan(AdoptPlan(plan: plan, on: Day(date)!)), on: date)
    return activity
  }

  /// Tells how an activity stands.
  mutating func tell(
    _ activity: ActivityID, _ status: Activity.Status, phase: WorkPhase? = nil, on date: String
  ) {
    done(
      .reportActivity(
        ReportActivity(
          activity: activity, on: Day(date)!, status: status, phase: phase, words: "Vi är i gång.")
      ), on: date)
  }
}
