public import Charters
public import SwedishCalendar

/// Something that a body delivers to its commissioner: the body, and the name it has there.
public struct DeliverableID: Hashable, Comparable, Sendable, Codable {
  public var body: BodyID
  /// The name in the charter, or the one that the body's own got.
  public var key: String

  /// The deliverable of this body with this name.
  public init(body: BodyID, key: String) {
    self.body = body
    self.key = key
  }

  public static func < (left: DeliverableID, right: DeliverableID) -> Bool {
    (left.body, left.key) < (right.body, right.key)
  }
}

/// A file that came with a deliverable; its name stands in the event's texts.
public struct DeliveredFile: Hashable, Sendable, Codable {
  public var digest: String
  public var size: Int
}

/// A body set a deliverable of its own (B10). Texts: `title`.
public struct DeliverableSet: Hashable, Sendable, Codable {
  public var deliverable: DeliverableID
  public var clause: ClauseID
  public var by: Day
  public var isFinal: Bool
}

/// A deliverable got another last day (B10). Texts: `reason`, `source`.
public struct DeliverableMoved: Hashable, Sendable, Codable {
  public var deliverable: DeliverableID
  public var by: Day
  /// Whether it was recorded for the commissioner, with the source.
  public var isOnBehalf: Bool
}

/// It was said which goals a deliverable works for (B05).
public struct DeliverableTagged: Hashable, Sendable, Codable {
  public var deliverable: DeliverableID
  public var goals: [String]
}

/// A deliverable of the body's own is no longer to be delivered. Texts: `reason`.
public struct DeliverableDropped: Hashable, Sendable, Codable {
  public var deliverable: DeliverableID
}

/// A body delivered to its commissioner (B10). Texts: `text`, and `file.N` for the file's name.
public struct DeliverableGiven: Hashable, Sendable, Codable {
  public var deliverable: DeliverableID
  public var on: Day
  public var files: [DeliveredFile]
}

/// The commissioner accepted what was delivered, or returned it (B10). Texts: `reason`, `source`.
public struct DeliverableAnswered: Hashable, Sendable, Codable {
  public var deliverable: DeliverableID
  public var on: Day
  public var accepts: Bool
  /// The day by which it is to be delivered anew, where one is given.
  public var by: Day?
  public var hasReason: Bool
  public var isOnBehalf: Bool
}

/// The commissioner decided on another last day of a body (B09). Texts: `reason`, `source`.
public struct TimeExtended: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var until: Day
  public var on: Day
  public var isOnBehalf: Bool
}

/// The commissioner closed a body for a time (B09). Texts: `words`, `source`.
public struct BodyClosed: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var on: Day
  /// Whether it was closed though its final deliverable has not been accepted.
  public var isWithoutFinal: Bool
  public var isOnBehalf: Bool
}
