public import SwedishCalendar

/// An organisation has another name from a day. Texts: `name`.
public struct OrganisationRenamed: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var from: Day
}

/// An organisation is replaced by another from a day; what it had passes to that one.
public struct OrganisationSucceeded: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var by: OrganisationID
  public var from: Day
}

/// For which principal a private provider works, and how long (C08, D11).
public struct ContractSet: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var worksFor: OrganisationID
  public var from: Day
  public var until: Day?
}

/// Which kinds of care an organisation gives, replacing what was known before (A04).
public struct CareStated: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var kinds: [String]
}

/// The agreement of a federation was followed by another (B02). Texts: `agreement`.
public struct AgreementRenewed: Hashable, Sendable, Codable {
  public var federation: FederationID
  public var from: Day
  public var until: Day?
}

/// A body has another name from a day. Texts: `name`.
public struct BodyRenamed: Hashable, Sendable, Codable {
  public var body: BodyID
  public var from: Day
}

/// A body is replaced by another from a day; it keeps its history and takes no new work.
public struct BodySucceeded: Hashable, Sendable, Codable {
  public var body: BodyID
  public var by: BodyID
  public var from: Day
}

/// A body ends after a last day, and nothing replaces it. Texts: `reason`.
public struct BodyDissolved: Hashable, Sendable, Codable {
  public var body: BodyID
  /// The last day.
  public var on: Day
}

/// A unit joined a local group of its own choice (D27).
public struct ClusterJoined: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var body: BodyID
  public var from: Day
}

/// A unit left a local group (D27).
public struct ClusterLeft: Hashable, Sendable, Codable {
  public var organisation: OrganisationID
  public var body: BodyID
  /// The last day.
  public var on: Day
}

/// A person has another employer, or none, from a day (B16).
public struct EmployerChanged: Hashable, Sendable, Codable {
  public var person: PersonID
  public var employer: OrganisationID?
  public var from: Day
}
