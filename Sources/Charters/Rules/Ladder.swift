/// A deviation or dispute takes steps on the ladder (D07, D08, D09, D10, D17, D29).
public struct LadderRule: RuleData {
  /// The rungs, in the document's order; several where a step has several roads (D09).
  public var rungs: [Rung]

  package var rule: Rule { .ladder(self) }
  package var relations: [Relation] { rungs.compactMap(\.to) }

  /// A rule with these rungs.
  public init(rungs: [Rung]) { self.rungs = rungs }

  /// One rung: the step, and who handles what comes to it.
  public struct Rung: Hashable, Sendable, Codable {
    /// The step, 1 to 3.
    public var step: Int
    /// The body that handles the step; where nil the responsible party in step 1, later this body.
    public var to: Relation?
    /// The kind of dispute that takes this road (D09).
    public var disputes: DisputeKind?
    /// A guide for how soon it is answered.
    public var within: Guide?
    /// Whether what is principled, and others can learn from, comes here at once (D08).
    public var isForLearning: Bool
    /// Whether any party may come here as soon as the parties disagree (D10).
    public var isDirect: Bool

    /// A rung with these values; what may be left out has a default.
    public init(
      step: Int, to: Relation? = nil, disputes: DisputeKind? = nil, within: Guide? = nil,
      isForLearning: Bool = false, isDirect: Bool = false
    ) {
      self.step = step
      self.to = to
      self.disputes = disputes
      self.within = within
      self.isForLearning = isForLearning
      self.isDirect = isDirect
    }
  }
}

/// What a dispute is about, which decides its road.
public enum DisputeKind: String, Hashable, Sendable, Codable, CaseIterable {
  case principle, local, interpretation
}
