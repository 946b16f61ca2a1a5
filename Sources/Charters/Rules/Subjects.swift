/// The work covers these areas (D04, D15, D20, D21, D24).
public struct SubjectsRule: RuleData {
  /// The areas.
  public var areas: [String]

  package var rule: Rule { .subjects(self) }

  /// A rule with these values.
  public init(areas: [String]) {
    self.areas = areas
  }
}
