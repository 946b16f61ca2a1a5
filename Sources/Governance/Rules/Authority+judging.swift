import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting with outcomes: whether each lies within what the body may.
  func occasions(_ rule: AuthorityRule) -> [Occasion] {
    let found = meetings.filter { $0.host == body.id }.compactMap { meeting -> Occasion? in
      let outcomes = meeting.agenda.compactMap(\.outcome)
      guard !outcomes.isEmpty else { return nil }
      let oversteps = outcomes.filter { $0.isDeparture && !rule.allows($0.kind) }
      return Occasion(
        .meeting(meeting.id), oversteps.isEmpty ? .kept : .broken, day: meeting.day,
        note: oversteps.isEmpty ? .outcomes(outcomes.count) : .oversteps(oversteps.map(\.kind)),
        evidence: Array(Set((oversteps.isEmpty ? outcomes : oversteps).map(\.stamp))).sorted())
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
  }
}

extension AuthorityRule {
  /// Whether any grant of the rule allows the outcome for every kind of matter it speaks of.
  fileprivate func allows(_ outcome: OutcomeKind) -> Bool {
    !grants.isEmpty
      && grants.allSatisfy {
        $0.matters.isEmpty && $0.allowed.contains(outcome)
          && !($0.withinDelegation && outcome == .decision)
      }
  }
}
