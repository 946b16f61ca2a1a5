/// The document is a template whose blanks are filled before a body follows it (B01).
public struct BlanksRule: Hashable, Sendable, Codable {
  /// The rule has nothing more to say: the blanks stand in the clauses' words.
  public init() {}
}
