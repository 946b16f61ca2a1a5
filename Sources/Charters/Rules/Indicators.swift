/// Indicators are followed at these levels (D36).
public struct IndicatorsRule: RuleData {
  /// The levels; every level where empty.
  public var levels: [String]

  package var rule: Rule { .indicators(self) }

  /// A rule with these values.
  public init(levels: [String] = []) {
    self.levels = levels
  }
}
