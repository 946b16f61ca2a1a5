/// Tasks, each followed by evidence (B08).
public struct TasksRule: RuleData {
  /// The tasks.
  public var list: [String]

  package var rule: Rule { .tasks(self) }

  /// A rule with these values.
  public init(list: [String]) {
    self.list = list
  }
}
