import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per announcement, with who has read it; that nobody announced anything shows
  /// nothing, since nobody knows whether there was something to tell (C04, D30).
  func occasions(_ rule: AnnounceRule) -> [Occasion] {
    let members = state.members(of: body, on: day)
    let all = state.announcements(in: body.id).filter { $0.stamp.day >= windowStart }
    let found = all.map { told in
      let on = told.stamp.day
      let readers = told.readers.filter { members.contains($0.key) }
      return Occasion(
        .announcement(told.id), .kept, day: on,
        note: .announced(on: on, readers: readers.count, members: members.count),
        evidence: [told.stamp] + readers.values.sorted { $0.sequence < $1.sequence })
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingAnnounced)]
  }
}
