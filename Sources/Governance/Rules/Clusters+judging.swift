import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per unit that has chosen the group (D27).
  func occasions(_ rule: ClustersRule) -> [Occasion] {
    let found = body.cluster.filter { $0.holds(on: day) }.map { unit in
      Occasion(
        .unit(unit.organisation), .kept, day: unit.from, note: .unitSince(unit.from),
        evidence: [unit.stamp])
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .noUnits)]
  }
}
