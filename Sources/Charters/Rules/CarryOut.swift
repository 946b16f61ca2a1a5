/// Decisions and recommendations from above become tasks here (C02).
public struct CarryOutRule: RuleData {
  /// The bodies that decide.
  public var from: Relation

  public var rule: Rule { .carryOut(self) }
  public var relations: [Relation] { [from] }

  /// A rule with these values.
  public init(from: Relation) {
    self.from = from
  }
}
