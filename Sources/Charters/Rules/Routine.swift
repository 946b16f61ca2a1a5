/// A routine document is owed (D28).
public struct RoutineRule: RuleData {
  /// What the routine is for.
  public var about: String
  /// The body it is made with.
  public var with: Relation?

  package var rule: Rule { .routine(self) }
  package var relations: [Relation] { with.map { [$0] } ?? [] }

  /// A rule with these values.
  public init(about: String, with: Relation? = nil) {
    self.about = about
    self.with = with
  }
}
