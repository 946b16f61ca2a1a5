/// Deliverables with days, delivered and accepted (B10).
public struct DeliverablesRule: RuleData {
  package var rule: Rule { .deliverables(self) }

  /// The rule has nothing more to say.
  public init() {}
}
