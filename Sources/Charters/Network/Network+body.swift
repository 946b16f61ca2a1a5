public import SwedishCalendar

/// What kind of body it is.
public enum BodyKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Officials of the principals (tjänstemannaberedning).
  case officials
  /// Elected members (politisk grupp).
  case political
  /// A working group on a commission.
  case operative
  /// A local group or arena near the patients.
  case local
  /// A presidium or steering committee that prepares another body's meetings.
  case presidium
  /// A programme area or other subject group.
  case programme
  /// A network of practitioners without authority (A11).
  case practitioners
  /// A group that follows indicators.
  case followUp
}

extension Network {
  /// A body as the network file describes it.
  public struct Body: Hashable, Sendable, Codable {
    public var key: String
    public var name: String
    public var kind: BodyKind
    /// The key of its level.
    public var level: String
    /// The key of its area, where it serves one.
    public var area: String?
    /// Whether it is the top of its network and so has no commissioner.
    public var isTop: Bool
    /// Keys of the bodies it stands in relation to, the commissioner among them.
    public var relations: [Relation: [String]]
    /// The charter it follows; nil where no document gives it one.
    public var charter: Following?
    /// The body outside the system that it mirrors (B03).
    public var mirrors: String?
    public var seats: [Seat]

    /// A body with these facts.
    public init(
      key: String, name: String, kind: BodyKind, level: String, area: String? = nil,
      isTop: Bool = false, relations: [Relation: [String]] = [:], charter: Following? = nil,
      mirrors: String? = nil, seats: [Seat] = []
    ) {
      self.key = key
      self.name = name
      self.kind = kind
      self.level = level
      self.area = area
      self.isTop = isTop
      self.relations = relations
      self.charter = charter
      self.mirrors = mirrors
      self.seats = seats
    }
  }

  /// The charter a body follows, which parts of it, and from when it is followed here.
  public struct Following: Hashable, Sendable, Codable {
    public var charter: CharterKey
    /// The parts carried; several where levels are merged (C09), all of them where empty.
    public var parts: [PartKey]
    /// Occasions before this day read "före Samklang".
    public var from: Day

    /// Following these parts of a charter from a day.
    public init(charter: CharterKey, parts: [PartKey] = [], from: Day) {
      self.charter = charter
      self.parts = parts
      self.from = from
    }
  }

  /// A seat that a party fills.
  public struct Seat: Hashable, Sendable, Codable {
    /// The clause whose composition the seat belongs to, where one does.
    public var clause: ClauseID?
    /// The key of the kind of seat in that clause.
    public var spec: String?
    /// The key of the organisation that appoints to it.
    public var party: String
    /// What the seat is called.
    public var function: String
    public var isRequired: Bool

    /// A seat for a party.
    public init(
      clause: ClauseID? = nil, spec: String? = nil, party: String, function: String,
      isRequired: Bool = true
    ) {
      self.clause = clause
      self.spec = spec
      self.party = party
      self.function = function
      self.isRequired = isRequired
    }
  }
}

extension Relation: CodingKeyRepresentable {}
