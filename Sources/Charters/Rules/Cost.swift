/// Time and cost are booked and shared (B19, B20).
public struct CostRule: RuleData {
  /// Whether each party pays for its own.
  public var byParty: Bool
  /// Whether the cost is shared fairly over time (B20).
  public var hasFairShare: Bool
  /// The sides whose parties it is about; empty where it is about every principal.
  public var between: [Side]
  /// A guide for how soon after a meeting it is booked, since no document here names days.
  public var within: Guide?

  package var rule: Rule { .cost(self) }

  /// A rule with these values.
  public init(
    byParty: Bool = false, hasFairShare: Bool = false, between: [Side] = [], within: Guide? = nil
  ) {
    self.byParty = byParty
    self.hasFairShare = hasFairShare
    self.between = between
    self.within = within
  }
}
