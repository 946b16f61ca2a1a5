/// Matters are prepared for another body (A06).
public struct PrepareRule: RuleData {
  /// The body they are prepared for.
  public var `for`: Relation

  package var rule: Rule { .prepare(self) }
  package var relations: [Relation] { [`for`] }

  /// A rule with these values.
  public init(for body: Relation) {
    self.for = body
  }
}
