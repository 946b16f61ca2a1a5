import Charters
import Governance
import SwedishCalendar

/// People beside the seats: extra members, guests, and those who sit outside for all.
extension Production {
  mutating func addExtras(_ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    let id = BodyID("ostersund-operativ")
    guard network == "jamtland", let body = state.body(id) else { return }
    let by = officer(of: id, [.chair], in: network, at: moment)
    for (side, reason) in zip([Side.region, .municipality], Words.extraReasons) {
      guard let party = state.seats(of: body).first(where: { $0.side == side })?.party,
        let person = register(
          Cast.Post(title: Words.extraTitles[side] ?? "", employer: party), in: network, at: moment)
      else { continue }
      let act = AddExtraMember(
        body: id, person: person, from: day,
        until: side == .region ? .of(2026, 12, 31) : .of(2026, 2, 27), reason: reason)
      author.perform(.addExtraMember(act), by: by, in: network, at: moment)
    }
  }

  /// Someone is called in to an item now and then, where the document says that one can (C14).
  mutating func inviteGuest(to plan: Plan, at moment: Moment) {
    var random = plan.random("guest")
    guard let meeting = plan.meeting, let body = state.body(BodyID(plan.host)),
      !binding(.guests, body, on: plan.held).isEmpty, random.chance(30),
      let item = state.meeting(meeting)?.agenda.last
    else { return }
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    let name = names.draw()
    let act = InviteGuest(
      meeting: meeting, item: item.number, name: name, email: Words.email(of: name))
    let made = author.perform(.inviteGuest(act), by: by, in: plan.network, at: moment)
    guard let made, random.chance(70) else { return }
    let answer = AnswerInvitation(
      meeting: meeting, answerer: .guest(made), isComing: random.chance(80))
    author.perform(.answerInvitation(answer), by: by, in: plan.network, at: moment)
  }

  /// Someone comes instead of one who cannot, where no clause forbids it; says whether it was done.
  mutating func sendSubstitute(_ plan: Plan, _ seat: SeatID, at moment: Moment) -> Bool {
    guard let meeting = plan.meeting,
      let body = state.seat(seat).flatMap({ state.body($0.body) }),
      binding(.noSubstitutes, body, on: plan.held).isEmpty
    else { return false }
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    let act = PlanSubstitute(meeting: meeting, seat: seat, name: names.draw())
    author.perform(.planSubstitute(act), by: by, in: plan.network, at: moment)
    return true
  }

  /// Most say beforehand whether they come to the meetings that lie ahead.
  mutating func answer(_ plan: Plan, at moment: Moment) {
    guard plan.held >= ExampleYear.today, let meeting = plan.meeting,
      let body = state.body(BodyID(plan.host))
    else { return }
    var random = plan.random("answers")
    for seat in state.seats(of: body) {
      guard let person = seat.holder(on: plan.held)?.person, random.chance(60) else { continue }
      let act = AnswerInvitation(
        meeting: meeting, answerer: .seat(seat.id), isComing: random.chance(85))
      author.perform(.answerInvitation(act), by: person, in: plan.network, at: moment)
    }
  }

  /// Two sit in the national group: one has told all regions what happened there, one has not.
  mutating func arrangeOutside(of id: BodyID, in network: String) {
    on(.of(2025, 1, 28), 13, 50) { stage, moment in
      let day = moment.stockholm.day
      guard let body = stage.state.body(id),
        !stage.binding(.outsideMembership, body, on: day).isEmpty
      else { return }
      let by = stage.officer(of: id, [.convener], in: network, at: moment)
      let members = stage.state.seats(of: body).filter { $0.side == .region }
        .compactMap { $0.holder(on: day)?.person }
      for (index, person) in members.prefix(2).enumerated() {
        let act = JoinOutsideBody(
          body: id, person: person, outside: Words.outsideBodies[index], from: day)
        let number = stage.author.perform(
          .joinOutsideBody(act), by: by, in: network, at: moment)
        guard let number, index == 0 else { continue }
        stage.on(.of(2025, 12, 4), 15, 35) { stage, moment in
          let report = ReportFromOutside(
            number: number, on: moment.stockholm.day, text: Words.outsideReport)
          stage.author.perform(
            .reportFromOutside(report), by: person, in: network, at: moment)
        }
      }
    }
  }

  /// What is handed over before the year turns; once, the next turn has been begun early (C16).
  mutating func arrangeHandover(of id: BodyID, in network: String) {
    let script = Script.of(id.rawValue)
    guard script.roles != .none, script.roles != .handoverMissing else { return }
    on(.of(2025, 12, 15), 10, 40) { stage, moment in
      stage.handOver(id, .of(2026, 1, 1), HandoverStep.allCases, network, at: moment)
    }
    guard script.roles == .nextYearToo else { return }
    on(.of(2026, 5, 13), 10, 40) { stage, moment in
      stage.handOver(id, .of(2027, 1, 1), [.calendar, .openMatters], network, at: moment)
    }
  }

  private mutating func handOver(
    _ id: BodyID, _ from: Day, _ steps: [HandoverStep], _ network: String, at moment: Moment
  ) {
    guard let body = state.body(id) else { return }
    let by = officer(of: id, [.chair], in: network, at: moment)
    let due = state.handovers(of: body, on: moment.stockholm.day).filter {
      $0.from == from && $0.citation != nil
    }
    for handover in due {
      for step in steps {
        let act = DoHandoverStep(body: id, role: handover.role, from: from, step: step)
        author.perform(.doHandoverStep(act), by: by, in: network, at: moment)
      }
    }
  }
}
