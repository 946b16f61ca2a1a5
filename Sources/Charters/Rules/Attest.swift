/// What no fact can measure: the body attests it, with a reflection, and the attestation lapses (A12).
public struct AttestRule: RuleData {
  /// Months an attestation holds.
  public var everyMonths: Int
  /// What the body is asked to reflect on.
  public var question: String?

  package var rule: Rule { .attest(self) }

  /// Attested again after this many months.
  public init(everyMonths: Int = 12, question: String? = nil) {
    self.everyMonths = everyMonths
    self.question = question
  }
}
