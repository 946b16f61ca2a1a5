public import Charters
public import SwedishCalendar

/// A meeting from its planning to its published minutes.
public struct Meeting: Sendable, Equatable {
  public var id: MeetingID
  /// The bodies that meet; the first is the host.
  public var bodies: [BodyID]
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
  public var place: TextRef
  public var planned: Stamp
  public var moved: [Stamp] = []
  public var cancelled: Stamp?
  /// Every item ever put on the agenda, in its order; those taken off carry `removed`.
  public var items: [Item] = []
  public var attachments: [Attachment] = []
  /// Each time the agenda was published.
  public var publications: [AgendaVersion] = []
  /// Those called in to single items, and no longer called off (C14).
  public var guests: [Guest] = []
  /// Who comes instead of those who hold these seats.
  public var substitutes: [SeatID: Substitute] = [:]
  /// The highest number given to a guest.
  public var guestCount = 0
  /// Who has said whether they come, by seat or guest.
  public var answers: [Invited: Answered] = [:]
  public var attendance: Attendance?
  public var minutes: Minutes?

  /// The body that hosts the meeting.
  public var host: BodyID { bodies[0] }
  /// The items that stand on the agenda now, in order.
  public var agenda: [Item] { items.filter { $0.removed == nil } }
  /// The item with this number, on the agenda or taken off it.
  public func item(_ number: Int) -> Item? { items.first { $0.number == number } }
  /// Whether it was held: someone recorded who came.
  public var isHeld: Bool { attendance != nil }
}

/// Someone called in to one item (C14).
public struct Guest: Sendable, Equatable {
  public var number: Int
  public var item: Int
  public var person: PersonID?
  public var name: TextRef
  public var email: TextRef
  public var stamp: Stamp
}

/// Someone who comes instead of the one who holds a seat: a known person, or someone by name.
public struct Substitute: Sendable, Equatable {
  public var person: PersonID?
  public var name: TextRef?
  public var stamp: Stamp
}

/// What someone invited has answered.
public struct Answered: Sendable, Equatable {
  public var isComing: Bool
  public var stamp: Stamp
}

/// One item of an agenda.
public struct Item: Sendable, Equatable {
  public var number: Int
  public var title: TextRef
  public var note: TextRef?
  public var kind: ItemKind
  public var standing: ClauseID?
  public var matter: String?
  public var isInternal: Bool
  public var added: Stamp
  public var removed: Stamp?
  public var outcome: Outcome?
  public var minutes: TextRef?
}

/// What an item came to.
public struct Outcome: Sendable, Equatable {
  public var kind: OutcomeKind
  /// Whether it goes beyond what the body may.
  public var isDeparture: Bool
  public var stamp: Stamp
}

/// A file on the agenda.
public struct Attachment: Sendable, Equatable {
  public var item: Int?
  public var name: TextRef
  public var digest: String
  public var size: Int
  public var stamp: Stamp
}

/// One publication of the agenda.
public struct AgendaVersion: Sendable, Equatable {
  public var on: Day
  public var audience: Audience
  public var stamp: Stamp
}

/// Who came to a meeting.
public struct Attendance: Sendable, Equatable {
  public var present: [SeatID]
  public var absent: [SeatID]
  public var substitutes: [SeatID]
  public var guests: Int
  public var stamp: Stamp
}

/// The minutes of a meeting, step by step.
public struct Minutes: Sendable, Equatable {
  /// Each time they were written and shared, the first one first.
  public var versions: [Stamp]
  public var summary: TextRef
  public var adjusted: Adjustment?
  public var sent: Sending?
  public var published: PublishedMinutes?
  public var withheld: Withholding?

  /// That the minutes were adjusted, when and by whom.
  public struct Adjustment: Sendable, Equatable {
    public var on: Day
    public var by: [PersonID]
    public var stamp: Stamp
  }

  /// That the minutes were sent, when and to whom.
  public struct Sending: Sendable, Equatable {
    public var on: Day
    public var to: [PersonID]
    public var stamp: Stamp
  }

  /// That the minutes were published, when and for whom.
  public struct PublishedMinutes: Sendable, Equatable {
    public var on: Day
    public var audience: Audience
    /// Their address on another site, where they stand there.
    public var address: TextRef?
    public var stamp: Stamp
  }

  /// That the minutes are not published, by a decision with its reason.
  public struct Withholding: Sendable, Equatable {
    public var on: Day
    public var reason: TextRef
    public var stamp: Stamp
  }
}
