import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per held meeting: whether anyone came in another's place.
  func occasions(_ rule: NoSubstitutesRule) -> [Occasion] {
    let found = meetings.compactMap { meeting -> Occasion? in
      guard let attendance = meeting.attendance else { return nil }
      let own = attendance.substitutes.filter { body.seats.contains($0) }
      return Occasion(
        .meeting(meeting.id), own.isEmpty ? .kept : .broken, day: meeting.day,
        note: own.isEmpty ? .noSubstitutes : .substitutes(own.count),
        evidence: [attendance.stamp])
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
  }
}
