/// An agreement gives goals and areas of development (D01, D03, D16).
public struct AgreementRule: RuleData {
  /// What the agreement is called.
  public var name: String
  /// Its areas of development.
  public var areas: [String]
  /// The year by which its goals should be reached.
  public var targetYear: Int?

  package var rule: Rule { .agreement(self) }

  /// A rule with these values.
  public init(name: String, areas: [String] = [], targetYear: Int? = nil) {
    self.name = name
    self.areas = areas
    self.targetYear = targetYear
  }
}
