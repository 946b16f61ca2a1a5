/// Meetings lie a certain number of days before another body's (A24).
public struct SynchronisedRule: RuleData {
  public var with: Relation
  /// How many days before the other body's meeting; negative is after it.
  public var daysBefore: Setting<DayRange>

  package var rule: Rule { .synchronised(self) }
  package var relations: [Relation] { [with] }

  /// Synchronised with the body in this relation.
  public init(with: Relation, daysBefore: Setting<DayRange>) {
    self.with = with
    self.daysBefore = daysBefore
  }
}

/// A stretch of days, both ends included.
public struct DayRange: Hashable, Sendable, Codable {
  public var from: Int
  public var to: Int

  /// From `from` to `to` days.
  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}
