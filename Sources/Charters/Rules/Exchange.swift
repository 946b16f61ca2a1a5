public import SwedishCalendar

/// Information is exchanged regularly with another body (D19).
public struct ExchangeRule: RuleData {
  /// The other body.
  public var with: Relation
  /// How often; left to the body where the document does not say.
  public var every: Setting<Period>
  /// What it is about.
  public var about: String?

  package var rule: Rule { .exchange(self) }
  package var relations: [Relation] { [with] }

  /// A rule with these values.
  public init(with: Relation, every: Setting<Period>, about: String? = nil) {
    self.with = with
    self.every = every
    self.about = about
  }
}
