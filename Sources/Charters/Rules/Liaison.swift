/// Officials are named to keep the contact with another body (D14, D26).
public struct LiaisonRule: RuleData {
  /// The body they keep contact with.
  public var to: Relation
  /// Whether each side names one.
  public var onePerSide: Bool
  /// Whether a side may name one together with others.
  public var mayAppointJointly: Bool

  package var rule: Rule { .liaison(self) }
  package var relations: [Relation] { [to] }

  /// A rule with these values.
  public init(to: Relation, onePerSide: Bool = false, mayAppointJointly: Bool = false) {
    self.to = to
    self.onePerSide = onePerSide
    self.mayAppointJointly = mayAppointJointly
  }
}
