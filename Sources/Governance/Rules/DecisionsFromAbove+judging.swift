import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per decision passed on from above: whether it stands, or stood, on an agenda.
  func occasions(_ rule: DecisionsFromAboveRule) -> [Occasion] {
    let all = state.passedOn(to: body, by: rule, clause.id).filter { $0.meeting.day >= windowStart }
    guard !all.isEmpty else {
      return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingFromAbove)]
    }
    return all.map { passed in
      let placed = state.meetings(of: body).lazy.compactMap { meeting in
        meeting.items.first { $0.origin == passed.origin }.map { (meeting, $0) }
      }.first
      guard let (meeting, item) = placed else { return waiting(passed) }
      return occasion(passed, meeting, item)
    }
  }

  /// The body has no meeting ahead that it could stand on.
  private func waiting(_ passed: State.PassedOn) -> Occasion {
    Occasion(
      .decision(passed.meeting.id, item: passed.item.number), .due, isOpen: true,
      day: passed.meeting.day, note: .waitsForMeeting,
      evidence: [passed.item.outcome?.stamp].compactMap { $0 }, duty: .planNextMeeting)
  }

  private func occasion(_ passed: State.PassedOn, _ meeting: Meeting, _ item: Item) -> Occasion {
    let isPast = meeting.day < day
    let subject = Occasion.Subject.decision(passed.meeting.id, item: passed.item.number)
    if let removed = item.removed {
      return Occasion(
        subject, isPast ? .broken : .late, isOpen: !isPast, day: meeting.day, lastDay: meeting.day,
        note: .offAgenda, evidence: [removed], duty: isPast ? nil : .restoreItem(meeting.id))
    }
    let isKept = meeting.isHeld || !meeting.publications.isEmpty
    return Occasion(
      subject, isKept ? .kept : .due, isOpen: !isKept, day: meeting.day, lastDay: meeting.day,
      note: .onAgenda, evidence: [item.added])
  }
}
