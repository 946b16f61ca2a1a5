/// Nobody comes in place of an absent representative (A17).
public struct NoSubstitutesRule: Hashable, Sendable, Codable {
  /// The rule has nothing more to say.
  public init() {}
}
