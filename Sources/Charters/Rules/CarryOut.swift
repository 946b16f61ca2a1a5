/// Decisions and recommendations from above become tasks here (C02).
public struct CarryOutRule: RuleData {
  /// The bodies that decide.
  public var from: Relation

  package var rule: Rule { .carryOut(self) }
  package var relations: [Relation] { [from] }

  /// A rule with these values.
  public init(from: Relation) {
    self.from = from
  }
}
