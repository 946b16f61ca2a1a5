/// Decisions from above stand on the next agenda (C24).
public struct DecisionsFromAboveRule: RuleData {
  /// The bodies that decide.
  public var from: Relation

  package var rule: Rule { .decisionsFromAbove(self) }
  package var relations: [Relation] { [from] }

  /// A rule with these values.
  public init(from: Relation) {
    self.from = from
  }
}
