/// A deviation or dispute takes a step on the ladder (D07, D08, D09, D10, D29).
public struct LadderRule: RuleData {
  /// The step, 1 to 3.
  public var step: Int
  /// The body that handles the step; where nil the responsible party in step 1, later this body.
  public var to: Relation?
  /// The kind of dispute that takes this road (D09).
  public var disputes: DisputeKind?
  /// A guide for how soon it is answered.
  public var within: Guide?

  package var rule: Rule { .ladder(self) }
  package var relations: [Relation] { to.map { [$0] } ?? [] }

  /// A rule with these values.
  public init(step: Int, to: Relation? = nil, disputes: DisputeKind? = nil, within: Guide? = nil) {
    self.step = step
    self.to = to
    self.disputes = disputes
    self.within = within
  }
}

/// What a dispute is about, which decides its road.
public enum DisputeKind: String, Hashable, Sendable, Codable, CaseIterable {
  case principle, local, interpretation
}
