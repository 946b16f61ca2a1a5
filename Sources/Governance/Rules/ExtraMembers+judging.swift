import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per member beside the seats; the clause gives a possibility (C13).
  func occasions(_ rule: ExtraMembersRule) -> [Occasion] {
    let found = body.extras.filter { ($0.until ?? day) >= windowStart }.map { extra in
      Occasion(
        .person(extra.person), .kept, day: extra.from,
        note: .extraMember(since: extra.from, until: extra.until), evidence: [extra.stamp])
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .possible, day: day, note: .nothingYet)]
  }
}
