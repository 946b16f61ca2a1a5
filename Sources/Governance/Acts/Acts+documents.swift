public import Charters
public import SwedishCalendar

/// Enters a document in a body's register (D28, D32).
public struct EnterDocument: Hashable, Sendable {
  public var body: BodyID
  public var title: String
  /// Where it stands: an address or a diary number.
  public var address: String
  public var on: Day
  /// The clause that asks for it.
  public var clause: ClauseID?
  public var revise: Day?
  public var area: String?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, title: String, address: String, on: Day, clause: ClauseID? = nil,
    revise: Day? = nil, area: String? = nil
  ) {
    self.body = body
    self.title = title
    self.address = address
    self.on = on
    self.clause = clause
    self.revise = revise
    self.area = area
  }
}

/// Follows a document in another body's register (D32).
public struct FollowDocument: Hashable, Sendable {
  public var document: DocumentID
  public var body: BodyID
  public var clause: ClauseID

  /// The act with everything it needs.
  public init(document: DocumentID, body: BodyID, clause: ClauseID) {
    self.document = document
    self.body = body
    self.clause = clause
  }
}

/// Ceases to follow a document in another body's register (D32).
public struct LeaveDocument: Hashable, Sendable {
  public var document: DocumentID
  public var body: BodyID
  public var reason: String

  /// The act with everything it needs.
  public init(document: DocumentID, body: BodyID, reason: String) {
    self.document = document
    self.body = body
    self.reason = reason
  }
}

/// Tells that a document has changed, as its own body or one that follows it (D32).
public struct ChangeDocument: Hashable, Sendable {
  public var document: DocumentID
  public var by: BodyID
  public var version: String
  /// What has changed.
  public var change: String
  public var on: Day
  public var revise: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    document: DocumentID, by: BodyID, version: String, change: String, on: Day,
    revise: Day? = nil
  ) {
    self.document = document
    self.by = by
    self.version = version
    self.change = change
    self.on = on
    self.revise = revise
  }
}

/// Says that a document is in force no longer.
public struct EndDocument: Hashable, Sendable {
  public var document: DocumentID
  public var on: Day
  public var reason: String

  /// The act with everything it needs.
  public init(document: DocumentID, on: Day, reason: String) {
    self.document = document
    self.on = on
    self.reason = reason
  }
}

/// Says that one has taken part of a change.
public struct ReadChange: Hashable, Sendable {
  public var document: DocumentID
  public var change: Int
  public var person: PersonID

  /// The act with everything it needs.
  public init(document: DocumentID, change: Int, person: PersonID) {
    self.document = document
    self.change = change
    self.person = person
  }
}

/// Records that a meeting went through a change.
public struct TakeChange: Hashable, Sendable {
  public var document: DocumentID
  public var change: Int
  public var meeting: MeetingID

  /// The act with everything it needs.
  public init(document: DocumentID, change: Int, meeting: MeetingID) {
    self.document = document
    self.change = change
    self.meeting = meeting
  }
}
