/// Time and cost are booked and shared (B19, B20).
public struct CostRule: RuleData {
  /// Whether each party pays for its own.
  public var byParty: Bool
  /// Whether the cost is shared fairly over time (B20).
  public var hasFairShare: Bool

  package var rule: Rule { .cost(self) }

  /// A rule with these values.
  public init(byParty: Bool = false, hasFairShare: Bool = false) {
    self.byParty = byParty
    self.hasFairShare = hasFairShare
  }
}
