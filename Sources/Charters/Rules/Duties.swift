/// What a role or the members are to do (B15, B17).
public struct DutiesRule: RuleData {
  /// Whose duties they are.
  public var of: DutyHolder
  /// The duties.
  public var list: [String]

  package var rule: Rule { .duties(self) }

  /// A rule with these values.
  public init(of: DutyHolder, list: [String]) {
    self.of = of
    self.list = list
  }
}

/// Whose duties a list holds.
public enum DutyHolder: String, Hashable, Sendable, Codable, CaseIterable {
  case convener, members
}
