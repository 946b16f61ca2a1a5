import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per decided local assignment: whether its description is finished (C26).
  ///
  /// The guide value is ours: it reminds, and a description that is not there is late, never broken.
  func occasions(_ rule: AssignmentRule) -> [Occasion] {
    let found = state.ledger(of: body.id).compactMap { described($0, rule) }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .noAssignments)]
  }

  private func described(_ entry: LedgerEntry, _ rule: AssignmentRule) -> Occasion? {
    guard let outcome = state.outcome(of: entry), !outcome.assignedTo.isEmpty,
      let decided = state.meeting(entry.meeting)?.day, decided <= day
    else { return nil }
    let subject = Occasion.Subject.decision(entry.meeting, item: entry.item)
    let last = rule.within.map { decided.adding(days: $0.days) }
    if let finished = entry.description {
      guard finished.on >= windowStart else { return nil }
      return Occasion(
        subject, .kept, day: finished.on, lastDay: last, note: .described(on: finished.on),
        evidence: [outcome.stamp, finished.stamp])
    }
    let isLate = last.map { $0 < day } ?? false
    return Occasion(
      subject, isLate ? .late : .due, isOpen: true, day: last ?? decided, lastDay: last,
      note: .descriptionMissing(since: decided), evidence: [outcome.stamp],
      duty: .describe(entry.id))
  }
}
