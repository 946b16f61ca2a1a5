public import SwedishCalendar

/// Marks what a held meeting came to for spreading (A23, C10).
public struct MarkSpread: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var title: String
  /// What is to be told.
  public var message: String

  /// The act with everything it needs.
  public init(meeting: MeetingID, item: Int, title: String, message: String) {
    self.meeting = meeting
    self.item = item
    self.title = title
    self.message = message
  }
}

/// Tells to whom, when and how a party has spread it (A23).
public struct GiveSpreadReceipt: Hashable, Sendable {
  public var spread: SpreadID
  public var party: OrganisationID
  public var on: Day
  public var way: SpreadWay
  /// To whom it was told.
  public var audience: String
  public var note: String
  /// By what the support office knows it, where it acts for the party.
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    spread: SpreadID, party: OrganisationID, on: Day, way: SpreadWay, audience: String,
    note: String = "", source: String = ""
  ) {
    self.spread = spread
    self.party = party
    self.on = on
    self.way = way
    self.audience = audience
    self.note = note
    self.source = source
  }
}

/// Asks for no more receipts, with the reason.
public struct EndSpread: Hashable, Sendable {
  public var spread: SpreadID
  public var reason: String

  /// The act with everything it needs.
  public init(spread: SpreadID, reason: String) {
    self.spread = spread
    self.reason = reason
  }
}

/// Tells the other parties of a body of a party's own decision (C04, D30).
public struct Announce: Hashable, Sendable {
  public var body: BodyID
  public var party: OrganisationID
  public var title: String
  public var text: String
  public var decided: Day
  /// What it may mean to the others.
  public var effect: String
  /// Where it can be read, or its diary number.
  public var reference: String
  public var area: String?
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, party: OrganisationID, title: String, text: String, decided: Day,
    effect: String = "", reference: String = "", area: String? = nil, source: String = ""
  ) {
    self.body = body
    self.party = party
    self.title = title
    self.text = text
    self.decided = decided
    self.effect = effect
    self.reference = reference
    self.area = area
    self.source = source
  }
}

/// Says that one has read an announcement.
public struct ReadAnnouncement: Hashable, Sendable {
  public var announcement: AnnouncementID
  public var person: PersonID

  /// The act with everything it needs.
  public init(announcement: AnnouncementID, person: PersonID) {
    self.announcement = announcement
    self.person = person
  }
}

/// Puts an item of an agenda under subject areas of the charter (D15, D20).
public struct TagSubjects: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var areas: [String]

  /// The act with everything it needs.
  public init(meeting: MeetingID, item: Int, areas: [String]) {
    self.meeting = meeting
    self.item = item
    self.areas = areas
  }
}

/// Begins or ceases to watch an area or a document.
public struct Watch: Hashable, Sendable {
  public var person: PersonID
  public var watched: Watched
  public var isOn: Bool

  /// The act with everything it needs.
  public init(person: PersonID, watched: Watched, isOn: Bool) {
    self.person = person
    self.watched = watched
    self.isOn = isOn
  }
}
