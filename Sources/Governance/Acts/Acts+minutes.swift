public import Charters
public import SwedishCalendar

/// Writes minutes and shares them with the members (A22, C19).
public struct WriteMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var items: [WrittenItem]
  public var summary: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, items: [WrittenItem], summary: String = "") {
    self.meeting = meeting
    self.items = items
    self.summary = summary
  }
}

/// What one item came to, in words and by kind.
public struct WrittenItem: Hashable, Sendable {
  public var number: Int
  public var text: String
  public var outcome: OutcomeKind?
  public var isDeparture: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(number: Int, text: String, outcome: OutcomeKind? = nil, isDeparture: Bool = false) {
    self.number = number
    self.text = text
    self.outcome = outcome
    self.isDeparture = isDeparture
  }
}

/// Adjusts the minutes last written.
public struct AdjustMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var on: Day
  public var by: [PersonID]

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, on: Day, by: [PersonID]) {
    self.meeting = meeting
    self.on = on
    self.by = by
  }
}

/// Sends the minutes to the computed list (C19, D33).
public struct SendMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var on: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, on: Day) {
    self.meeting = meeting
    self.on = on
  }
}

/// Publishes the minutes, here or also at an address elsewhere (A22).
public struct PublishMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var on: Day
  public var address: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, on: Day, address: String = "") {
    self.meeting = meeting
    self.on = on
    self.address = address
  }
}

/// Decides that minutes are not published, with the reason.
public struct WithholdMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var on: Day
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, on: Day, reason: String) {
    self.meeting = meeting
    self.on = on
    self.reason = reason
  }
}

/// Reports to another body (A15, D34, D35).
public struct GiveReport: Hashable, Sendable {
  public var body: BodyID
  public var to: BodyID
  public var meeting: MeetingID?
  public var on: Day
  public var text: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, to: BodyID, meeting: MeetingID? = nil, on: Day, text: String) {
    self.body = body
    self.to = to
    self.meeting = meeting
    self.on = on
    self.text = text
  }
}

/// Attests a clause that nothing can measure, with a reflection (A12).
public struct Attest: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  public var on: Day
  public var reflection: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, clause: ClauseID, on: Day, reflection: String) {
    self.body = body
    self.clause = clause
    self.on = on
    self.reflection = reflection
  }
}

/// Records that something went against a clause, with the reason.
public struct RecordDeparture: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  public var on: Day
  public var meeting: MeetingID?
  public var reason: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, clause: ClauseID, on: Day, meeting: MeetingID? = nil, reason: String) {
    self.body = body
    self.clause = clause
    self.on = on
    self.meeting = meeting
    self.reason = reason
  }
}
