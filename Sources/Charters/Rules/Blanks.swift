/// The document is a template whose blanks are filled before a body follows it (B01).
public struct BlanksRule: RuleData {
  package var rule: Rule { .blanks(self) }

  /// The rule has nothing more to say: the blanks stand in the clauses' words.
  public init() {}
}
