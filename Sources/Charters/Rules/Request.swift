/// Results are asked for from a named party by a day (A08).
public struct RequestRule: RuleData {
  /// Whether each request is tied to an activity of the plan.
  public var isTiedToPlan: Bool

  package var rule: Rule { .request(self) }

  /// A rule with these values.
  public init(isTiedToPlan: Bool = false) {
    self.isTiedToPlan = isTiedToPlan
  }
}
