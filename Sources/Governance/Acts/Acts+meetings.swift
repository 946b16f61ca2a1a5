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

/// What an item says and is, as it is put on an agenda or changed.
public struct ItemContent: Hashable, Sendable {
  public var title: String
  public var note: String
  public var kind: ItemKind
  public var matter: String?
  public var isInternal: Bool
  /// How long it may take, in minutes.
  public var length: Int?
  public var presenter: String
  /// What the meeting could come to, written beforehand.
  public var draft: String

  /// The content with everything it needs; what may be left out has a default.
  public init(
    title: String, note: String = "", kind: ItemKind = .information, matter: String? = nil,
    isInternal: Bool = false, length: Int? = nil, presenter: String = "", draft: String = ""
  ) {
    self.title = title
    self.note = note
    self.kind = kind
    self.matter = matter
    self.isInternal = isInternal
    self.length = length
    self.presenter = presenter
    self.draft = draft
  }

  /// Which texts it has beside its title.
  var texts: ItemTexts {
    var texts: ItemTexts = []
    if !note.isEmpty { texts.insert(.note) }
    if !presenter.isEmpty { texts.insert(.presenter) }
    if !draft.isEmpty { texts.insert(.draft) }
    return texts
  }

  /// The texts by the names they are stored under, each with `ending` after it.
  func named(_ ending: String = "") -> [String: String] {
    let all = ["note": note, "presenter": presenter, "draft": draft]
    var named = ["title\(ending)": title]
    for name in texts.names { named["\(name)\(ending)"] = all[name] }
    return named
  }
}

/// Puts an item on an agenda.
public struct AddItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var content: ItemContent
  /// The member's proposal that it takes up.
  public var proposal: Int?

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, _ content: ItemContent, proposal: Int? = nil) {
    self.meeting = meeting
    self.content = content
    self.proposal = proposal
  }

  /// The act for an item that needs no more than this.
  public init(
    meeting: MeetingID, title: String, note: String = "", kind: ItemKind = .information,
    matter: String? = nil, isInternal: Bool = false
  ) {
    self.init(
      meeting: meeting,
      ItemContent(title: title, note: note, kind: kind, matter: matter, isInternal: isInternal))
  }
}

/// Changes an item.
public struct ChangeItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var content: ItemContent

  /// The act with everything it needs.
  public init(meeting: MeetingID, item: Int, _ content: ItemContent) {
    self.meeting = meeting
    self.item = item
    self.content = content
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

/// Attaches stored files to an agenda, all of them or none (C20).
public struct AttachFiles: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int?
  public var files: [NewFile]
  /// How many numbers in the files were said to be telephone numbers (C23).
  public var mobilesAssured: Int

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, item: Int? = nil, files: [NewFile], mobilesAssured: Int = 0
  ) {
    self.meeting = meeting
    self.item = item
    self.files = files
    self.mobilesAssured = mobilesAssured
  }
}

/// A stored file on its way to an agenda.
public struct NewFile: Hashable, Sendable {
  public var name: String
  /// SHA-256 of the content, in hex.
  public var digest: String
  public var size: Int

  /// A file by this name.
  public init(name: String, digest: String, size: Int) {
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
  /// The invited guests who came, by their numbers at the meeting.
  public var guestsPresent: [Int]
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, present: [SeatID], absent: [SeatID] = [], substitutes: [SeatID] = [],
    guests: Int = 0, guestsPresent: [Int] = [], reason: String = ""
  ) {
    self.meeting = meeting
    self.present = present
    self.absent = absent
    self.substitutes = substitutes
    self.guests = guests
    self.guestsPresent = guestsPresent
    self.reason = reason
  }
}
