/// Routines fall due before certain seasons (D04).
public struct SeasonsRule: RuleData {
  /// The seasons.
  public var before: [Season]
  /// A guide for how long before each of them the routines are wanted.
  public var ahead: Guide?

  package var rule: Rule { .seasons(self) }

  /// A rule with these values.
  public init(before: [Season], ahead: Guide? = nil) {
    self.before = before
    self.ahead = ahead
  }
}

/// A season that needs routines of its own.
public enum Season: String, Hashable, Sendable, Codable, CaseIterable {
  case summer, holidays
}
