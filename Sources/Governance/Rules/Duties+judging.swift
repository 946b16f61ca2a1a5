public import Charters
public import SwedishCalendar

extension Judge {
  /// One occasion per duty of the convener, and per duty and party for the members (B15, B17).
  ///
  /// What facts can show is kept by facts alone. What none can show is told by those who do it. The
  /// document names no interval: after a year without a sign a duty reminds, and is never broken.
  func occasions(_ rule: DutiesRule) -> [Occasion] {
    switch rule.of {
    case .convener: return rule.list.map { occasion($0, of: nil) }
    case .members:
      let parties = state.parties(of: body, on: day)
      return rule.list.flatMap { line in parties.map { occasion(line, of: $0) } }
    }
  }

  private func occasion(_ line: DutyLine, of party: OrganisationID?) -> Occasion {
    let subject = Occasion.Subject.duty(line.duty, party)
    guard !line.shownBy.isEmpty else { return told(line, subject, party) }
    let signs = state.signs(of: line.shownBy, in: body, party: party, from: twoYearsAgo, to: day)
    // The members' duties are done at meetings and by receipts, which have obligations of their own.
    return rolling(
      subject, signs,
      RollingNotes(
        seen: { .dutySeen(on: $0, times: $1) }, awaited: { .dutyAwaited(since: $0) },
        missed: { .dutyUnseen(since: $0) }),
      duty: party == nil ? .doDuty(line.duty) : nil)
  }

  private var twoYearsAgo: Day { day.adding(months: -24) }

  /// A duty that no fact shows: it holds for a year from when somebody told of it.
  private func told(
    _ line: DutyLine, _ subject: Occasion.Subject, _ party: OrganisationID?
  ) -> Occasion {
    let notes = state.notes(of: line.duty, clause.id, party: party, in: body, on: day)
    guard let last = notes.last, last.on.adding(months: 12) >= day else {
      return Occasion(
        subject, .unattested, isOpen: true, day: day, lastDay: notes.last?.on.adding(months: 12),
        note: .dutyUntold, evidence: notes.map(\.stamp), duty: .tellDuty(line.duty, party))
    }
    return Occasion(
      subject, .attested, day: last.on, lastDay: last.on.adding(months: 12),
      note: .dutyTold(on: last.on), evidence: notes.map(\.stamp))
  }
}

extension State {
  /// What has been told of a duty by a day, the first first.
  public func notes(
    of duty: String, _ clause: ClauseID, party: OrganisationID?, in body: Body, on day: Day
  ) -> [DutyNote] {
    body.dutyNotes.filter {
      $0.clause == clause && $0.duty == duty && $0.party == party && $0.on <= day
    }
    .sorted { ($0.on, $0.stamp.sequence) < ($1.on, $1.stamp.sequence) }
  }
}
