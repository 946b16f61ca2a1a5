public import Charters
public import SwedishCalendar

/// A person of the network. Texts: `name`, `title`, `email`.
public struct PersonRegistered: Hashable, Sendable, Codable {
  public var person: PersonID
  public var employer: OrganisationID?
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

/// A person took a seat. Texts: `source` (decision, date, letter) where given.
public struct MembershipBegan: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var person: PersonID
  public var from: Day
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
}

/// A person left a role before its term ended.
public struct RoleLeft: Hashable, Sendable, Codable {
  public var body: BodyID
  public var role: RoleKind
  public var person: PersonID
  /// The last day in the role.
  public var on: Day
}
