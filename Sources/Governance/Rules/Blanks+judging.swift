import Charters
import SwedishCalendar

extension Judge {
  /// One occasion: whether every blank of the template was filled before the body followed it.
  func occasions(_ rule: BlanksRule) -> [Occasion] {
    let blanks = followed.charter.clauses.flatMap(\.blanks).count
    return [
      Occasion(
        .document, blanks == 0 ? .kept : .late, isOpen: blanks > 0,
        day: followed.following.from, note: blanks == 0 ? .filledIn : .blanks(blanks),
        evidence: [followed.version.adopted, followed.following.stamp])
    ]
  }
}
