extension PhasesRule {
  package var swedishDemand: String {
    "Arbetet bär sin fas: \(List.or(of.map(\.swedish)))."
  }
}

extension WorkPhase {
  /// What the phase is called.
  public var swedish: String {
    switch self {
    case .development: "utveckling"
    case .implementation: "implementering"
    case .evaluation: "utvärdering"
    }
  }
}
