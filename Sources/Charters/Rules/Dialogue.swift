/// Questions and answers between two bodies between meetings (A21).
public struct DialogueRule: RuleData {
  /// The other body.
  public var with: Relation

  package var rule: Rule { .dialogue(self) }
  package var relations: [Relation] { [with] }

  /// A rule with these values.
  public init(with: Relation) {
    self.with = with
  }
}
