import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting or period and direction: whether the report was given.
  func occasions(_ rule: ReportRule) -> [Occasion] {
    let partners = body.related(rule.to).compactMap { state.body($0) }
    guard let interval = state.interval(for: rule, clause.id, of: body, on: day) else {
      return [notSet()]
    }
    return partners.flatMap { partner in
      let there = reports(from: body, to: partner, interval, rule.within)
      // Each direction is followed on its own (D34).
      let back = rule.isMutual ? reports(from: partner, to: body, interval, rule.within) : []
      return there + back
    }
  }

  private func reports(
    from sender: Body, to receiver: Body, _ interval: ReportInterval, _ guide: Guide?
  ) -> [Occasion] {
    let given = sender.reports.filter { $0.to == receiver.id }
    guard let stretch = interval.stretch else {
      return state.meetings(of: sender)
        .filter { $0.isHeld && $0.day >= windowStart && $0.day <= day }
        .map { meeting in
          occasion(
            sender, receiver, .meeting(meeting.id), meeting.day, guide,
            given.first { $0.meeting == meeting.id })
        }
    }
    return periods(stretch).filter { $0.end < day }.map { period in
      occasion(
        sender, receiver, .period(period), period.end, guide,
        given.first { period.contains($0.on) })
    }
  }

  private func occasion(
    _ sender: Body, _ receiver: Body, _ about: Occasion.Reported, _ end: Day, _ guide: Guide?,
    _ report: Report?
  ) -> Occasion {
    let subject = Occasion.Subject.report(from: sender.id, to: receiver.id, about: about)
    let last = guide.map { end.adding(days: $0.days) }
    if let report {
      return Occasion(
        subject, .kept, day: end, lastDay: last, note: .reported(on: report.on),
        evidence: [report.stamp])
    }
    let isLate = last.map { $0 < day } ?? false
    let isOwn = sender.id == body.id
    return Occasion(
      subject, isLate ? .late : .due, isOpen: true, day: end, lastDay: last, note: .reportMissing,
      duty: isOwn ? .report(to: receiver.id, about) : nil)
  }
}

extension ReportInterval {
  /// The stretch of the calendar that one report covers, nil where it covers a meeting.
  fileprivate var stretch: Period? {
    switch self {
    case .afterEachMeeting: nil
    case .everyMonth: .month
    case .everyQuarter: .quarter
    case .everyYear: .year
    }
  }
}
