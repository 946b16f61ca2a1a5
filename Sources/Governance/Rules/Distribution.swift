import Charters
import SwedishCalendar

extension State {
  /// To whom a meeting's minutes go: members of its bodies, and liaisons where a clause says so.
  public func distributionList(for meeting: Meeting) -> [PersonID] {
    var found: [PersonID] = []
    func add(_ people: [PersonID]) {
      for id in people where !found.contains(id) { found.append(id) }
    }
    for body in meeting.bodies.compactMap({ self.body($0) }) {
      add(members(of: body, on: meeting.day))
      let recipients = charter(of: body, on: meeting.day)?.clauses.flatMap(\.rules)
        .flatMap { rule -> [Recipient] in
          guard case .minutes(let minutes) = rule else { return [] }
          return minutes.distributeTo
        }
      guard recipients?.contains(.liaisons) == true else { continue }
      for liaison in body.related(.liaison).compactMap({ self.body($0) }) {
        add(members(of: liaison, on: meeting.day))
      }
    }
    return found
  }
}
