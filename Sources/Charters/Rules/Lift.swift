/// Matters are lifted to another body (C06, D06, D26).
public struct LiftRule: RuleData {
  /// The body they are lifted to.
  public var to: Relation
  /// The kinds of matter; every kind where empty.
  public var matters: [String]
  /// The item they stand under on its agenda.
  public var under: String?
  /// Whether they go to the liaison first (D06).
  public var throughLiaison: Bool

  package var rule: Rule { .lift(self) }
  package var relations: [Relation] { [to] }

  /// A rule with these values.
  public init(
    to: Relation, matters: [String] = [], under: String? = nil, throughLiaison: Bool = false
  ) {
    self.to = to
    self.matters = matters
    self.under = under
    self.throughLiaison = throughLiaison
  }
}
