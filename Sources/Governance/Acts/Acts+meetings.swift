public import Charters
public import SwedishCalendar

/// Plans a meeting of one body, or of several that meet together (C12, D13).
public struct PlanMeeting: Hashable, Sendable {
  public var bodies: [BodyID]
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
  public var place: String

  /// The act with everything it needs; what may be left out has a default.
  public init(bodies: [BodyID], day: Day, start: ClockTime, end: ClockTime, place: String = "") {
    self.bodies = bodies
    self.day = day
    self.start = start
    self.end = end
    self.place = place
  }
}

/// Moves a meeting.
public struct MoveMeeting: Hashable, Sendable {
  public var meeting: MeetingID
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
  public var place: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, day: Day, start: ClockTime, end: ClockTime, place: String = "") {
    self.meeting = meeting
    self.day = day
    self.start = start
    self.end = end
    self.place = place
  }
}

/// Cancels a meeting, with the reason.
public struct CancelMeeting: Hashable, Sendable {
  public var meeting: MeetingID
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, reason: String) {
    self.meeting = meeting
    self.reason = reason
  }
}

/// Puts an item on an agenda.
public struct AddItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var title: String
  public var note: String
  public var kind: ItemKind
  public var matter: String?
  public var isInternal: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, title: String, note: String = "", kind: ItemKind = .information,
    matter: String? = nil, isInternal: Bool = false
  ) {
    self.meeting = meeting
    self.title = title
    self.note = note
    self.kind = kind
    self.matter = matter
    self.isInternal = isInternal
  }
}

/// Changes an item.
public struct ChangeItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var title: String
  public var note: String
  public var kind: ItemKind
  public var matter: String?
  public var isInternal: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, item: Int, title: String, note: String = "", kind: ItemKind,
    matter: String? = nil, isInternal: Bool = false
  ) {
    self.meeting = meeting
    self.item = item
    self.title = title
    self.note = note
    self.kind = kind
    self.matter = matter
    self.isInternal = isInternal
  }
}

/// Takes an item off an agenda; a standing one only with a reason (C24).
public struct RemoveItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, item: Int, reason: String = "") {
    self.meeting = meeting
    self.item = item
    self.reason = reason
  }
}

/// Attaches a stored file to an agenda (C20).
public struct AttachFile: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int?
  public var name: String
  public var digest: String
  public var size: Int

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, item: Int? = nil, name: String, digest: String, size: Int) {
    self.meeting = meeting
    self.item = item
    self.name = name
    self.digest = digest
    self.size = size
  }
}

/// Publishes the agenda as it stands (C20).
public struct PublishAgenda: Hashable, Sendable {
  public var meeting: MeetingID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, on: Day) {
    self.meeting = meeting
    self.on = on
  }
}

/// Names who comes instead of the one who holds a seat: a person of the seat's own principal, or
/// someone by name; refused where a clause forbids it (A17).
public struct PlanSubstitute: Hashable, Sendable {
  public var meeting: MeetingID
  public var seat: SeatID
  public var person: PersonID?
  public var name: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, seat: SeatID, person: PersonID? = nil, name: String = "") {
    self.meeting = meeting
    self.seat = seat
    self.person = person
    self.name = name
  }
}

/// Calls off a substitute.
public struct CallOffSubstitute: Hashable, Sendable {
  public var meeting: MeetingID
  public var seat: SeatID

  /// The act with everything it needs.
  public init(meeting: MeetingID, seat: SeatID) {
    self.meeting = meeting
    self.seat = seat
  }
}

/// Records who came.
public struct RecordAttendance: Hashable, Sendable {
  public var meeting: MeetingID
  public var present: [SeatID]
  public var absent: [SeatID]
  public var substitutes: [SeatID]
  public var guests: Int
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, present: [SeatID], absent: [SeatID] = [], substitutes: [SeatID] = [],
    guests: Int = 0, reason: String = ""
  ) {
    self.meeting = meeting
    self.present = present
    self.absent = absent
    self.substitutes = substitutes
    self.guests = guests
    self.reason = reason
  }
}
