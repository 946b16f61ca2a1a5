public import Charters
public import SwedishCalendar

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
  /// Propose items, fill the own party's rows and take part in the notes.
  case contribute
  /// Say that what one or several took on is done.
  case finish([PersonID])
  /// Write, adjust, send and publish minutes.
  case keepMinutes
  /// Set what the charter leaves to the body, attest, and report to other bodies.
  case speakForBody
  /// Hand over a role to the one who has it from a day.
  case handOver(RoleKind, from: Day)
  /// Establish seats, record roles, extra members and liaisons.
  case appoint
  /// Do the acts of an organisation, such as appointing to its seats (A20).
  case actFor(OrganisationID)
  /// Do what only this person can do, such as accepting an own mandate (C15).
  case beSelf(PersonID)
  /// Send on or back a matter that this person has, as the one who keeps the contact (D06).
  case keepContact(PersonID)
  /// Report a deviation for a party, or open a dispute (D07, D10).
  case reportFor(OrganisationID)
  /// Take a part in a case between parties (D07, D08).
  case takePart(DeviationPart, in: DeviationID)
  /// Give this person a way to log in.
  case invite(PersonID)
  /// Register the network, its people and its charters.
  case administer
  /// Tell for a party, as one who does its acts or sits for it in the body (A23, C04).
  case speakForParty(OrganisationID)
  /// Decide as the body's commissioner on its time and on what it delivers (B09, B10).
  case commission
  /// Give values of a body's indicators for organisations (D31).
  case giveValues(for: [OrganisationID])
  /// Tell how an activity of a plan stands, as one who answers for it or as an officer (A07).
  case tellOf(ActivityID)
  /// Book what a party has put into the body's work, as one of the party or of its officers (B19).
  case bookFor(OrganisationID)
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
  /// One who keeps the body's contact with another, or another's with it.
  case liaison
  /// One who answers for a seat of the body as manager (D23).
  case manager
  case support
  case administrator
  /// Nobody is named in the body, so the commissioner's officers act for it (design §6).
  case commissioner
  /// One who does the organisation's acts.
  case representative
  case oneself
  /// One called in to an item of the meeting (C14).
  case guest
  /// One who comes to the meeting instead of the one who holds a seat.
  case substitute
}

/// Why something may not be done.
public enum Denial: Hashable, Sendable {
  case notSignedIn
  case notMember
  case notOfficer
  case notSupport
  case notAdministrator
  /// Only the organisation itself does this, or the support office on its behalf (A20).
  case notTheParty
  case notYou
  /// Only those who speak for a party report for it (D07).
  case notForParty
  /// Only the two parties, and the bodies that have or had it, have to do with a case (D07).
  case notInCase
  /// Only the commissioner decides on a body's time, and on what it delivers (B09, B10).
  case notCommissioner
}

/// What a person is to a body on a day.
public struct Ties: Hashable, Sendable {
  /// Whether the person sits in the body, or has joined beside its seats.
  public var isMember = false
  /// Whether the person belongs to any body of the body's network.
  public var isInNetwork = false
  public var roles: Set<RoleKind> = []
  public var isSupport = false
  public var isAdministrator = false
  /// Whether the person keeps the body's contact with another, or another's with it.
  public var isLiaison = false
  /// Whether the person answers for a seat of the body as manager (D23).
  public var isManager = false
  /// Whether the person acts for the body since nobody in it is named.
  public var actsForCommissioner = false

  /// Whether the person belongs to the body or works with it.
  var isAny: Bool { isMember || !roles.isEmpty || isSupport || isLiaison || isManager }
}
