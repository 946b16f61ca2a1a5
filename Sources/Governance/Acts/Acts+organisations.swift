public import SwedishCalendar

/// States which kinds of care an organisation gives, all of them at once (A04).
public struct StateCare: Hashable, Sendable {
  public var organisation: OrganisationID
  public var kinds: [String]

  /// The act with everything it needs.
  public init(organisation: OrganisationID, kinds: [String]) {
    self.organisation = organisation
    self.kinds = kinds
  }
}

/// Records the agreement that follows a federation's former one (B02).
public struct RenewAgreement: Hashable, Sendable {
  public var federation: FederationID
  public var agreement: String
  public var from: Day
  public var until: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(federation: FederationID, agreement: String, from: Day, until: Day? = nil) {
    self.federation = federation
    self.agreement = agreement
    self.from = from
    self.until = until
  }
}

/// Gives an organisation another name from a day.
public struct RenameOrganisation: Hashable, Sendable {
  public var organisation: OrganisationID
  public var name: String
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(organisation: OrganisationID, name: String, from: Day) {
    self.organisation = organisation
    self.name = name
    self.from = from
  }
}

/// Replaces an organisation by another from a day.
public struct SucceedOrganisation: Hashable, Sendable {
  public var organisation: OrganisationID
  public var by: OrganisationID
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(organisation: OrganisationID, by: OrganisationID, from: Day) {
    self.organisation = organisation
    self.by = by
    self.from = from
  }
}

/// Says for which principal a private provider works, and how long (C08, D11).
public struct SetContract: Hashable, Sendable {
  public var organisation: OrganisationID
  public var worksFor: OrganisationID
  public var from: Day
  public var until: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(organisation: OrganisationID, worksFor: OrganisationID, from: Day, until: Day? = nil)
  {
    self.organisation = organisation
    self.worksFor = worksFor
    self.from = from
    self.until = until
  }
}

/// Gives a body another name from a day.
public struct RenameBody: Hashable, Sendable {
  public var body: BodyID
  public var name: String
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, name: String, from: Day) {
    self.body = body
    self.name = name
    self.from = from
  }
}

/// Replaces a body by another from a day.
public struct SucceedBody: Hashable, Sendable {
  public var body: BodyID
  public var by: BodyID
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, by: BodyID, from: Day) {
    self.body = body
    self.by = by
    self.from = from
  }
}

/// Dissolves a body after its last day, with the reason; nothing replaces it.
public struct DissolveBody: Hashable, Sendable {
  public var body: BodyID
  /// The last day.
  public var on: Day
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, on: Day, reason: String) {
    self.body = body
    self.on = on
    self.reason = reason
  }
}

/// Lets a unit join a local group (D27).
public struct JoinCluster: Hashable, Sendable {
  public var organisation: OrganisationID
  public var body: BodyID
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(organisation: OrganisationID, body: BodyID, from: Day) {
    self.organisation = organisation
    self.body = body
    self.from = from
  }
}

/// Lets a unit leave a local group (D27).
public struct LeaveCluster: Hashable, Sendable {
  public var organisation: OrganisationID
  public var body: BodyID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(organisation: OrganisationID, body: BodyID, on: Day) {
    self.organisation = organisation
    self.body = body
    self.on = on
  }
}

/// Gives a person another employer, or none, from a day (B16).
public struct ChangeEmployer: Hashable, Sendable {
  public var person: PersonID
  public var employer: OrganisationID?
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(person: PersonID, employer: OrganisationID?, from: Day) {
    self.person = person
    self.employer = employer
    self.from = from
  }
}
