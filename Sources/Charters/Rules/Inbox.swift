/// Matters lifted to the body are handled (D17, D18).
public struct InboxRule: RuleData {
  /// The ways in which it can answer.
  public var answers: [InboxAnswer]

  package var rule: Rule { .inbox(self) }

  /// A rule with these values.
  public init(answers: [InboxAnswer]) {
    self.answers = answers
  }
}

/// What a body does with a matter that was lifted to it.
public enum InboxAnswer: String, Hashable, Sendable, Codable, CaseIterable {
  case accept, `return`, forward, place
}
