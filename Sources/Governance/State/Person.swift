public import Charters
public import SwedishCalendar

/// A person of the network and the offices they hold.
public struct Person: Sendable, Equatable {
  public var id: PersonID
  public var name: TextRef
  public var title: TextRef
  public var email: TextRef
  public var employer: OrganisationID?
  public var seats: [SeatID] = []
  /// The bodies in which the person holds or has held a role.
  public var roleBodies: [BodyID] = []
  public var isAdministrator = false
  /// The bodies whose support office the person belongs to.
  public var supports: [BodyID] = []
  public var registered: Stamp
}

/// A seat, and those who have held it.
public struct Seat: Sendable, Equatable {
  public var id: SeatID
  public var body: BodyID
  public var party: OrganisationID
  public var side: Side
  public var function: TextRef
  public var clause: ClauseID?
  public var spec: String?
  public var isRequired: Bool
  public var from: Day
  /// Those who have held it, oldest first.
  public var memberships: [Membership] = []
  public var established: Stamp

  /// Who holds the seat on a day, or nil where it is vacant.
  public func holder(on day: Day) -> Membership? { memberships.last { $0.holds(on: day) } }

  /// The day since when the seat has stood empty, nil where it is held on `day`.
  public func vacantSince(on day: Day) -> Day? {
    guard holder(on: day) == nil else { return nil }
    let ended = memberships.compactMap(\.until).filter { $0 < day }.max()
    return ended?.adding(days: 1) ?? from
  }
}

/// A person's time in a seat.
public struct Membership: Sendable, Equatable {
  public var person: PersonID
  public var from: Day
  public var until: Day?
  public var source: TextRef
  public var stamp: Stamp

  /// Whether the seat is held on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}
