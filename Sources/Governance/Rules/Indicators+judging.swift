import Charters
import SwedishCalendar

/// Data that are given and received (D31), and indicators that every level follows (D36).
extension Judge {
  /// One occasion per period and direction. No document names a last day; a guide of the charter
  /// reminds.
  func occasions(_ rule: DataRule) -> [Occasion] {
    let indicators = state.indicators(followedBy: body)
    guard rule.with.map({ !body.related($0).isEmpty }) ?? true else {
      return [nothing(.noFollowUp)]
    }
    let given = rule.deliver ? deliveries(of: indicators, rule.within) : []
    let received = rule.receive ? receipts(of: indicators) : []
    guard !(given + received).isEmpty else { return [nothing(.none)] }
    return given + received
  }

  /// One occasion per period with values: whether the body has taken part of all indicators, at a
  /// meeting or by every member. A body at a level that the clause does not name has nothing to do.
  func occasions(_ rule: IndicatorsRule) -> [Occasion] {
    guard rule.levels.isEmpty || rule.levels.contains(where: isOwnLevel) else {
      return [nothing(.otherLevels)]
    }
    let indicators = state.indicators(followedBy: body)
    guard !indicators.isEmpty else {
      return [nothing(body.related(.followUp).isEmpty ? .noFollowUp : .none)]
    }
    let releases = state.releases(of: indicators, since: windowStart, on: day)
    guard !releases.isEmpty else { return [nothing(.none)] }
    return releases.map { following($0, indicators) }
  }

  private func nothing(_ note: IndicatorNote) -> Occasion {
    Occasion(.clause, .notYet, isOpen: true, day: day, note: .indicator(note))
  }

  /// A level is known by its name in the network's file, which stands last in its id.
  private func isOwnLevel(_ name: String) -> Bool {
    body.level.rawValue == name || body.level.rawValue.hasSuffix("." + name)
  }
}

// What the body's parties give.
extension Judge {
  private func deliveries(of indicators: [Indicator], _ guide: Guide?) -> [Occasion] {
    let all = indicators.flatMap { state.awaited(of: $0, since: windowStart, on: day) }
    return Set(all).sorted().compactMap { period in
      delivery(of: indicators.filter { $0.awaits(period) }, in: period, guide)
    }
  }

  private func delivery(
    of indicators: [Indicator], in period: CalendarPeriod, _ guide: Guide?
  ) -> Occasion? {
    let parties = state.parties(of: body, on: period.end)
    let pairs = indicators.flatMap { indicator in
      state.givers(of: indicator, among: parties).map { (indicator.id, $0) }
    }
    guard !pairs.isEmpty else { return nil }
    let given = pairs.compactMap { state.value(of: $0, from: $1, in: period)?.first }
    let stamps = Set(given).sorted { $0.sequence < $1.sequence }
    let last = guide.map { period.end.adding(days: $0.days) }
    let isAll = given.count == pairs.count
    let isLate = !isAll && (last.map { $0 < day } ?? false)
    return Occasion(
      .indicators(.given(period)), isAll ? .kept : isLate ? .late : .due, isOpen: !isAll,
      day: isAll ? stamps.last?.day ?? period.end : period.end, lastDay: last,
      note: .indicator(.given(given.count, of: pairs.count)), evidence: stamps,
      duty: isAll ? nil : .indicators(.give(period)))
  }

  /// Values have been received when a meeting has taken them up, or anyone of the body has looked.
  private func receipts(of indicators: [Indicator]) -> [Occasion] {
    state.releases(of: indicators, since: windowStart, on: day).map { release in
      let subject = Occasion.Subject.indicators(.received(release.period))
      if let meeting = state.meeting(thatSaw: release, of: indicators, in: body, on: day) {
        return taken(subject, release, at: meeting)
      }
      let readers = readers(of: release.period)
      guard let first = readers.first else {
        return Occasion(
          subject, .due, isOpen: true, day: release.day,
          note: .indicator(.unread(since: release.day)), evidence: release.stamps,
          // Where another clause has the body follow them, that one tells the duty.
          duty: hasIndicators ? nil : .indicators(.follow(release.period)))
      }
      return Occasion(
        subject, .kept, day: first.day, note: .indicator(.received(on: first.day)),
        evidence: release.stamps + readers)
    }
  }

  private var hasIndicators: Bool {
    followed.clauses.filter { body.isBound(by: $0, on: day) }.flatMap(\.rules).contains { rule in
      if case .indicators = rule { true } else { false }
    }
  }
}

// What the body takes part of.
extension Judge {
  private func following(_ release: IndicatorRelease, _ indicators: [Indicator]) -> Occasion {
    let subject = Occasion.Subject.indicators(.followed(release.period))
    if let meeting = state.meeting(thatSaw: release, of: indicators, in: body, on: day) {
      return taken(subject, release, at: meeting)
    }
    let members = state.members(of: body, on: day)
    let readers = readers(of: release.period)
    if !members.isEmpty, readers.count == members.count, let last = readers.last {
      return Occasion(
        subject, .kept, day: last.day, note: .indicator(.allRead(on: last.day)),
        evidence: release.stamps + readers)
    }
    return Occasion(
      subject, .due, isOpen: true, day: release.day,
      note: .indicator(.someRead(readers.count, of: members.count, since: release.day)),
      evidence: release.stamps + readers, duty: .indicators(.follow(release.period)))
  }

  private func taken(
    _ subject: Occasion.Subject, _ release: IndicatorRelease, at meeting: Meeting
  ) -> Occasion {
    Occasion(
      subject, .kept, day: meeting.day, note: .indicator(.takenUp(on: meeting.day)),
      evidence: release.stamps + [meeting.attendance?.stamp].compactMap { $0 })
  }

  /// The members who have looked at a period, in the order they did.
  private func readers(of period: CalendarPeriod) -> [Stamp] {
    let readers = state.readers(of: period, in: body.id)
    return state.members(of: body, on: day).compactMap { readers[$0] }
      .sorted { $0.sequence < $1.sequence }
  }
}

extension IndicatorRelease {
  /// The day on which the first of its values came.
  var day: Day { stamps.first?.day ?? period.end }
}
