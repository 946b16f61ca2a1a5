public import Charters

/// Where an item comes from, when it was not written for this agenda.
public struct ItemOrigin: Hashable, Sendable, Codable {
  public var way: Way
  /// The meeting it stood at before; the item's own meeting for a member's proposal.
  public var meeting: MeetingID
  /// The item's number there, or the proposal's.
  public var number: Int

  /// How an item came to this agenda.
  public enum Way: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was not finished at the meeting before.
    case carriedOver
    /// It was copied from another agenda.
    case copied
    /// A member proposed it.
    case proposed
    /// A body above decided it and passed it on (C24).
    case fromAbove
  }

  /// From the item, or proposal, with that number at that meeting.
  public init(_ way: Way, meeting: MeetingID, number: Int) {
    self.way = way
    self.meeting = meeting
    self.number = number
  }
}

/// The items of an agenda were put in another order.
public struct ItemsOrdered: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  /// Every number on the agenda, in the order they are taken up.
  public var order: [Int]
}

/// An item that had been taken off stands on the agenda again.
public struct ItemRestored: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
}

/// A file was taken off an agenda; what has been published shows that it stood there.
public struct FileDetached: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int?
  public var digest: String
}

/// A party filled its row of an item with one row for each party (C22). Texts: `text`.
public struct RowFilled: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
  public var party: OrganisationID
  /// Whether the row says something; an emptied row says nothing.
  public var hasText: Bool
}

/// A member proposed an item for an agenda. Texts: `title`, `note`.
public struct ItemProposed: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var proposal: Int
  public var kind: ItemKind
}

/// A proposal was not taken up at this meeting. Texts: `reason`.
public struct ProposalDeclined: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var proposal: Int
}

/// Someone confirmed having received a meeting's paper (C19).
public struct ReceiptGiven: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var paper: Paper
  public var person: PersonID
}

/// What is sent out before and after a meeting.
public enum Paper: String, Hashable, Sendable, Codable, CaseIterable {
  case agenda, minutes
}

/// How much a person wants to be told by mail.
public struct NoticesChosen: Hashable, Sendable, Codable {
  public var person: PersonID
  public var choice: NoticeChoice
}

/// How soon, and of how much, someone is told by mail.
public enum NoticeChoice: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each thing when it happens.
  case atOnce
  /// One mail a day with everything in it.
  case digest
  /// Only what a member must get: calls to meetings, and papers that a charter has sent out.
  case obligatory
}

/// Ten digits together that could be someone's number were said to be telephone numbers (C23).
///
/// It is counted by the kind of field and never holds the number.
public struct MobilesAssured: Hashable, Sendable, Codable {
  public var field: Refusal.Field
  public var count: Int
}
