public import Charters
public import SwedishCalendar

/// Registers a network of bodies.
public struct RegisterNetwork: Hashable, Sendable {
  public var network: NetworkID
  public var name: String

  /// The act with everything it needs.
  public init(network: NetworkID, name: String) {
    self.network = network
    self.name = name
  }
}

/// Registers a level of the network (B04).
public struct RegisterLevel: Hashable, Sendable {
  public var network: NetworkID
  public var level: LevelID
  public var name: String
  /// What the level answers for.
  public var responsibilities: [String]

  /// The act with everything it needs; what may be left out has a default.
  public init(
    network: NetworkID, level: LevelID, name: String, responsibilities: [String] = []
  ) {
    self.network = network
    self.level = level
    self.name = name
    self.responsibilities = responsibilities
  }
}

/// Registers a sub-area (D05).
public struct RegisterArea: Hashable, Sendable {
  public var area: AreaID
  public var name: String

  /// The act with everything it needs; what may be left out has a default.
  public init(area: AreaID, name: String) {
    self.area = area
    self.name = name
  }
}

/// Registers an organisation that takes part (C08, D11).
public struct RegisterOrganisation: Hashable, Sendable {
  public var organisation: OrganisationID
  public var name: String
  public var kind: OrganisationKind
  public var area: AreaID?
  public var worksFor: OrganisationID?
  public var contractFrom: Day?
  public var contractUntil: Day?
  public var kindsOfCare: [String]

  /// The act with everything it needs; what may be left out has a default.
  public init(
    organisation: OrganisationID, name: String, kind: OrganisationKind, area: AreaID? = nil,
    worksFor: OrganisationID? = nil, contractFrom: Day? = nil, contractUntil: Day? = nil,
    kindsOfCare: [String] = []
  ) {
    self.organisation = organisation
    self.name = name
    self.kind = kind
    self.area = area
    self.worksFor = worksFor
    self.contractFrom = contractFrom
    self.contractUntil = contractUntil
    self.kindsOfCare = kindsOfCare
  }
}

/// Registers a federation of principals (B02).
public struct RegisterFederation: Hashable, Sendable {
  public var federation: FederationID
  public var name: String
  public var agreement: String
  public var members: [OrganisationID]
  public var validUntil: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    federation: FederationID, name: String, agreement: String = "", members: [OrganisationID],
    validUntil: Day? = nil
  ) {
    self.federation = federation
    self.name = name
    self.agreement = agreement
    self.members = members
    self.validUntil = validUntil
  }
}

/// Registers a body.
public struct RegisterBody: Hashable, Sendable {
  public var body: BodyID
  public var name: String
  public var kind: BodyKind
  public var level: LevelID
  public var area: AreaID?
  public var isTop: Bool
  public var mirrors: String?
  /// The bodies that gave it its mandate, where they are named at once.
  public var commissioners: [BodyID]

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, name: String, kind: BodyKind, level: LevelID, area: AreaID? = nil,
    isTop: Bool = false, mirrors: String? = nil, commissioners: [BodyID] = []
  ) {
    self.commissioners = commissioners
    self.body = body
    self.name = name
    self.kind = kind
    self.level = level
    self.area = area
    self.isTop = isTop
    self.mirrors = mirrors
  }
}

/// Names the bodies that a body stands in relation to, all of them at once.
public struct SetRelations: Hashable, Sendable {
  public var body: BodyID
  public var relations: [Relation: [BodyID]]

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, relations: [Relation: [BodyID]]) {
    self.body = body
    self.relations = relations
  }
}

/// Adopts a version of a charter from a day (A01, C27).
public struct AdoptCharter: Hashable, Sendable {
  public var charter: Charter
  public var from: Day
  public var source: String?

  /// The act with everything it needs; what may be left out has a default.
  public init(charter: Charter, from: Day, source: String? = nil) {
    self.charter = charter
    self.from = from
    self.source = source
  }
}

/// Lets a body follow parts of a charter from a day.
public struct FollowCharter: Hashable, Sendable {
  public var body: BodyID
  public var charter: CharterKey
  public var parts: [PartKey]
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, charter: CharterKey, parts: [PartKey] = [], from: Day) {
    self.body = body
    self.charter = charter
    self.parts = parts
    self.from = from
  }
}

/// Makes a proposed clause bind a body from a day.
public struct AdoptClause: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, clause: ClauseID, from: Day) {
    self.body = body
    self.clause = clause
    self.from = from
  }
}

/// Sets what the document leaves to the body (B11, D12, D25).
public struct SetParameter: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  public var value: ParameterValue
  public var from: Day
  /// What was set, where it is said in words.
  public var text: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, clause: ClauseID, value: ParameterValue, from: Day, text: String = ""
  ) {
    self.text = text
    self.body = body
    self.clause = clause
    self.value = value
    self.from = from
  }
}

/// Decides for whom a body's papers are.
public struct DecideAudience: Hashable, Sendable {
  public var body: BodyID
  public var audience: Audience
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, audience: Audience, from: Day) {
    self.body = body
    self.audience = audience
    self.from = from
  }
}

/// Erases texts by lawful disposal, with the reason.
public struct DisposeTexts: Hashable, Sendable {
  public var texts: [TextRef]
  /// Meetings whose notes are erased, which nobody took over into the journal.
  public var notes: [MeetingID]
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(texts: [TextRef] = [], notes: [MeetingID] = [], reason: String) {
    self.texts = texts
    self.notes = notes
    self.reason = reason
  }
}
