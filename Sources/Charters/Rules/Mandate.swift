/// Each representative has a mandate from the own organisation (A16, C15, D22).
public struct MandateRule: RuleData {
  /// Who attests it.
  public var attestedBy: Bearer?
  /// Whether a letter of mandate is given to the person (C15).
  public var withLetter: Bool

  package var rule: Rule { .mandate(self) }

  /// A rule with these values.
  public init(attestedBy: Bearer? = nil, withLetter: Bool = false) {
    self.attestedBy = attestedBy
    self.withLetter = withLetter
  }
}
