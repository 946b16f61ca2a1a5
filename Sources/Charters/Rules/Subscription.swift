/// The body keeps itself informed of a document (D32).
public struct SubscriptionRule: RuleData {
  /// The document.
  public var to: String

  package var rule: Rule { .subscription(self) }

  /// A rule with these values.
  public init(to: String) {
    self.to = to
  }
}
