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

  /// An account of a kind for a person of a network, of the whole installation where nil.
  init(_ kind: Kind, network: (key: String, title: String)?, person: PersonID) {
    name = network.map { "\(kind.rawValue).\($0.key)" } ?? kind.rawValue
    role = network.map { "\(kind.swedish), \($0.title)" } ?? kind.swedish
    self.person = person
    password = Self.password
  }

  /// The ways of using the site, by the user names they have.
  enum Kind: String, CaseIterable {
    case processLeader = "processledare"
    case chair = "ordforande"
    case secretary = "sekreterare"
    case representative = "representant"
    /// One who does the acts of a party.
    case party = "huvudman"
    case elected = "fortroendevald"
    case followUp = "uppfoljning"
    case administrator
    case guest = "gast"
  }
}
