// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

extension FactExamples {
  private static let plan = PlanID(2)
  private static let activity = ActivityID(plan: plan, number: 3)
  private static let content = Activity.Content(
    responsible: .party(id: OrganisationID("ystad")), from: day, until: day.adding(days: 90),
    phase: .implementation, goals: ["nara"], development: "psykisk hälsa",
    dependsOn: [OutcomeID(body: body, year: 2026, number: 4)])

  static let plans: [Fact] = [
    .planMade(
      .init(
        plan: plan, kind: .implementation, body: body, year: 2026,
        scope: .area(id: AreaID("sydost")), development: "psykisk hälsa", follows: PlanID(1),
        sharedWith: [BodyID("beredningen")])),
    .planMade(
      .init(
        plan: PlanID(3), kind: .action, body: body, year: 2026,
        scope: .municipality(id: OrganisationID("ystad")), sharedWith: [])),
    .planMade(
      .init(
        plan: PlanID(4), kind: .activity, body: body, year: 2026, scope: .whole, sharedWith: [])),
    .planChanged(.init(plan: plan, sharedWith: [], former: [BodyID("beredningen")])),
    .planContributed(.init(plan: plan, body: body, on: day)),
    .planAdopted(.init(plan: plan, on: day, meeting: meeting)),
    .planWithdrawn(.init(plan: plan)),
    .activityEntered(
      .init(activity: activity, content: content, texts: [.goal, .measure, .measurer])),
    .activityCarried(
      .init(
        activity: activity, from: ActivityID(plan: PlanID(1), number: 2),
        content: Activity.Content(responsible: .person(id: person)))),
    .activityChanged(.init(activity: activity, content: Activity.Content(), texts: [])),
    .activityRemoved(.init(activity: activity)),
    .activityReported(
      .init(activity: activity, on: day, status: .delayed, phase: .evaluation)),
    .workTied(.init(work: .item(meeting: meeting, number: 2), activity: activity)),
    .workTied(.init(work: .matter(id: MatterID(1)))),
    .seasonPrepared(
      .init(
        body: body, clause: clause, season: SeasonTime(.summer, 2026), on: day,
        document: DocumentID(2))),
    .resultRequested(
      .init(
        request: RequestID(2), body: body, party: OrganisationID("ystad"), due: day,
        hasActivity: false, tied: activity)),
  ]
}
