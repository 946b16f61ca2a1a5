public import Charters
public import SwedishCalendar

/// Registers a person.
public struct RegisterPerson: Hashable, Sendable {
  public var name: String
  public var title: String
  public var email: String
  public var employer: OrganisationID?
  public var isElected: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(
    name: String, title: String = "", email: String = "", employer: OrganisationID? = nil,
    isElected: Bool = false
  ) {
    self.name = name
    self.title = title
    self.email = email
    self.employer = employer
    self.isElected = isElected
  }
}

/// Gives a person an office outside the bodies (design §6).
public struct GiveOffice: Hashable, Sendable {
  public var person: PersonID
  public var office: Office

  /// The act with everything it needs; what may be left out has a default.
  public init(person: PersonID, office: Office) {
    self.person = person
    self.office = office
  }
}

/// Establishes a seat for a party (A19, C10).
public struct EstablishSeat: Hashable, Sendable {
  public var body: BodyID
  public var party: OrganisationID
  public var function: String
  public var clause: ClauseID?
  public var spec: String?
  public var isRequired: Bool
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, party: OrganisationID, function: String, clause: ClauseID? = nil,
    spec: String? = nil, isRequired: Bool = true, from: Day
  ) {
    self.body = body
    self.party = party
    self.function = function
    self.clause = clause
    self.spec = spec
    self.isRequired = isRequired
    self.from = from
  }
}

/// Takes a seat away, as when a version of the charter has it no longer.
public struct EndSeat: Hashable, Sendable {
  public var seat: SeatID
  /// The last day it is there.
  public var on: Day
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(seat: SeatID, on: Day, reason: String) {
    self.seat = seat
    self.on = on
    self.reason = reason
  }
}

/// Appoints a person to a seat (A20).
public struct Appoint: Hashable, Sendable {
  public var seat: SeatID
  public var person: PersonID
  public var from: Day
  /// The last day of the term of office, where one is set.
  public var until: Day?
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    seat: SeatID, person: PersonID, from: Day, until: Day? = nil, source: String = ""
  ) {
    self.seat = seat
    self.person = person
    self.from = from
    self.until = until
    self.source = source
  }
}

/// Ends a person's time in a seat.
public struct EndMembership: Hashable, Sendable {
  public var seat: SeatID
  public var person: PersonID
  public var on: Day
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(seat: SeatID, person: PersonID, on: Day, reason: String = "") {
    self.seat = seat
    self.person = person
    self.on = on
    self.reason = reason
  }
}

/// Gives a person a role in a body (C16, C18, D25).
public struct TakeRole: Hashable, Sendable {
  public var body: BodyID
  public var role: RoleKind
  public var person: PersonID
  public var from: Day
  public var until: Day?
  public var isActing: Bool
  public var election: Election?
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, role: RoleKind, person: PersonID, from: Day, until: Day? = nil,
    isActing: Bool = false, election: Election? = nil, reason: String = ""
  ) {
    self.body = body
    self.role = role
    self.person = person
    self.from = from
    self.until = until
    self.isActing = isActing
    self.election = election
    self.reason = reason
  }
}

/// Ends a person's time in a role.
public struct LeaveRole: Hashable, Sendable {
  public var body: BodyID
  public var role: RoleKind
  public var person: PersonID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, role: RoleKind, person: PersonID, on: Day) {
    self.body = body
    self.role = role
    self.person = person
    self.on = on
  }
}
