/// Matters about single persons are handled elsewhere (C23).
public struct IndividualsRule: RuleData {
  package var rule: Rule { .individuals(self) }

  /// The rule has nothing more to say.
  public init() {}
}
