/// A decided local task gets somebody responsible for its description (C26).
public struct AssignmentRule: RuleData {
  /// A guide for how soon the description is made.
  public var within: Guide?

  package var rule: Rule { .assignment(self) }

  /// A rule with these values.
  public init(within: Guide? = nil) {
    self.within = within
  }
}
