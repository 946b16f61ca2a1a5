/// Routines fall due before certain seasons (D04).
public struct SeasonsRule: RuleData {
  /// The seasons.
  public var before: [Season]

  package var rule: Rule { .seasons(self) }

  /// A rule with these values.
  public init(before: [Season]) {
    self.before = before
  }
}

/// A season that needs routines of its own.
public enum Season: String, Hashable, Sendable, Codable, CaseIterable {
  case summer, holidays
}
