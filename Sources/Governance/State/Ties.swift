public import Charters
public import SwedishCalendar

/// A person's time in a body beside its seats (C13).
public struct ExtraMember: Sendable, Equatable {
  public var person: PersonID
  public var from: Day
  public var until: Day?
  public var reason: TextRef
  public var stamp: Stamp

  /// Whether the person belongs to the body on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// A person's time of keeping a side's contact with another body (D14, D26).
public struct Liaison: Sendable, Equatable {
  public var to: BodyID
  public var side: Side
  public var person: PersonID
  public var from: Day
  public var until: Day?
  public var jointly: [OrganisationID]
  public var stamp: Stamp

  /// Whether the person keeps the contact on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// That two bodies exchanged what a clause asks for (D14, D19).
public struct Exchange: Sendable, Equatable {
  public var with: BodyID
  public var clause: ClauseID
  public var on: Day
  public var text: TextRef
  public var stamp: Stamp
}

/// A person's time in a body outside the network, for all of it (B18).
public struct OutsideMembership: Sendable, Equatable {
  public var number: Int
  public var person: PersonID
  public var outside: TextRef
  public var from: Day
  public var until: Day?
  public var reports: [OutsideReport] = []
  public var stamp: Stamp

  /// Whether the person sits there on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// What one who sits outside told all principals (B18).
public struct OutsideReport: Sendable, Equatable {
  public var on: Day
  public var text: TextRef
  public var stamp: Stamp
}

/// A step of handing a role over to its next holder (C16, C18).
public struct Handover: Sendable, Equatable {
  public var role: RoleKind
  /// The first day of the next holder's time.
  public var from: Day
  public var step: HandoverStep
  public var stamp: Stamp
}

/// A unit's time in a local group (D27).
public struct ClusterTime: Sendable, Equatable {
  public var organisation: OrganisationID
  public var from: Day
  public var until: Day?
  public var stamp: Stamp

  /// Whether the unit belongs to the group on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// That something is replaced by another from a day.
public struct Succession<ID: Hashable & Sendable>: Sendable, Equatable {
  public var by: ID
  public var from: Day
  public var stamp: Stamp
}

/// That a body ended after a last day.
public struct Dissolution: Sendable, Equatable {
  public var on: Day
  public var reason: TextRef
  public var stamp: Stamp
}

/// A name that holds from a day.
public struct DatedName: Sendable, Equatable {
  public var name: TextRef
  public var from: Day
}
