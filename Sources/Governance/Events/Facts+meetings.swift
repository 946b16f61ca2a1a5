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

/// Items were put on an agenda. Texts: `title.N`, `note.N`, `presenter.N` and `draft.N` for the item
/// numbered N.
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
    /// How long it may take, in minutes.
    public var length: Int?
    public var origin: ItemOrigin?
    /// The title at its origin, which is then this item's own.
    public var titleFrom: TextRef?
    /// The note at its origin.
    public var noteFrom: TextRef?
    /// Which texts it has beside its title.
    public var texts: ItemTexts = []
    /// What it is about, where that outlives the meeting.
    public var about: ItemSubject?
    /// The number of the event by which a report came that stands here (A15).
    public var report: Int?
    /// Who presents it, as written at its origin.
    public var presenterFrom: TextRef?
  }
}

/// An item was changed. Texts: `title`, `note`, `presenter`, `draft`.
public struct ItemChanged: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
  public var kind: ItemKind
  public var matter: String?
  public var isInternal: Bool
  public var length: Int?
  public var texts: ItemTexts = []
}

/// The texts that an item may have beside its title, pinned as a list of their names.
public struct ItemTexts: OptionSet, Hashable, Sendable, Codable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What the item is about.
  public static let note = ItemTexts(rawValue: 1)
  /// Who presents it.
  public static let presenter = ItemTexts(rawValue: 2)
  /// What the meeting could come to, written beforehand.
  public static let draft = ItemTexts(rawValue: 4)

  private static let names: [(String, ItemTexts)] = [
    ("note", .note), ("presenter", .presenter), ("draft", .draft),
  ]

  /// The names of the texts that are there.
  var names: [String] { ItemTexts.names.filter { contains($0.1) }.map(\.0) }

  public init(from decoder: any Decoder) throws {
    let names = try decoder.singleValueContainer().decode([String].self)
    self.init(ItemTexts.names.filter { names.contains($0.0) }.map(\.1))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(names)
  }
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
  /// How many others came.
  public var guests: Int
  /// The invited guests who came, by their numbers at the meeting.
  public var guestsPresent: [Int] = []
}

/// Minutes were written and shared with the members. Texts: `item.N`, `delegation.N`,
/// `summary`, `open`, `change`.
public struct MinutesWritten: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var items: [Minuted]
  /// Whether a short summary for the public stands beside the full notes.
  public var hasOpenSummary: Bool = false

  /// What an item came to.
  public struct Minuted: Hashable, Sendable, Codable {
    public var number: Int
    public var outcome: OutcomeKind?
    /// Whether the outcome goes beyond what the body may, recorded all the same as a fact.
    public var isDeparture: Bool
    public var hasText: Bool
    /// Whether bodies below are to take it up at their next meeting (C24).
    public var isPassedOn: Bool = false
    /// The principals within whose delegation a decision is said to lie (C05).
    public var within: [OrganisationID]?
    /// Who writes the description of a local assignment (C26).
    public var assignedTo: [PersonID]?
  }
}

/// Those who will adjust the minutes were named.
public struct AdjustersNamed: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var people: [PersonID]
}

/// The minutes were approved at a later meeting, where the charter has it so.
public struct MinutesApproved: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var at: MeetingID
  public var on: Day
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
