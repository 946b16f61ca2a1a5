/// Named managers answer for the work coming about (D23).
public struct AccountableRule: RuleData {
  /// The managers, by function.
  public var managers: [String]
  /// Whether they may name a member of staff with mandate instead.
  public var mayDelegate: Bool

  package var rule: Rule { .accountable(self) }

  /// A rule with these values.
  public init(managers: [String], mayDelegate: Bool = false) {
    self.managers = managers
    self.mayDelegate = mayDelegate
  }
}
