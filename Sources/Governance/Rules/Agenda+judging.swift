import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting: whether the agenda was out by its last day.
  func occasions(_ rule: AgendaRule) -> [Occasion] {
    meetings.map { meeting in
      let last = meeting.day.adding(days: -rule.publishBefore)
      guard let published = meeting.publications.first else { return unpublished(meeting, last) }
      let late = last.days(to: published.on)
      let note: Occasion.Note =
        late > 0
        ? .publishedLate(on: published.on, by: late)
        : .published(
          on: published.on, daysEarly: published.on.days(to: meeting.day),
          lateItems: meeting.agenda.filter { $0.added > published.stamp }.count,
          lateFiles: meeting.attachments.filter { $0.stamp > published.stamp }.count)
      return Occasion(
        .meeting(meeting.id), late > 0 ? .late : .kept, day: meeting.day, lastDay: last,
        note: note, evidence: [published.stamp])
    }
  }

  private func unpublished(_ meeting: Meeting, _ last: Day) -> Occasion {
    let isPast = meeting.day < day
    let standing: Standing =
      isPast ? .broken : last < day ? .late : last <= day.adding(days: 30) ? .due : .notYet
    return Occasion(
      .meeting(meeting.id), standing, isOpen: !isPast, day: meeting.day, lastDay: last,
      note: .notPublished, duty: isPast ? nil : .publishAgenda(meeting.id))
  }
}

extension Stamp: Comparable {
  /// The event recorded first comes first.
  public static func < (left: Stamp, right: Stamp) -> Bool { left.sequence < right.sequence }
}
