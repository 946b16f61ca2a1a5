/// The work starts from these goals (A03, B05, B06).
public struct GoalsRule: RuleData {
  /// Keys of the goals of the charter.
  public var goals: [String]

  package var rule: Rule { .goals(self) }

  /// A rule with these values.
  public init(goals: [String]) {
    self.goals = goals
  }
}
