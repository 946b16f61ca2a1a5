public import Charters
public import SwedishCalendar

/// What a meeting came to was marked for spreading (A23, C10). Texts: `title`, `message` where it
/// was marked first; a body below gets it as it was written there.
public struct SpreadMarked: Hashable, Sendable, Codable {
  public var spread: SpreadID
  public var body: BodyID
  public var meeting: MeetingID
  public var item: Int
  /// The same at the level above, from which it came.
  public var above: SpreadID?
  /// The parties that are asked for a receipt here.
  public var asked: [OrganisationID]
}

/// A party told how it has spread it. Texts: `audience`, `note`, `source`, each where it is written.
public struct SpreadReceipted: Hashable, Sendable, Codable {
  public var spread: SpreadID
  public var party: OrganisationID
  public var on: Day
  public var way: SpreadWay
  public var hasNote: Bool
  /// Whether the support office recorded the party's act (A20).
  public var isOnBehalf: Bool
}

/// No more receipts are asked for, here and below. Texts: `reason`.
public struct SpreadEnded: Hashable, Sendable, Codable {
  public var spread: SpreadID
}

/// A party told the others of its own decision (C04). Texts: `title`, `text`, `effect`,
/// `reference`, `source`, each where it is written.
public struct Announced: Hashable, Sendable, Codable {
  public var announcement: AnnouncementID
  public var body: BodyID
  public var party: OrganisationID
  /// The day the party decided.
  public var decided: Day
  public var hasEffect: Bool
  public var hasReference: Bool
  public var area: String?
  public var isOnBehalf: Bool
}

/// Someone said that they have read an announcement.
public struct AnnouncementRead: Hashable, Sendable, Codable {
  public var announcement: AnnouncementID
  public var person: PersonID
}

/// A document was entered in a body's register (D28, D32). Texts: `title`, `address`.
public struct DocumentEntered: Hashable, Sendable, Codable {
  public var document: DocumentID
  public var body: BodyID
  /// The clause that asks for it.
  public var clause: ClauseID?
  public var on: Day
  public var revise: Day?
  public var area: String?
}

/// A body follows a document in another body's register (D32).
public struct DocumentFollowed: Hashable, Sendable, Codable {
  public var document: DocumentID
  public var body: BodyID
  public var clause: ClauseID
}

/// A body no longer follows a document (D32). Texts: `reason`.
public struct DocumentLeft: Hashable, Sendable, Codable {
  public var document: DocumentID
  public var body: BodyID
}

/// A document has changed (D32). Texts: `version`, `change`.
public struct DocumentChanged: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// The change's number, from 1.
  public var change: Int
  /// The body that told of it.
  public var by: BodyID
  public var on: Day
  public var revise: Day?
}

/// A document is in force no longer. Texts: `reason`.
public struct DocumentEnded: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// The last day it is in force.
  public var on: Day
}

/// Someone said that they have taken part of a change.
public struct ChangeRead: Hashable, Sendable, Codable {
  public var document: DocumentID
  public var change: Int
  public var person: PersonID
}

/// A body went through a change at a meeting.
public struct ChangeTaken: Hashable, Sendable, Codable {
  public var document: DocumentID
  public var change: Int
  public var body: BodyID
  public var meeting: MeetingID
}

/// An item belongs to these subject areas, replacing those it had (D15, D20).
public struct SubjectsTagged: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
  public var areas: [String]
}

/// Someone began or ceased to watch an area or a document.
public struct WatchSet: Hashable, Sendable, Codable {
  public var person: PersonID
  public var watched: Watched
  public var isOn: Bool
}
