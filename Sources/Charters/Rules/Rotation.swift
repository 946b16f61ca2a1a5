public import SwedishCalendar

/// A role that passes between the sides (C16, C18).
public struct RotationRule: RuleData {
  public var role: RoleKind
  public var every: Period
  /// The sides that take turns, in order.
  public var between: [Side]
  /// The role that the same side must not hold at the same time.
  public var neverWith: RoleKind?
  /// The side that holds it first; left to the body where the document does not say.
  public var first: Setting<Side>

  package var rule: Rule { .rotation(self) }

  /// A rotation of `role` between the sides.
  public init(
    role: RoleKind, every: Period, between: [Side], neverWith: RoleKind? = nil,
    first: Setting<Side> = .setByBody
  ) {
    self.role = role
    self.every = every
    self.between = between
    self.neverWith = neverWith
    self.first = first
  }
}
