/// The provider that people may log in by, as pages show it.
public struct Elsewhere: Sendable {
  /// What people call it.
  public var name: String
  /// Whether it answers.
  public var isOpen: Bool

  /// A provider by its name.
  public init(name: String, isOpen: Bool) {
    self.name = name
    self.isOpen = isOpen
  }
}

/// Why a log-in by a provider led nowhere.
public enum ElsewhereStop: Sendable, Equatable {
  /// The provider knows them, but no account here is theirs.
  case unknown
  /// The provider calls people by their identity numbers.
  case identityNumber
  /// The account elsewhere is another person's here.
  case taken
  /// The way back came too late, twice, or in another browser.
  case stale
  /// The provider said no, or the visitor did.
  case declined
  /// It is the only way in that the person has.
  case lastWay
  /// What another part says of it, in its own words.
  case problem(String)
}
