import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per spread and party, or per spread and body below: whether it was told further
  /// (A23, C10). No document names a last day, so that none is late.
  func occasions(_ rule: RelayRule) -> [Occasion] {
    let all = state.spreads(of: body.id).filter { $0.marked.day >= windowStart }
    let isBelow = rule.to == .levelBelow && !body.related(.levelBelow).isEmpty
    let isOwn = rule.to == .ownOrganisation
    let found = all.flatMap { isBelow ? below($0) : parties($0, isOwn: isOwn) }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingSpread)]
  }

  private func parties(_ spread: Spread, isOwn: Bool) -> [Occasion] {
    spread.asked.compactMap { party in
      let subject = Occasion.Subject.spread(spread.id, party)
      let receipts = spread.receipts.filter { $0.party == party }
      if let first = receipts.map(\.on).min() {
        return Occasion(
          subject, .kept, day: first, note: .spreadTold(on: first, times: receipts.count),
          evidence: receipts.map(\.stamp))
      }
      // What is no longer asked for says nothing of the clause.
      guard spread.ended == nil else { return nil }
      return Occasion(
        subject, .due, isOpen: true, day: spread.marked.day,
        note: .spreadAwaited(since: spread.marked.day), evidence: [spread.marked],
        // Where levels are one body, the clause about the own organisation tells the duty.
        duty: isOwn ? .tellSpread(spread.id, party) : nil)
    }
  }

  /// The level below has been told when every party there has given its receipt.
  private func below(_ spread: Spread) -> [Occasion] {
    spread.below.compactMap { state.spread($0) }.compactMap { below in
      let reach = state.reach(of: below)
      let receipts = state.tree(of: below).flatMap(\.spread.receipts)
      let isKept = reach.of > 0 && reach.told == reach.of
      guard isKept || spread.ended == nil else { return nil }
      return Occasion(
        .spreadBelow(below.id, below.body), isKept ? .kept : .due, isOpen: !isKept,
        day: isKept ? receipts.map(\.on).max() ?? spread.marked.day : spread.marked.day,
        note: .spreadReach(told: reach.told, of: reach.of),
        evidence: [below.marked] + receipts.map(\.stamp))
    }
  }
}
