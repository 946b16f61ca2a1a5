public import Charters
public import SwedishCalendar

/// A side named who keeps its contact with another body (D14, D26).
public struct LiaisonNamed: Hashable, Sendable, Codable {
  public var body: BodyID
  public var to: BodyID
  public var side: Side
  public var person: PersonID
  public var from: Day
  /// The parties that named the person together; empty where one did it alone.
  public var jointly: [OrganisationID]
}

/// Someone stopped keeping a side's contact with another body.
public struct LiaisonEnded: Hashable, Sendable, Codable {
  public var body: BodyID
  public var to: BodyID
  public var side: Side
  public var person: PersonID
  /// The last day.
  public var on: Day
}

/// Two bodies exchanged what a clause asks them to (D14, D19). Texts: `report`.
public struct ExchangeHeld: Hashable, Sendable, Codable {
  public var body: BodyID
  public var with: BodyID
  public var clause: ClauseID
  public var on: Day
}

/// A person sits in a body outside the network for all of it (B18). Texts: `outside`.
public struct OutsideMembershipBegan: Hashable, Sendable, Codable {
  /// The membership's number in the journal, from 1.
  public var number: Int
  /// The body whose work it is part of.
  public var body: BodyID
  public var person: PersonID
  public var from: Day
  public var until: Day?
}

/// One who sits outside told all principals what happened there (B18). Texts: `report`.
public struct OutsideReported: Hashable, Sendable, Codable {
  public var number: Int
  public var on: Day
}

/// A step of handing a role over to its next holder was done (C16, C18).
public struct HandoverStepDone: Hashable, Sendable, Codable {
  public var body: BodyID
  public var role: RoleKind
  /// The first day of the new holder's time.
  public var from: Day
  public var step: HandoverStep
}

/// What is handed over when a role changes hands.
public enum HandoverStep: String, Hashable, Sendable, Codable, CaseIterable {
  case calendar, openMatters, papers, distribution, accounts
}
