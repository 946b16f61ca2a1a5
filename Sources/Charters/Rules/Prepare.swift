/// Matters are prepared for another body (A06).
public struct PrepareRule: RuleData {
  /// The body they are prepared for.
  public var `for`: Relation

  public var rule: Rule { .prepare(self) }
  public var relations: [Relation] { [`for`] }

  /// A rule with these values.
  public init(for body: Relation) {
    self.for = body
  }
}
