/// Units choose their own clusters (D27).
public struct ClustersRule: RuleData {
  /// The matters that belong here; others are lifted.
  public var localMatters: [String]

  package var rule: Rule { .clusters(self) }

  /// A rule with these values.
  public init(localMatters: [String] = []) {
    self.localMatters = localMatters
  }
}
