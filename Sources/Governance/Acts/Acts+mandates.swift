public import SwedishCalendar

/// Attests the mandate of the one who holds a seat (A16).
public struct GiveMandate: Hashable, Sendable {
  public var seat: SeatID
  public var on: Day
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(seat: SeatID, on: Day, source: String = "") {
    self.seat = seat
    self.on = on
    self.source = source
  }
}

/// Accepts one's own mandate (C15).
public struct AcceptMandate: Hashable, Sendable {
  public var seat: SeatID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(seat: SeatID, on: Day) {
    self.seat = seat
    self.on = on
  }
}

/// Takes a mandate back (A16).
public struct WithdrawMandate: Hashable, Sendable {
  public var seat: SeatID
  public var on: Day
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(seat: SeatID, on: Day, reason: String) {
    self.seat = seat
    self.on = on
    self.reason = reason
  }
}

/// Names the manager who answers for a seat (D23).
public struct NameAccountable: Hashable, Sendable {
  public var seat: SeatID
  public var manager: PersonID
  public var from: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(seat: SeatID, manager: PersonID, from: Day) {
    self.seat = seat
    self.manager = manager
    self.from = from
  }
}

/// Adds a member beside the seats, by local need (C13).
public struct AddExtraMember: Hashable, Sendable {
  public var body: BodyID
  public var person: PersonID
  public var from: Day
  public var until: Day?
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, person: PersonID, from: Day, until: Day? = nil, reason: String) {
    self.body = body
    self.person = person
    self.from = from
    self.until = until
    self.reason = reason
  }
}

/// Ends an extra member's time.
public struct EndExtraMember: Hashable, Sendable {
  public var body: BodyID
  public var person: PersonID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, person: PersonID, on: Day) {
    self.body = body
    self.person = person
    self.on = on
  }
}

/// Calls someone in to one item of a meeting (C14).
public struct InviteGuest: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var person: PersonID?
  public var name: String
  public var email: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, item: Int, person: PersonID? = nil, name: String = "", email: String = ""
  ) {
    self.meeting = meeting
    self.item = item
    self.person = person
    self.name = name
    self.email = email
  }
}

/// Tells a guest not to come after all.
public struct UninviteGuest: Hashable, Sendable {
  public var meeting: MeetingID
  public var guest: Int

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, guest: Int) {
    self.meeting = meeting
    self.guest = guest
  }
}

/// Says whether one comes to a meeting.
public struct AnswerInvitation: Hashable, Sendable {
  public var meeting: MeetingID
  public var answerer: Invited
  public var isComing: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, answerer: Invited, isComing: Bool) {
    self.meeting = meeting
    self.answerer = answerer
    self.isComing = isComing
  }
}
