/// A side of the collaboration: what a seat or a turn belongs to.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case region, municipality, privateProvider, interested
}

/// A role that someone holds in a body.
public enum RoleKind: String, Hashable, Sendable, Codable, CaseIterable {
  case chair, viceChair, secretary, convener, meetingLeader
}

/// A body seen from another: charters name bodies only by relation, resolved as of the day.
public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
  /// The body that gave this body its mandate.
  case commissioner
  /// The body that receives lifted matters and reports.
  case receiver
  case levelAbove, levelBelow
  /// The bodies whose decisions and recommendations this body carries out.
  case deciders
  /// The central body that takes disputes of principle.
  case central
  /// The political group that takes local disputes.
  case political
  /// The group that follows indicators.
  case followUp
  /// The officials named to keep contact between two bodies.
  case liaison
  /// The other bodies that take part in joint meetings.
  case joint
  /// The network of practitioners the body works with.
  case practitioners
}

/// What a body may bring an item to.
public enum OutcomeKind: String, Hashable, Sendable, Codable, CaseIterable {
  case decision, recommendation, proposal, position, information
  /// Dates, own parameters, adjusting minutes: never a decision in a charter's sense.
  case workingOrder
}

/// What is to happen with an item on an agenda.
public enum ItemKind: String, Hashable, Sendable, Codable, CaseIterable {
  case information, discussion, decision
}

/// Who may read something.
public enum Audience: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The body's members and those invited.
  case members
  /// Every body of the network.
  case network
  /// Anyone.
  case open

  public static func < (left: Audience, right: Audience) -> Bool { left.breadth < right.breadth }

  private var breadth: Int {
    switch self {
    case .members: 0
    case .network: 1
    case .open: 2
    }
  }
}

/// A value that the document gives, or that it leaves to the body to set.
public enum Setting<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// Written in the document.
  case fixed(Value)
  /// Set by the body itself, in the journal; until then open.
  case setByBody

  // What each case holds is stored under a name that says what it is.
  enum FixedCodingKeys: String, CodingKey { case _0 = "value" }
}

/// A guide value of ours where the document names no days: it reminds, and never judges alone.
public struct Guide: Hashable, Sendable, Codable {
  public var days: Int
  /// A guide of this many days.
  public init(days: Int) { self.days = days }
}
