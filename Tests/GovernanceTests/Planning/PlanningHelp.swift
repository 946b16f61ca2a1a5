// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar

extension World {
  /// The year's proposal for these bodies, made on a day.
  func proposal(
    _ bodies: [BodyID], _ year: Int = 2027, on today: String = "2026-11-02",
    wishes: ((inout YearWishes) -> Void)? = nil
  ) -> YearProposal {
    var all = YearWishes(year: year)
    wishes?(&all)
    return state.proposal(for: bodies, year: year, wishes: all, today: Day(today)!)
  }

  /// What the check finds of a proposal.
  func check(_ proposal: YearProposal, on today: String = "2026-11-02") -> [PlanningFinding] {
    state.check(proposal, today: Day(today)!)
  }
}

extension YearProposal {
  /// The meetings in which a body takes part.
  func meetings(of body: BodyID) -> [ProposedMeeting] {
    meetings.filter { $0.bodies.contains(body) }
  }
}

extension Sequence<PlanningFinding> {
  /// The clauses that are broken.
  var broken: [String] {
    filter { $0.severity == .broken }.compactMap { $0.citation?.clause.rawValue }
  }

  func cites(_ clause: String, _ kind: (PlanningFinding.Kind) -> Bool) -> Bool {
    contains { $0.citation?.clause.rawValue == clause && kind($0.kind) }
  }
}
