public import Charters
public import SwedishCalendar

/// A person of the network and the offices they hold.
public struct Person: Sendable, Equatable {
  public var id: PersonID
  public var name: TextRef
  public var title: TextRef
  public var email: TextRef
  /// The employers there have been, oldest first; the last may be none.
  public var employments: [Employment]
  /// Whether the person is elected, and no official (D11).
  public var isElected: Bool
  public var seats: [SeatID] = []
  /// The bodies in which the person holds or has held a role.
  public var roleBodies: [BodyID] = []
  public var isAdministrator = false
  /// The bodies the person has joined beside the seats (C13).
  public var extraIn: [BodyID] = []
  /// The seats the person answers for as manager (D23).
  public var answersFor: [SeatID] = []
  /// The bodies whose contact with others the person keeps (D14, D26).
  public var liaisonOf: [BodyID] = []
  /// The bodies whose support office the person belongs to.
  public var supports: [BodyID] = []
  /// The organisations whose acts the person does, such as appointing to their seats (A20).
  public var represents: [OrganisationID] = []
  /// How much the person wants to be told by mail.
  public var notices = NoticeChoice.atOnce
  /// What the person has taken on at meetings, and may have done.
  public var actions: [ActionID] = []
  public var registered: Stamp
  /// What the person watches, and since when.
  public var watches: [Watched: Stamp] = [:]

  /// The employer as last known.
  public var employer: OrganisationID? { employments.last?.employer }

  /// The employer on a day; the first one known before any other.
  public func employer(on day: Day) -> OrganisationID? {
    (employments.last { $0.from.map { $0 <= day } ?? true } ?? employments.first)?.employer
  }
}

/// A person's time with an employer, or with none.
public struct Employment: Sendable, Equatable {
  public var employer: OrganisationID?
  /// The first day; nil where it began before the person was known.
  public var from: Day?
  public var stamp: Stamp
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
  /// The last day it is there, where it has been taken away.
  public var until: Day?
  /// When it was taken away.
  public var ended: Stamp?
  /// Those who have held it, oldest first.
  public var memberships: [Membership] = []
  /// The managers who have answered for it, oldest first (D23).
  public var accountable: [Accountable] = []
  public var established: Stamp

  /// Whether the seat has not been taken away before a day.
  public func isThere(on day: Day) -> Bool { day <= (until ?? day) }

  /// Who holds the seat on a day, or nil where it is vacant.
  public func holder(on day: Day) -> Membership? { memberships.last { $0.holds(on: day) } }

  /// The manager who answers for the seat on a day.
  public func manager(on day: Day) -> Accountable? { accountable.last { $0.from <= day } }

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
  /// Whether the support office recorded the party's act (A20).
  public var isOnBehalf: Bool
  public var stamp: Stamp
  public var mandate = Mandate()
  /// The mandates the person had in the seat before, oldest first (A16).
  public var formerMandates: [Mandate] = []

  /// Whether the seat is held on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// How the mandate of one in a seat stands (A16, C15).
public struct Mandate: Sendable, Equatable {
  public var given: Given?
  public var accepted: Dated?
  public var withdrawn: Dated?

  /// That the party attested it.
  public struct Given: Sendable, Equatable {
    public var on: Day
    public var source: TextRef
    public var isOnBehalf: Bool
    public var stamp: Stamp
  }

  /// That something was done on a day.
  public struct Dated: Sendable, Equatable {
    public var on: Day
    public var stamp: Stamp
  }

  /// Whether it is given and not taken back.
  public var holds: Bool { given != nil && withdrawn == nil }
}

/// A manager's time of answering for a seat.
public struct Accountable: Sendable, Equatable {
  public var manager: PersonID
  public var from: Day
  public var stamp: Stamp
}
