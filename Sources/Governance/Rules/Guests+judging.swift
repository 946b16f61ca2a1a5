import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting that called someone in to an item (C14, C21).
  func occasions(_ rule: GuestsRule) -> [Occasion] {
    let found = meetings.filter { !$0.guests.isEmpty }.map { meeting in
      Occasion(
        .meeting(meeting.id), .kept, day: meeting.day, note: .guests(meeting.guests.count),
        evidence: meeting.guests.map(\.stamp))
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .possible, day: day, note: .nothingYet)]
  }
}
