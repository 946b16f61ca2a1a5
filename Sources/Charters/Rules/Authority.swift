/// What the body may bring matters to, per kind of matter (A14, A10, C05, D27).
public struct AuthorityRule: RuleData {
  public var grants: [Grant]

  package var rule: Rule { .authority(self) }
  package var relations: [Relation] { grants.compactMap(\.otherwise) }

  /// These grants; a kind of matter that no grant names is left open.
  public init(grants: [Grant]) { self.grants = grants }

  /// What one kind of matter, or every kind, may be brought to.
  public struct Grant: Hashable, Sendable, Codable {
    /// The kinds of matter it speaks of; every kind where empty.
    public var matters: [String]
    public var allowed: [OutcomeKind]
    /// Whether the authority ends at each principal's own delegation (C05).
    public var withinDelegation: Bool
    /// The body that matters outside it are lifted to.
    public var otherwise: Relation?

    /// A grant for these kinds of matter.
    public init(
      matters: [String] = [], allowed: [OutcomeKind], withinDelegation: Bool = false,
      otherwise: Relation? = nil
    ) {
      self.matters = matters
      self.allowed = allowed
      self.withinDelegation = withinDelegation
      self.otherwise = otherwise
    }
  }
}
