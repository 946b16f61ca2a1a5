import Charters
import Governance
import SwedishCalendar

/// Reports to other bodies: after meetings, and after each quarter or year.
extension Production {
  mutating func arrangeReport(_ plan: Plan, _ days: Int) {
    // A meeting that lay too near the other body's was only told of in passing.
    guard plan.incident != .reportMissing, plan.incident != .outOfStep, plan.entered == nil
    else { return }
    let day = plan.held.adding(days: days + (plan.incident == .reportLate ? 25 : 0))
    step(plan, day, "report", isForward: true) { stage, moment in
      guard let body = stage.state.body(BodyID(plan.host)) else { return }
      for (_, receivers) in stage.reports(of: body, .afterEachMeeting, on: plan.held) {
        for receiver in receivers {
          stage.report(body.id, to: receiver, about: plan, plan.network, at: moment)
        }
      }
    }
  }

  mutating func arrangeReports(_ example: Example) {
    let network = example.network.key
    for planned in example.network.bodies where planned.charter != nil {
      let id = BodyID(planned.key)
      let skipped = Script.of(planned.key).withoutReport
      for quarter in Self.quarters where !skipped.contains(quarter.number) {
        var random = SplitMix64(seed: seed, name: "report \(planned.key) \(quarter.number)")
        guard !skipped.isEmpty || !random.chance(7) else { continue }
        let day = quarter.end.adding(days: -random.number(in: 0...6)).orWorkingDayBefore
        on(day, random.number(in: 9...15), 12) { stage, moment in
          stage.reportPeriod(id, .everyQuarter, quarter.end, in: network, at: moment)
          if quarter.number % 10 == 4 {
            stage.reportPeriod(id, .everyYear, quarter.end, in: network, at: moment)
          }
        }
      }
    }
  }

  private static let quarters: [(number: Int, end: Day)] = [
    (20251, .of(2025, 3, 31)), (20252, .of(2025, 6, 30)), (20253, .of(2025, 9, 30)),
    (20254, .of(2025, 12, 31)), (20261, .of(2026, 3, 31)),
  ]

  private mutating func reportPeriod(
    _ id: BodyID, _ interval: ReportInterval, _ end: Day, in network: String, at moment: Moment
  ) {
    guard let body = state.body(id), (body.following.first?.from ?? end) < end else { return }
    for (rule, receivers) in reports(of: body, interval, on: end) {
      for receiver in receivers {
        give(id, to: receiver, Words.periodReports, in: network, at: moment)
        // Where reporting is mutual the other body answers, though not every time (D34, D35).
        var random = SplitMix64(
          seed: seed, name: "return \(id.rawValue) \(receiver.rawValue) \(end)")
        if rule.isMutual, random.chance(75) {
          give(receiver, to: id, Words.returnReports, in: network, at: moment)
        }
      }
    }
  }

  /// The reports a body owes at this interval, each with those who receive it.
  private func reports(
    of body: Body, _ interval: ReportInterval, on day: Day
  ) -> [(rule: ReportRule, receivers: [BodyID])] {
    rules(of: body, on: day).compactMap { clause, rule in
      guard case .report(let report) = rule else { return nil }
      var wanted: ReportInterval?
      if case .fixed(let fixed) = report.interval { wanted = fixed }
      if case .reportInterval(let set) = state.parameter(clause, of: body, on: day)?.value {
        wanted = wanted ?? set
      }
      return wanted == interval ? (report, body.related(report.to)) : nil
    }
  }

  private mutating func give(
    _ id: BodyID, to receiver: BodyID, _ words: [String], in network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    var random = SplitMix64(seed: seed, name: "words \(id.rawValue) \(receiver.rawValue) \(day)")
    let act = GiveReport(body: id, to: receiver, on: day, text: random.pick(words) ?? "")
    let by = officer(of: id, [.convener, .chair, .meetingLeader], in: network, at: moment)
    author.perform(.giveReport(act), by: by, in: network, at: moment)
  }

  private mutating func report(
    _ id: BodyID, to receiver: BodyID, about plan: Plan, _ network: String, at moment: Moment
  ) {
    var random = plan.random("report words")
    let briefs = plan.items.prefix(2).map(\.subject.brief).joined(separator: " ")
    let act = GiveReport(
      body: id, to: receiver, meeting: plan.meeting, on: moment.stockholm.day,
      text: "\(briefs) \(random.pick(Words.meetingReports) ?? "")")
    let by = officer(of: id, [.meetingLeader, .convener, .chair], in: network, at: moment)
    author.perform(.giveReport(act), by: by, in: network, at: moment)
  }
}
