public import Governance

/// An account to try the example site with.
public struct ExampleLogin: Hashable, Sendable {
  /// What is typed as user name.
  public var name: String
  /// What the person is, in plain words.
  public var role: String
  public var person: PersonID
  public var password: String

  /// The password of every example account.
  public static let password = "samklang-exempel"

  /// An account of this name for a person.
  public init(name: String, role: String, person: PersonID) {
    self.name = name
    self.role = role
    self.person = person
    password = Self.password
  }
}
