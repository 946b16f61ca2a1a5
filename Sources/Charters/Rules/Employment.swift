/// Each member is employed by the organisation represented (B16).
public struct EmploymentRule: RuleData {
  package var rule: Rule { .employment(self) }

  /// The rule has nothing more to say.
  public init() {}
}
