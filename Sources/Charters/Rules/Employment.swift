/// Each member is employed by the organisation represented (B16).
public struct EmploymentRule: RuleData {
  public var rule: Rule { .employment(self) }

  /// The rule has nothing more to say.
  public init() {}
}
