/// Proposals are sent to another body, which answers (A10).
public struct ProposalRule: RuleData {
  /// The body that answers them.
  public var to: Relation

  package var rule: Rule { .proposal(self) }
  package var relations: [Relation] { [to] }

  /// A rule with these values.
  public init(to: Relation) {
    self.to = to
  }
}
