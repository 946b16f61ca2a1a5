/// A member of an outside body represents the whole network (B18).
public struct OutsideMembershipRule: RuleData {
  /// Whether the member reports back to all principals.
  public var reportsToAll: Bool

  package var rule: Rule { .outsideMembership(self) }

  /// A rule with these values.
  public init(reportsToAll: Bool = false) {
    self.reportsToAll = reportsToAll
  }
}
