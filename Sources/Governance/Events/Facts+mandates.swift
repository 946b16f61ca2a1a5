public import SwedishCalendar

/// A party attested the mandate of the one who holds its seat (A16). Texts: `source`.
public struct MandateGiven: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var person: PersonID
  public var on: Day
  /// Whether the support office recorded the party's act on its behalf.
  public var isOnBehalf: Bool
}

/// The person accepted the mandate as it stands in the letter (C15).
public struct MandateAccepted: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var person: PersonID
  public var on: Day
}

/// The party took the mandate back. Texts: `reason`.
public struct MandateWithdrawn: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var person: PersonID
  public var on: Day
}

/// The manager who answers for a seat; where another sits there, it is as the delegate (D23).
public struct AccountableNamed: Hashable, Sendable, Codable {
  public var seat: SeatID
  public var manager: PersonID
  public var from: Day
}

/// A person joined a body beside its seats (C13). Texts: `reason`.
public struct ExtraMemberAdded: Hashable, Sendable, Codable {
  public var body: BodyID
  public var person: PersonID
  public var from: Day
  public var until: Day?
}

/// A person who had joined beside the seats left.
public struct ExtraMemberEnded: Hashable, Sendable, Codable {
  public var body: BodyID
  public var person: PersonID
  /// The last day.
  public var on: Day
}

/// Someone was named to come instead of the one who holds a seat. Texts: `name` where it is not a
/// registered person.
public struct SubstituteNamed: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var seat: SeatID
  public var person: PersonID?
}

/// A substitute was called off.
public struct SubstituteCalledOff: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var seat: SeatID
}

/// Someone was called in to one item of a meeting (C14). Texts: `name`, `email`.
public struct GuestInvited: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
  /// The guest's number at the meeting, from 1.
  public var guest: Int
  /// Who it is, where the guest is known here.
  public var person: PersonID?
}

/// A guest need not come after all.
public struct GuestUninvited: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var guest: Int
}

/// Someone said whether they come to a meeting.
public struct InvitationAnswered: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var answerer: Invited
  public var isComing: Bool
}

/// Who is invited to a meeting: a seat, or a guest by number.
public enum Invited: Hashable, Sendable, Codable {
  case seat(SeatID)
  case guest(Int)

  // What each case holds is stored under a name that says what it is.
  enum SeatCodingKeys: String, CodingKey { case _0 = "number" }
  enum GuestCodingKeys: String, CodingKey { case _0 = "number" }
}
