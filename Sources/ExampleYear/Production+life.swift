import Charters
import Governance
import SwedishCalendar

/// The life of one meeting up to its agenda.
extension Production {
  mutating func live(_ plan: Plan) {
    arrangePlanning(plan)
    if plan.incident == .cancelled { return arrangeCancelling(plan) }
    if plan.incident == .moved {
      step(plan, plan.day.adding(days: -15), "move") { stage, moment in
        stage.move(plan, at: moment)
      }
    }
    if plan.goesPast(.planned) { arrangeAgenda(plan) }
    if plan.goesPast(.published) { arrangeAfter(plan) }
  }

  /// Puts a step of a meeting on the timeline at a time of day of its own, on a working day.
  mutating func step(
    _ plan: Plan, _ day: Day, _ purpose: String, isForward: Bool = false,
    _ action: @escaping (inout Production, Moment) -> Void
  ) {
    var random = plan.random(purpose)
    let time = ClockTime.of(random.number(in: 8...15), random.number(below: 60))
    let working = isForward ? day.orNextWorkingDay : day.orWorkingDayBefore
    // History keeps its order, but is all entered on one day.
    let entered = plan.entered.map { Moment(day: $0, time: .of(9, 0)) }
    at(entered ?? Moment(day: working, time: time), action)
  }

  /// The day on which a meeting is put into the calendar, with those of the same year.
  func plannedOn(_ plan: Plan) -> Day {
    let first = plan.day.year == 2025 ? Day.of(2024, 12, 16) : Day.of(2025, 11, 17)
    return plan.entered ?? first.adding(days: plan.host.utf8.count % 4)
  }

  private mutating func arrangePlanning(_ plan: Plan) {
    on(plannedOn(plan), plan.entered == nil ? 9 + plan.host.utf8.count % 7 : 8, 30) {
      stage, moment in
      let act = PlanMeeting(
        bodies: plan.bodies, day: plan.day, start: plan.start, end: plan.end, place: plan.place)
      let by = stage.officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
      plan.meeting = stage.author.perform(
        .planMeeting(act), by: by, in: plan.network, at: moment
      ).map { MeetingID($0) }
    }
  }

  private mutating func arrangeCancelling(_ plan: Plan) {
    step(plan, plan.day.adding(days: -4), "cancel") { stage, moment in
      guard let meeting = plan.meeting else { return }
      var random = plan.random("cancel reason")
      let act = CancelMeeting(
        meeting: meeting, reason: random.pick(Words.cancelReasons) ?? "")
      let by = stage.officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
      stage.author.perform(.cancelMeeting(act), by: by, in: plan.network, at: moment)
    }
  }

  private mutating func move(_ plan: Plan, at moment: Moment) {
    guard let meeting = plan.meeting else { return }
    let act = MoveMeeting(
      meeting: meeting, day: plan.held, start: plan.start, end: plan.end, place: plan.place)
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    author.perform(.moveMeeting(act), by: by, in: plan.network, at: moment)
  }

  /// Who acts for the host: the first of these roles that is held, else the support office.
  func officer(of plan: Plan, _ roles: [RoleKind], at moment: Moment) -> PersonID? {
    officer(of: BodyID(plan.host), roles, in: plan.network, at: moment)
  }

  func officer(
    of id: BodyID, _ roles: [RoleKind], in network: String, at moment: Moment
  ) -> PersonID? {
    let day = moment.stockholm.day
    let support = casts[network]?.support ?? []
    guard let body = state.body(id) else { return support.first }
    let holders = roles.flatMap { state.holders(of: $0, in: body, on: day) }
    // The two process leaders share the bodies between them.
    let share = support.isEmpty ? nil : support[id.rawValue.utf8.count % support.count]
    return holders.first?.person ?? share
  }
}
