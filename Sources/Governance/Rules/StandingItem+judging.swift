import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting that has an agenda: whether the item stands on it.
  func occasions(_ rule: StandingItemRule) -> [Occasion] {
    // A joint meeting runs on its host's agenda.
    meetings.filter { $0.host == body.id }.compactMap { meeting in
      let isPast = meeting.day < day
      let item = meeting.items.first { $0.standing == clause.id }
      let isOn = item != nil && item?.removed == nil
      let shown = meeting.publications.last?.stamp ?? meeting.attendance?.stamp
      let evidence = [isOn ? item?.added : item?.removed, shown].compactMap { $0 }
      if isOn {
        guard shown != nil || !isPast else { return nil }
        return Occasion(
          .meeting(meeting.id), shown != nil ? .kept : .due, isOpen: shown == nil,
          day: meeting.day, note: .onAgenda, evidence: evidence)
      }
      return Occasion(
        .meeting(meeting.id), isPast ? .broken : .late, isOpen: !isPast, day: meeting.day,
        lastDay: meeting.day, note: .offAgenda, evidence: evidence,
        duty: isPast ? nil : .restoreItem(meeting.id))
    }
  }
}
