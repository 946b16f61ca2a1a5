import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting: whether the other body meets the right number of days after it.
  func occasions(_ rule: SynchronisedRule) -> [Occasion] {
    let partners = state.meetings(inRelation: rule.with, to: body)
    let judged = meetings
    guard state.daysBefore(for: rule, clause.id, of: body, on: day) != nil else {
      return [notSet()]
    }
    return judged.map { meeting in
      // A meeting planned before the body set its days is judged by what it set later.
      let wanted =
        state.daysBefore(for: rule, clause.id, of: body, on: meeting.day)
        ?? state.daysBefore(for: rule, clause.id, of: body, on: day)
      guard let wanted, !partners.isEmpty else {
        return Occasion(
          .meeting(meeting.id), .open, day: meeting.day, note: .partnerUnknown)
      }
      return occasion(meeting, wanted, partners)
    }
  }

  private func occasion(
    _ meeting: Meeting, _ wanted: DayRange, _ partners: [Meeting]
  ) -> Occasion {
    let isPast = meeting.day < day
    if let partner = partners.first(where: { wanted.holds(meeting.day.days(to: $0.day)) }) {
      return Occasion(
        .meeting(meeting.id), isPast ? .kept : .due, isOpen: !isPast, day: meeting.day,
        note: .daysBefore(meeting.day.days(to: partner.day)),
        evidence: [meeting.planned, partner.planned])
    }
    return Occasion(
      .meeting(meeting.id), isPast ? .broken : .late, isOpen: !isPast, day: meeting.day,
      lastDay: meeting.day, note: .noPartnerMeeting, evidence: [meeting.planned],
      duty: isPast ? nil : .synchronise(meeting.id))
  }
}
