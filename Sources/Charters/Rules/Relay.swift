/// Information is spread, with a receipt for each party (A23, C10, C11, C12).
public struct RelayRule: RuleData {
  /// Where it is spread.
  public var to: RelayTarget

  package var rule: Rule { .relay(self) }
  package var relations: [Relation] { to == .levelBelow ? [.levelBelow] : [] }

  /// A rule with these values.
  public init(to: RelayTarget) {
    self.to = to
  }
}

/// Where information is spread.
public enum RelayTarget: String, Hashable, Sendable, Codable, CaseIterable {
  case ownOrganisation, levelBelow
}
