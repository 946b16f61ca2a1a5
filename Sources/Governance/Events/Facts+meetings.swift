public import Charters
public import SwedishCalendar

/// A meeting was planned. Texts: `place`.
public struct MeetingPlanned: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  /// The bodies that meet; the first one is the host.
  public var bodies: [BodyID]
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
}

/// A meeting got another day or time. Texts: `place`.
public struct MeetingMoved: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
}

/// A meeting will not be held. Texts: `reason`.
public struct MeetingCancelled: Hashable, Sendable, Codable {
  public var meeting: MeetingID
}

/// Items were put on an agenda. Texts: `title.N` and `note.N` for the item numbered N.
public struct ItemsAdded: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var items: [NewItem]

  /// One item: its number on this agenda, and what is to happen with it.
  public struct NewItem: Hashable, Sendable, Codable {
    public var number: Int
    public var kind: ItemKind
    /// The clause that puts it on every agenda.
    public var standing: ClauseID?
    /// The kind of matter, which decides what the body may do with it.
    public var matter: String?
    public var isInternal: Bool
    /// Whether there is a note to it.
    public var hasNote: Bool
  }
}

/// An item was changed. Texts: `title`, `note`.
public struct ItemChanged: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
  public var kind: ItemKind
  public var matter: String?
  public var isInternal: Bool
  public var hasNote: Bool
}

/// An item was taken off an agenda. Texts: `reason`.
public struct ItemRemoved: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
}

/// A file was attached to an agenda. Texts: `name`.
public struct FileAttached: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  /// The item it belongs to; the whole agenda where nil.
  public var item: Int?
  /// SHA-256 of the content, in hex.
  public var digest: String
  public var size: Int
}

/// The agenda was published.
public struct AgendaPublished: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var on: Day
  public var audience: Audience
}

/// Who came, and so that the meeting was held.
public struct AttendanceRecorded: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var present: [SeatID]
  public var absent: [SeatID]
  /// Seats whose holder someone else came for, against a clause where one forbids it (A17).
  public var substitutes: [SeatID]
  public var guests: Int
}

/// Minutes were written and shared with the members. Texts: `item.N`, `summary`.
public struct MinutesWritten: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var items: [Minuted]

  /// What an item came to.
  public struct Minuted: Hashable, Sendable, Codable {
    public var number: Int
    public var outcome: OutcomeKind?
    /// Whether the outcome goes beyond what the body may, recorded all the same as a fact.
    public var isDeparture: Bool
    public var hasText: Bool
  }
}

/// Minutes were adjusted by these people.
public struct MinutesAdjusted: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var on: Day
  public var by: [PersonID]
}

/// Minutes were sent to these people.
public struct MinutesSent: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var on: Day
  public var to: [PersonID]
}

/// Minutes were published. Texts: `address` where they stand on another site.
public struct MinutesPublished: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var on: Day
  public var audience: Audience
  public var elsewhere: Bool
}

/// Minutes are not published, by a decision. Texts: `reason`.
public struct MinutesWithheld: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var on: Day
}
