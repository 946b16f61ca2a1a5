/// Information is exchanged regularly with another body (D19).
public struct ExchangeRule: RuleData {
  /// The other body.
  public var with: Relation
  /// How often.
  public var every: Interval
  /// What it is about.
  public var about: String?

  public var rule: Rule { .exchange(self) }

  /// A rule with these values.
  public init(with: Relation, every: Interval, about: String? = nil) {
    self.with = with
    self.every = every
    self.about = about
  }
}
