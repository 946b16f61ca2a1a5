/// Who holds a role, and how it is given (A18, B14, C17, D25).
public struct RoleRule: RuleData {
  /// The role it speaks of.
  public var role: RoleKind
  /// The sides that hold it, jointly where several.
  public var heldBy: [Side]
  /// How the holder is named.
  public var how: RoleSource?
  /// Whether it holds for an initial time only, with an end to be decided (A18).
  public var isInitial: Bool
  /// The side whose employee the holder must be (B14).
  public var employeeOf: Side?
  /// Whether the holder calls the meetings and publishes the agenda (C17).
  public var callsMeetings: Bool

  package var rule: Rule { .role(self) }

  /// A rule with these values.
  public init(
    role: RoleKind, heldBy: [Side] = [], how: RoleSource? = nil, isInitial: Bool = false,
    employeeOf: Side? = nil, callsMeetings: Bool = false
  ) {
    self.role = role
    self.heldBy = heldBy
    self.how = how
    self.isInitial = isInitial
    self.employeeOf = employeeOf
    self.callsMeetings = callsMeetings
  }
}

/// How the holder of a role is named.
public enum RoleSource: String, Hashable, Sendable, Codable, CaseIterable {
  case election, appointment, joint
}
