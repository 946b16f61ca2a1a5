import Charters
import HashTreeCollections
import SwedishCalendar

extension State {
  /// Each activity near or after its last day waits on those who answer for it, where no clause has
  /// a body follow up its plan and so makes an obligation of the same.
  func waitingActivities(on day: Day) -> [Waiting] {
    allPlans.filter { plan in
      plan.isInForce && body(plan.body)?.stands(on: day) == true
        && bound(plan, on: day, where: \.followsUpPlan) == nil
    }.flatMap { plan in
      plan.standing.compactMap { waiting(for: $0, of: plan, on: day) }
    }
  }

  private func waiting(for activity: Activity, of plan: Plan, on day: Day) -> Waiting? {
    guard let last = activity.content.until, last <= day.adding(days: 30), isOpen(activity) else {
      return nil
    }
    let runners = runners(of: plan.body, on: day)
    let named = responsible(for: activity, on: day)
    let people = named.isEmpty ? runners : named
    guard !people.isEmpty else { return nil }
    return Waiting(
      subject: .activity(activity.id), since: begins(activity), lastDay: last, people: people,
      waiters: Set(runners).subtracting(people).sorted())
  }
}
