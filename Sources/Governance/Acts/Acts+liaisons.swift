public import Charters
public import SwedishCalendar

/// Names who keeps a side's contact with another body (D14, D26).
public struct NameLiaison: Hashable, Sendable {
  public var body: BodyID
  public var to: BodyID
  public var side: Side
  public var person: PersonID
  public var from: Day
  public var jointly: [OrganisationID]

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, to: BodyID, side: Side, person: PersonID, from: Day,
    jointly: [OrganisationID] = []
  ) {
    self.body = body
    self.to = to
    self.side = side
    self.person = person
    self.from = from
    self.jointly = jointly
  }
}

/// Ends a liaison's time.
public struct EndLiaison: Hashable, Sendable {
  public var body: BodyID
  public var to: BodyID
  public var side: Side
  public var person: PersonID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, to: BodyID, side: Side, person: PersonID, on: Day) {
    self.body = body
    self.to = to
    self.side = side
    self.person = person
    self.on = on
  }
}

/// Records that two bodies exchanged what a clause asks for (D14, D19).
public struct HoldExchange: Hashable, Sendable {
  public var body: BodyID
  public var with: BodyID
  public var clause: ClauseID
  public var on: Day
  public var text: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, with: BodyID, clause: ClauseID, on: Day, text: String) {
    self.body = body
    self.with = with
    self.clause = clause
    self.on = on
    self.text = text
  }
}

/// Records that a person sits in a body outside the network (B18).
public struct JoinOutsideBody: Hashable, Sendable {
  public var body: BodyID
  public var person: PersonID
  public var outside: String
  public var from: Day
  public var until: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, person: PersonID, outside: String, from: Day, until: Day? = nil) {
    self.body = body
    self.person = person
    self.outside = outside
    self.from = from
    self.until = until
  }
}

/// Tells all principals what happened in the outside body (B18).
public struct ReportFromOutside: Hashable, Sendable {
  public var number: Int
  public var on: Day
  public var text: String

  /// The act with everything it needs; what may be left out has a default.
  public init(number: Int, on: Day, text: String) {
    self.number = number
    self.on = on
    self.text = text
  }
}

/// Records a step of handing over a role (C16, C18).
public struct DoHandoverStep: Hashable, Sendable {
  public var body: BodyID
  public var role: RoleKind
  /// The first day of the next holder's time.
  public var from: Day
  public var step: HandoverStep

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, role: RoleKind, from: Day, step: HandoverStep) {
    self.body = body
    self.role = role
    self.from = from
    self.step = step
  }
}
