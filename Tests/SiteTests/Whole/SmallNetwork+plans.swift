import Charters
import Governance
import SwedishCalendar

extension SmallNetwork {
  /// A plan of the working group in force, with an activity that its member answers for.
  static let plans: [Act] = [
    .makePlan(
      MakePlan(body: group, kind: .activity, year: today.year, title: "Aktivitetsplan 2026")),
    .enterActivities(
      EnterActivities(
        plan: PlanID(1),
        [
          WrittenActivity(
            title: "Gemensam ingång", goal: "Svar samma dag",
            content: Activity.Content(
              responsible: .person(id: PersonID(Visitor.member.rawValue)),
              until: today.adding(days: -3)))
        ])),
    .adoptPlan(AdoptPlan(plan: PlanID(1), on: today)),
  ]
}
