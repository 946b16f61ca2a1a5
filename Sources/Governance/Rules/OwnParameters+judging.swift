import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per parameter that the document leaves to the body (B11, D12, D25).
  func occasions(_ rule: OwnParametersRule) -> [Occasion] {
    rule.of.map { parameter in
      let evidence = evidence(of: parameter)
      guard evidence.isEmpty else {
        return Occasion(
          .own(parameter), .kept, day: day, note: .ownSet(parameter), evidence: evidence)
      }
      return Occasion(
        .own(parameter), .open, isOpen: true, day: day, note: .ownOpen(parameter),
        duty: duty(parameter))
    }
  }

  private func evidence(of parameter: OwnParameter) -> [Stamp] {
    switch parameter {
    case .meetingFrequency: frequency
    case .convener: holders(.convener)
    case .noteTaker: holders(.secretary)
    case .waysOfWorking:
      body.parameters.filter { $0.clause == clause.id && $0.value == .waysOfWorking }
        .suffix(1).map(\.stamp)
    }
  }

  /// The number of meetings that the body set for a clause that leaves it open.
  private var frequency: [Stamp] {
    followed.clauses.filter { clause in clause.rules.contains { $0.kind == .meetings } }
      .compactMap { clause in
        state.parameter(clause.id, of: body, on: day, \.count)?.stamp
      }
  }

  private func holders(_ role: RoleKind) -> [Stamp] {
    state.holders(of: role, in: body, on: day).map(\.stamp)
  }

  private func duty(_ parameter: OwnParameter) -> Duty {
    switch parameter {
    case .meetingFrequency, .waysOfWorking: .setParameter
    case .convener: .fillRole(.convener)
    case .noteTaker: .fillRole(.secretary)
    }
  }
}
