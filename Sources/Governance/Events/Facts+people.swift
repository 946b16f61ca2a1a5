public import Charters
public import SwedishCalendar

/// A person of the network. Texts: `name`, `title`, `email`.
public struct PersonRegistered: Hashable, Sendable, Codable {
  public var person: PersonID
  public var employer: OrganisationID?
  /// Whether the person is elected, and no official (D11).
  public var isElected: Bool
}

/// A person administers the installation, or belongs to the support office of some bodies.
public struct OfficeGiven: Hashable, Sendable, Codable {
  public var person: PersonID
  public var office: Office
}

/// An office outside the bodies themselves (design §6).
public enum Office: Hashable, Sendable, Codable {
  case administrator
  /// Process leaders who work for these bodies.
  case support([BodyID])
  /// One who does the acts of these organisations, such as appointing to their seats (A20).
  case representative([OrganisationID])

  // What each case holds is stored under a name that says what it is.
  enum SupportCodingKeys: String, CodingKey { case _0 = "bodies" }
  enum RepresentativeCodingKeys: String, CodingKey { case _0 = "organisations" }
}

/// A seat for a party. Texts: `function`.
public struct SeatEstablished: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var body: BodyID
  public var party: OrganisationID
  /// The side it belongs to: its party's, or that of the principal a provider works for (C08).
  public var side: Side
  public var clause: ClauseID?
  public var spec: String?
  public var isRequired: Bool
  public var from: Day
}

/// A seat was taken away, as when a charter has it no longer. Texts: `reason`.
public struct SeatEnded: Hashable, Sendable, Codable {
  public var seat: SeatID
  /// The last day it is there.
  public var on: Day
}

/// A person took a seat. Texts: `source` (decision, date, letter) where given.
public struct MembershipBegan: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var person: PersonID
  public var from: Day
  /// The last day of the term of office, where one is set.
  public var until: Day?
  /// Whether the support office recorded the party's act on its behalf (A20).
  public var isOnBehalf: Bool
}

/// A person left a seat. Texts: `reason` where given.
public struct MembershipEnded: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var person: PersonID
  /// The last day in the seat.
  public var on: Day
}

/// A person took a role. Texts: `reason` where the holder is acting.
public struct RoleTaken: Hashable, Sendable, Codable {
  public var body: BodyID
  public var role: RoleKind
  public var person: PersonID
  public var side: Side?
  public var from: Day
  public var until: Day?
  /// Whether the holder acts against the rotation, recorded as a departure (C16).
  public var isActing: Bool
  public var election: Election?
}

/// That a role was given by election: when, and who took part (D25).
public struct Election: Hashable, Sendable, Codable {
  public var on: Day
  public var voters: [SeatID]

  /// An election on a day by those who sit in these seats.
  public init(on: Day, voters: [SeatID]) {
    self.on = on
    self.voters = voters
  }
}

/// A person left a role before its term ended.
public struct RoleLeft: Hashable, Sendable, Codable {
  public var body: BodyID
  public var role: RoleKind
  public var person: PersonID
  /// The last day in the role.
  public var on: Day
}
