/// Nobody comes in place of an absent representative (A17).
public struct NoSubstitutesRule: RuleData {
  package var rule: Rule { .noSubstitutes(self) }

  /// The rule has nothing more to say.
  public init() {}
}
