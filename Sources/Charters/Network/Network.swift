public import SwedishCalendar

/// A network of bodies as a file describes it: organisations, levels, areas, bodies and their seats.
public struct Network: Hashable, Sendable, Codable {
  public var key: String
  public var title: String
  /// The levels, topmost first (B04).
  public var levels: [Level]
  /// The sub-areas with their municipalities (D05).
  public var areas: [Area]
  public var organisations: [Organisation]
  public var federations: [Federation]
  public var bodies: [Body]

  /// A network with these contents.
  public init(
    key: String, title: String, levels: [Level] = [], areas: [Area] = [],
    organisations: [Organisation] = [], federations: [Federation] = [], bodies: [Body] = []
  ) {
    self.key = key
    self.title = title
    self.levels = levels
    self.areas = areas
    self.organisations = organisations
    self.federations = federations
    self.bodies = bodies
  }

  /// A level of collaboration.
  public struct Level: Hashable, Sendable, Codable {
    public var key: String
    public var name: String
    /// What the level answers for (B04).
    public var responsibilities: [String]

    /// A level with this key and name.
    public init(key: String, name: String, responsibilities: [String] = []) {
      self.key = key
      self.name = name
      self.responsibilities = responsibilities
    }
  }

  /// A part of the network's territory, such as a sub-region.
  public struct Area: Hashable, Sendable, Codable {
    public var key: String
    public var name: String

    /// An area with this key and name.
    public init(key: String, name: String) {
      self.key = key
      self.name = name
    }
  }

  /// Several principals that act as one, by a yearly agreement (B02).
  public struct Federation: Hashable, Sendable, Codable {
    public var key: String
    public var name: String
    /// Keys of the organisations that form it.
    public var members: [String]
    /// The name of the agreement it rests on.
    public var agreement: String?
    public var validUntil: Day?

    /// A federation of these members.
    public init(
      key: String, name: String, members: [String], agreement: String? = nil,
      validUntil: Day? = nil
    ) {
      self.key = key
      self.name = name
      self.members = members
      self.agreement = agreement
      self.validUntil = validUntil
    }
  }
}

/// What an organisation is in the collaboration.
public enum OrganisationKind: String, Hashable, Sendable, Codable, CaseIterable {
  case region, municipality
  /// A private provider, working for a principal by contract (C08, D11).
  case privateProvider
  /// An interested party outside the principals, such as a patients' association (B13).
  case interested

  /// The side that such an organisation's seats belong to.
  public var side: Side {
    switch self {
    case .region: .region
    case .municipality: .municipality
    case .privateProvider: .privateProvider
    case .interested: .interested
    }
  }
}

extension Network {
  /// A principal, a private provider or an interested party.
  public struct Organisation: Hashable, Sendable, Codable {
    public var key: String
    public var name: String
    public var kind: OrganisationKind
    /// The key of the area it lies in.
    public var area: String?
    /// The key of the principal a private provider works for.
    public var worksFor: String?
    public var contractFrom: Day?
    public var contractUntil: Day?
    /// The kinds of care it gives, such as "kommunal primärvård" (A04).
    public var kindsOfCare: [String]

    /// An organisation with these facts.
    public init(
      key: String, name: String, kind: OrganisationKind, area: String? = nil,
      worksFor: String? = nil, contractFrom: Day? = nil, contractUntil: Day? = nil,
      kindsOfCare: [String] = []
    ) {
      self.key = key
      self.name = name
      self.kind = kind
      self.area = area
      self.worksFor = worksFor
      self.contractFrom = contractFrom
      self.contractUntil = contractUntil
      self.kindsOfCare = kindsOfCare
    }
  }
}
