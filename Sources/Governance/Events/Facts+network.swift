public import Charters
public import SwedishCalendar

/// The journal holds example data, and the clock starts on this day (design §7).
public struct ExampleDeclared: Hashable, Sendable, Codable {
  public var day: Day
}

/// A network of bodies. Texts: `name`.
public struct NetworkRegistered: Hashable, Sendable, Codable {
  public var network: NetworkID
}

/// A level of the network (B04). Texts: `name`, and `responsibility.N` for each.
public struct LevelRegistered: Hashable, Sendable, Codable {
  public var network: NetworkID
  public var level: LevelID
  /// How many things it is said to answer for, where any are named.
  public var responsibilities: Int?
}

/// A sub-area (D05). Texts: `name`.
public struct AreaRegistered: Hashable, Sendable, Codable {
  public var area: AreaID
}

/// An organisation that takes part (C08, D11). Texts: `name`.
public struct OrganisationRegistered: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var kind: OrganisationKind
  public var area: AreaID?
  public var worksFor: OrganisationID?
  public var contractFrom: Day?
  public var contractUntil: Day?
  public var kindsOfCare: [String]
}

/// A federation of principals (B02). Texts: `name`, `agreement`.
public struct FederationRegistered: Hashable, Sendable, Codable {
  public var federation: FederationID
  public var members: [OrganisationID]
  public var validUntil: Day?
}

/// A body of the network. Texts: `name`, `mirrors`.
public struct BodyRegistered: Hashable, Sendable, Codable {
  public var body: BodyID
  public var kind: BodyKind
  public var level: LevelID
  public var area: AreaID?
  public var isTop: Bool
  public var mirrorsOutside: Bool
}

/// The bodies that a body stands in relation to, replacing those named before.
public struct RelationsSet: Hashable, Sendable, Codable {
  public var body: BodyID
  public var relations: [Relation: [BodyID]]
}

/// A version of a charter was adopted: its clauses are data from here on. No texts.
public struct CharterAdopted: Hashable, Sendable, Codable {
  public var charter: Charter
  /// The first day this version holds; facts before it are judged by the one before (C27).
  public var from: Day
  /// SHA-256 in hex of the file it was read from.
  public var source: String?
}

/// A body follows parts of a charter from a day.
public struct CharterFollowed: Hashable, Sendable, Codable {
  public var body: BodyID
  public var charter: CharterKey
  public var parts: [PartKey]
  public var from: Day
}

/// A body adopted a clause that is only proposed to it (force `förslag`).
public struct ClauseAdopted: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var from: Day
}

/// A body set what the document leaves to it (B11, D12, D25). Texts: `text` where words are set.
public struct ParameterSet: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var value: ParameterValue
  public var from: Day
}

/// For whom a body's agendas and minutes are, by its own recorded decision.
public struct AudienceDecided: Hashable, Sendable, Codable {
  public var body: BodyID
  public var audience: Audience
  public var from: Day
}

/// Texts were erased by lawful disposal; the reason stands in `reason`.
public struct TextsDisposed: Hashable, Sendable, Codable {
  public var texts: [TextRef]
  /// The meetings whose notes beside the journal were erased; nil where it was none.
  public var notes: [MeetingID]?
}
