/// Work carries its phase, and nothing is left unevaluated (C03).
public struct PhasesRule: RuleData {
  /// The phases.
  public var of: [WorkPhase]

  package var rule: Rule { .phases(self) }

  /// A rule with these values.
  public init(of: [WorkPhase]) {
    self.of = of
  }
}

/// The phase that a piece of work is in.
public enum WorkPhase: String, Hashable, Sendable, Codable, CaseIterable {
  case development, implementation, evaluation
}
