public import Charters

/// Plans several meetings at once, such as a year's; all of them or none.
public struct PlanMeetings: Hashable, Sendable {
  public var meetings: [PlanMeeting]

  /// The act with everything it needs.
  public init(_ meetings: [PlanMeeting]) { self.meetings = meetings }
}

/// Puts an item that was taken off back on its agenda.
public struct RestoreItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int

  /// The act with everything it needs.
  public init(meeting: MeetingID, item: Int) {
    self.meeting = meeting
    self.item = item
  }
}

/// Puts the items of an agenda in another order.
public struct OrderItems: Hashable, Sendable {
  public var meeting: MeetingID
  /// Every number on the agenda, in the order they are to be taken up.
  public var order: [Int]

  /// The act with everything it needs.
  public init(meeting: MeetingID, order: [Int]) {
    self.meeting = meeting
    self.order = order
  }
}

/// Puts items of one agenda on another: what was not finished, or what comes again.
public struct CarryItems: Hashable, Sendable {
  public var from: MeetingID
  public var items: [Int]
  public var to: MeetingID

  /// The act with everything it needs.
  public init(from: MeetingID, items: [Int], to: MeetingID) {
    self.from = from
    self.items = items
    self.to = to
  }
}

/// Takes a file off an agenda.
public struct DetachFile: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int?
  public var digest: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, item: Int? = nil, digest: String) {
    self.meeting = meeting
    self.item = item
    self.digest = digest
  }
}

/// Fills a party's row of an item with one row for each party (C22); an empty text empties it.
public struct FillRow: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var party: OrganisationID
  public var text: String

  /// The act with everything it needs.
  public init(meeting: MeetingID, item: Int, party: OrganisationID, text: String) {
    self.meeting = meeting
    self.item = item
    self.party = party
    self.text = text
  }
}

/// Proposes an item for an agenda, as any member may.
public struct ProposeItem: Hashable, Sendable {
  public var meeting: MeetingID
  public var title: String
  public var note: String
  public var kind: ItemKind

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, title: String, note: String = "", kind: ItemKind = .discussion
  ) {
    self.meeting = meeting
    self.title = title
    self.note = note
    self.kind = kind
  }
}

/// Leaves a member's proposal out, with the reason.
public struct DeclineProposal: Hashable, Sendable {
  public var meeting: MeetingID
  public var proposal: Int
  public var reason: String

  /// The act with everything it needs.
  public init(meeting: MeetingID, proposal: Int, reason: String) {
    self.meeting = meeting
    self.proposal = proposal
    self.reason = reason
  }
}

/// Confirms having received a meeting's paper (C19).
public struct GiveReceipt: Hashable, Sendable {
  public var meeting: MeetingID
  public var paper: Paper
  public var person: PersonID

  /// The act with everything it needs.
  public init(meeting: MeetingID, paper: Paper, person: PersonID) {
    self.meeting = meeting
    self.paper = paper
    self.person = person
  }
}

/// Chooses how much one wants to be told by mail.
public struct ChooseNotices: Hashable, Sendable {
  public var person: PersonID
  public var choice: NoticeChoice

  /// The act with everything it needs.
  public init(person: PersonID, choice: NoticeChoice) {
    self.person = person
    self.choice = choice
  }
}
