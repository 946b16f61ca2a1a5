/// The body is permanent or ends on a day (B09).
public struct TimeLimitRule: RuleData {
  package var rule: Rule { .timeLimit(self) }

  /// The rule has nothing more to say.
  public init() {}
}
