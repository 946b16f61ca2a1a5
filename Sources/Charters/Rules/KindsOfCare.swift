/// The work needs these kinds of care at the table (A04).
public struct KindsOfCareRule: RuleData {
  /// The kinds that must be represented, as organisations name the care they give.
  public var required: [String]

  package var rule: Rule { .kindsOfCare(self) }

  /// A demand for these kinds of care.
  public init(required: [String]) {
    self.required = required
  }
}
