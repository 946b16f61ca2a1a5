import Charters
import Governance
import SwedishCalendar

/// Recording, with a reason, that something went against a clause.
extension Production {
  mutating func arrangeAdmissions(of id: BodyID, in network: String) {
    on(.of(2025, 8, 18), 11, 5) { stage, moment in
      stage.admit(id, Words.summerReason, in: network, at: moment) { rule in
        if case .meetings(let meetings) = rule { meetings.per == .month } else { false }
      }
    }
    guard Script.of(id.rawValue).withoutJoint.contains(2025) else { return }
    on(.of(2025, 12, 15), 14, 20) { stage, moment in
      stage.admit(id, Words.withoutJointReason, in: network, at: moment) { rule in
        if case .meetings(let meetings) = rule { meetings.with != nil } else { false }
      }
    }
  }

  /// Admits that a meeting did not fit the other body's (A24).
  mutating func admitOutOfStep(_ plan: Plan, at moment: Moment) {
    guard plan.incident == .outOfStep else { return }
    admit(
      BodyID(plan.host), Words.outOfStepReason, about: plan.meeting, in: plan.network, at: moment
    ) { $0.kind == .synchronised }
  }

  private mutating func admit(
    _ id: BodyID, _ reason: String, about meeting: MeetingID? = nil, in network: String,
    at moment: Moment, where goesFor: (Rule) -> Bool
  ) {
    guard let body = state.body(id) else { return }
    let today = moment.stockholm.day
    let by = officer(of: id, [.chair, .convener, .meetingLeader], in: network, at: moment)
    for (clause, rule) in rules(of: body, on: today) where goesFor(rule) {
      let act = RecordDeparture(
        body: id, clause: clause, on: today, meeting: meeting, reason: reason)
      author.perform(.recordDeparture(act), by: by, in: network, at: moment)
    }
  }
}
