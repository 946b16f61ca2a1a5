/// The group can be completed by local need (C13).
public struct ExtraMembersRule: RuleData {
  /// Whether a reason is given for each.
  public var withReason: Bool

  package var rule: Rule { .extraMembers(self) }

  /// A rule with these values.
  public init(withReason: Bool = false) {
    self.withReason = withReason
  }
}
