public import SwedishCalendar

/// A recommendation was addressed to principals, who decide on it each for itself.
public struct RecommendationAddressed: Hashable, Sendable, Codable {
  public var outcome: OutcomeID
  public var to: [OrganisationID]
  /// Whether it holds only when all of them have adopted it.
  public var onlyIfAll: Bool
  /// The last day to answer, where one is named.
  public var by: Day?
}

/// What a principal did with a recommendation. Texts: `decider`, `paragraph`, `diary`, `change`,
/// `teller`, `source`, each where it is written.
public struct AdoptionRecorded: Hashable, Sendable, Codable {
  public var outcome: OutcomeID
  public var principal: OrganisationID
  public var on: Day
  public var result: AdoptionOutcome
  /// When the line is to have been told.
  public var tellBy: Day?
  /// Whether the support office recorded it, with the source.
  public var isOnBehalf: Bool
  public var texts: AdoptionTexts
}

/// The texts that an adoption may have, pinned as a list of their names.
public struct AdoptionTexts: OptionSet, Hashable, Sendable, Codable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  private static let names = ["decider", "paragraph", "diary", "change", "teller", "source"]

  init(named texts: [String: String]) {
    self.init(Self.names.filter { texts[$0] != nil })
  }

  private init(_ found: [String]) {
    rawValue = Self.names.enumerated().reduce(0) {
      found.contains($1.element) ? $0 | 1 << $1.offset : $0
    }
  }

  /// Whether the text with this name is there.
  func has(_ name: String) -> Bool {
    Self.names.firstIndex(of: name).map { rawValue & 1 << $0 != 0 } ?? false
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Self.names.filter(has))
  }
}

/// A body named who carries out what a body above has passed on (C02).
public struct CarrierNamed: Hashable, Sendable, Codable {
  public var outcome: OutcomeID
  /// The body below.
  public var body: BodyID
  public var person: PersonID
  public var by: Day?
}

/// How far a body has come with what was passed on to it (C02). Texts: `words`.
public struct CarryingReported: Hashable, Sendable, Codable {
  public var outcome: OutcomeID
  public var body: BodyID
  public var status: CarryingStatus
  public var on: Day
}

/// The description of a local assignment is finished (C26). Texts: `reference`.
public struct DescriptionFinished: Hashable, Sendable, Codable {
  public var outcome: OutcomeID
  public var on: Day
}
