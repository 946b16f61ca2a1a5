public import Charters

/// What someone may want to do or see; every route and every act asks for one of these.
public enum Right: Hashable, Sendable {
  /// See that the body, its charter and its meetings exist.
  case see
  /// Read agendas and minutes that are for this audience.
  case read(Audience)
  /// Read what is internal to the body.
  case readInternal
  /// Plan, move and cancel meetings, build and publish agendas, record who came.
  case holdMeetings
  /// Write, adjust, send and publish minutes.
  case keepMinutes
  /// Set what the charter leaves to the body, attest, and report to other bodies.
  case speakForBody
  /// Appoint to seats and record roles.
  case appoint
  /// Register the network, its people and its charters.
  case administer
}

/// Whether something may be done, and why or why not.
public enum Verdict: Hashable, Sendable {
  case allowed(Ground)
  case denied(Denial)

  /// Whether it may be done.
  public var isAllowed: Bool {
    if case .allowed = self { true } else { false }
  }
}

/// Why something may be done.
public enum Ground: Hashable, Sendable {
  case installation
  case open
  case network
  case member
  case role(RoleKind)
  case support
  case administrator
  /// Nobody is named in the body, so the commissioner's officers act for it (design §6).
  case commissioner
}

/// Why something may not be done.
public enum Denial: Hashable, Sendable {
  case notSignedIn
  case notMember
  case notOfficer
  case notSupport
  case notAdministrator
}

/// What a person is to a body on a day.
public struct Ties: Hashable, Sendable {
  public var isMember = false
  /// Whether the person sits in any body of the network.
  public var isInNetwork = false
  public var roles: Set<RoleKind> = []
  public var isSupport = false
  public var isAdministrator = false
  /// Whether the person acts for the body since nobody in it is named.
  public var actsForCommissioner = false
}
