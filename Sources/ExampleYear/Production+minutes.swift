import Charters
import Governance
import SwedishCalendar

/// What happens at a meeting and after it.
extension Production {
  mutating func arrangeAfter(_ plan: Plan) {
    let held = plan.held
    let ends = plan.entered == nil ? plan.end.adding(minutes: 20) : .of(9, 0)
    at(Moment(day: plan.entered ?? held, time: ends)) { stage, moment in
      stage.attend(plan, at: moment)
    }
    guard plan.goesPast(.held) else { return }
    var random = plan.random("after")
    let delay = plan.incident == .minutesLate ? 24 : 0
    let written = held.adding(days: random.number(in: 1...4) + delay)
    let adjusted = written.adding(days: random.number(in: 1...3)).orNextWorkingDay
    step(plan, written, "write", isForward: true) { stage, moment in
      stage.write(plan, at: moment)
    }
    arrangeReport(plan, random.number(in: 3...9))
    arrangeProposals(plan, sharedOn: written)
    stepForward(plan, written.orNextWorkingDay, 0) { stage, moment in
      stage.agree(plan, at: moment)
    }
    step(plan, written.adding(days: random.number(in: 12...40)), "finish", isForward: true) {
      $0.finish(plan, at: $1)
    }
    guard plan.goesPast(.written) else { return }
    stepForward(plan, adjusted, 1) { stage, moment in
      stage.adjust(plan, on: adjusted, at: moment)
    }
    guard plan.goesPast(.adjusted) else { return }
    let sent = adjusted.nextWorkingDay
    stepForward(plan, sent, 2) { stage, moment in stage.send(plan, on: sent, at: moment) }
    if plan.held >= .of(2026, 3, 1) {
      step(plan, sent.adding(days: 2), "received", isForward: true) { stage, moment in
        stage.confirm(.minutes, of: plan, at: moment)
      }
    }
    arrangeTelling(plan, from: sent.nextWorkingDay)
    guard plan.goesPast(.sent) else { return }
    let published = sent.nextWorkingDay
    stepForward(plan, published, 3) { stage, moment in
      stage.publish(plan, on: published, at: moment)
    }
  }

  /// A step in the afternoon, after whatever was written on the same day.
  mutating func stepForward(
    _ plan: Plan, _ day: Day, _ number: Int,
    _ action: @escaping (inout Production, Moment) -> Void
  ) {
    let time = ClockTime.of(16, 5 + number * 10 + plan.host.utf8.count % 9)
    let entered = plan.entered.map { Moment(day: $0, time: .of(9, 0)) }
    at(entered ?? Moment(day: day, time: time), action)
  }

  private mutating func attend(_ plan: Plan, at moment: Moment) {
    guard let meeting = plan.meeting else { return }
    var random = plan.random("attendance")
    let seats = plan.bodies.compactMap { state.body($0) }.flatMap { state.seats(of: $0) }
      .filter { $0.holder(on: plan.held) != nil }
    var present: [SeatID] = []
    var absent: [SeatID] = []
    for seat in seats {
      if random.chance(14) { absent.append(seat.id) } else { present.append(seat.id) }
    }
    var stand = plan.incident == .substitute ? Array(present.suffix(1)) : []
    if let seat = absent.first, random.chance(25), sendSubstitute(plan, seat, at: moment) {
      absent.removeFirst()
      present.append(seat)
      stand.append(seat)
    }
    let act = RecordAttendance(
      meeting: meeting, present: present, absent: absent, substitutes: stand,
      guests: random.chance(30) ? random.number(in: 1...3) : 0,
      guestsPresent: state.meeting(meeting)?.guests.map(\.number) ?? [],
      reason: plan.incident == .substitute ? Words.substituteReason : "")
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    author.perform(.recordAttendance(act), by: by, in: plan.network, at: moment)
    admitOutOfStep(plan, at: moment)
  }

  private mutating func adjust(_ plan: Plan, on day: Day, at moment: Moment) {
    guard let meeting = plan.meeting,
      let adjuster = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    else { return }
    guard plan.held >= .of(2025, 10, 1) else {
      author.perform(
        .adjustMinutes(AdjustMinutes(meeting: meeting, on: day, by: [adjuster])), by: adjuster,
        in: plan.network, at: moment)
      return
    }
    // From the autumn on the adjusters are named and adjust here, each for oneself.
    let keeper = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    author.perform(
      .nameAdjusters(NameAdjusters(meeting: meeting, people: [adjuster])), by: keeper,
      in: plan.network, at: moment)
    author.perform(
      .adjustOwn(AdjustOwn(meeting: meeting, person: adjuster, on: day)), by: adjuster,
      in: plan.network, at: moment)
  }

  private mutating func send(_ plan: Plan, on day: Day, at moment: Moment) {
    guard let meeting = plan.meeting else { return }
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    author.perform(
      .sendMinutes(SendMinutes(meeting: meeting, on: day)), by: by, in: plan.network, at: moment)
  }

  /// Published where the papers are for more than the members, with the named site's address.
  private mutating func publish(_ plan: Plan, on day: Day, at moment: Moment) {
    guard let meeting = plan.meeting, let body = state.body(BodyID(plan.host)) else { return }
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    if plan.incident == .withheld {
      let act = WithholdMinutes(meeting: meeting, on: day, reason: Words.withholdReason)
      author.perform(.withholdMinutes(act), by: by, in: plan.network, at: moment)
      return
    }
    guard state.audience(of: body, on: day) > .members else { return }
    let names = rules(of: body, on: plan.held).contains { _, rule in
      guard case .minutes(let minutes) = rule else { return false }
      return minutes.publish?.site != nil
    }
    let address = names ? Words.address(of: plan.host, on: plan.held) : ""
    author.perform(
      .publishMinutes(PublishMinutes(meeting: meeting, on: day, address: address)), by: by,
      in: plan.network, at: moment)
  }
}
