public import Charters
public import SwedishCalendar

/// A body and what it has set, attested and reported.
public struct Body: Sendable, Equatable {
  public var id: BodyID
  public var name: TextRef
  public var kind: BodyKind
  public var level: LevelID
  public var area: AreaID?
  public var isTop: Bool
  /// The name of the body outside the system that it mirrors (B03).
  public var mirrors: TextRef?
  public var relations: [Relation: [BodyID]] = [:]
  /// The charters it has followed, oldest first.
  public var following: [Following] = []
  public var adoptedClauses: [ClauseAdoption] = []
  public var parameters: [Parameter] = []
  public var audiences: [AudienceDecision] = []
  public var seats: [SeatID] = []
  public var roles: [RoleTerm] = []
  /// Those who have joined beside the seats (C13).
  public var extras: [ExtraMember] = []
  /// Those who have kept the contact with other bodies (D14, D26).
  public var liaisons: [Liaison] = []
  public var exchanges: [Exchange] = []
  /// The bodies outside the network in which its people sit for all (B18).
  public var outside: [OutsideMembership] = []
  public var handovers: [Handover] = []
  /// The units that have chosen to belong to it (D27).
  public var cluster: [ClusterTime] = []
  /// The body that replaces it, and from when.
  public var successor: Succession<BodyID>?
  /// That it was dissolved, and nothing replaces it.
  public var dissolved: Dissolution?
  /// Its meetings, by day.
  public var meetings: [MeetingID] = []
  public var attestations: [Attestation] = []
  public var reports: [Report] = []
  public var departures: [Departure] = []
  public var registered: Stamp
  /// The names it had before, each with the first day of the name that followed.
  public var formerNames: [DatedName] = []
  /// What it has to tell further, what its parties have announced, and the documents that belong to
  /// it or that it follows.
  public var spreads: [SpreadID] = []
  public var announcements: [AnnouncementID] = []
  public var documents: [DocumentID] = []
  /// The reports that others have given it, the first first.
  public var received: [ReceivedReport] = []
  /// The agreements that its clauses rest on, how far it has judged goals to be reached, and what
  /// was done for its tasks and duties.
  public var accords: [AccordID] = []
  public var goalOutcomes: [GoalOutcome] = []
  public var taskSteps: [TaskStep] = []
  public var dutyNotes: [DutyNote] = []
  /// The seasons for which its routines were said to be ready (D04).
  public var seasons: [SeasonReady] = []

  /// The name it has on a day.
  public func name(on day: Day) -> TextRef { formerNames.first { day < $0.from }?.name ?? name }

  /// The bodies that stand in this relation to it.
  public func related(_ relation: Relation) -> [BodyID] { relations[relation] ?? [] }

  /// The last day of the body, where it has been replaced or dissolved.
  public var lastDay: Day? {
    [successor?.from.adding(days: -1), dissolved?.on].compactMap { $0 }.min()
  }

  /// Whether the body is there on a day, or still to come to its end.
  public func stands(on day: Day) -> Bool { lastDay.map { day <= $0 } ?? true }

  /// What the body follows on a day: nil before it followed any charter.
  public func followed(on day: Day) -> Following? { following.last { $0.from <= day } }
}

/// A charter that a body follows from a day.
public struct Following: Sendable, Equatable {
  public var charter: CharterKey
  public var parts: [PartKey]
  /// Occasions before this day read "före Samklang".
  public var from: Day
  public var stamp: Stamp
}

/// A proposed clause that the body made its own.
public struct ClauseAdoption: Sendable, Equatable {
  public var clause: ClauseID
  public var from: Day
  public var stamp: Stamp
}

/// What the body set where the document leaves it open.
public struct Parameter: Sendable, Equatable {
  public var clause: ClauseID
  public var value: ParameterValue
  public var from: Day
  public var text: TextRef
  public var stamp: Stamp
}

/// For whom the body's papers are, from a day.
public struct AudienceDecision: Sendable, Equatable {
  public var audience: Audience
  public var from: Day
  public var stamp: Stamp
}

/// Someone's time in a role.
public struct RoleTerm: Sendable, Equatable {
  public var role: RoleKind
  public var person: PersonID
  public var side: Side?
  public var from: Day
  /// The last day, nil where none is set.
  public var until: Day?
  public var isActing: Bool
  public var election: Election?
  public var stamp: Stamp

  /// Whether the term holds on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// An attestation of a clause, with its reflection.
public struct Attestation: Sendable, Equatable {
  public var clause: ClauseID
  public var on: Day
  public var reflection: TextRef
  public var stamp: Stamp
}

/// A report given to another body.
public struct Report: Sendable, Equatable {
  public var to: BodyID
  public var meeting: MeetingID?
  public var on: Day
  public var text: TextRef
  public var stamp: Stamp
}

/// A recorded fact that goes against a clause.
public struct Departure: Sendable, Equatable {
  public var clause: ClauseID
  public var on: Day
  public var meeting: MeetingID?
  public var reason: TextRef
  public var stamp: Stamp
}
