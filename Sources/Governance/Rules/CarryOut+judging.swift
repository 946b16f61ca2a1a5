import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per decision or recommendation passed on from above: due until somebody is named
  /// and has reported it done (C02).
  func occasions(_ rule: CarryOutRule) -> [Occasion] {
    let found = body.related(rule.from).flatMap { state.ledger(of: $0) }.compactMap(carried)
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingFromAbove)]
  }

  private func carried(_ entry: LedgerEntry) -> Occasion? {
    guard let outcome = state.outcome(of: entry), outcome.isToBeCarriedOut,
      let decided = state.meeting(entry.meeting)?.day, decided <= day
    else { return nil }
    let subject = Occasion.Subject.decision(entry.meeting, item: entry.item)
    guard let carrying = entry.carrying[body.id] else {
      // What was decided before the body was followed here is not asked for here.
      guard decided >= followedFrom else { return nil }
      return Occasion(
        subject, .due, isOpen: true, day: decided, note: .carrierMissing,
        evidence: [outcome.stamp], duty: .nameCarrier(entry.id))
    }
    if carrying.isDone, let last = carrying.reports.last {
      guard last.on >= windowStart else { return nil }
      return Occasion(
        subject, .kept, day: last.on, lastDay: carrying.by, note: .carriedOut(on: last.on),
        evidence: [carrying.named, last.stamp])
    }
    let isLate = carrying.by.map { $0 < day } ?? false
    return Occasion(
      subject, isLate ? .late : .due, isOpen: true, day: carrying.by ?? decided,
      lastDay: carrying.by, note: carrying.reports.isEmpty ? .carryingNotBegun : .carryingUnderWay,
      evidence: [carrying.named] + carrying.reports.map(\.stamp), duty: .carryOut(entry.id))
  }
}
