public import Charters
public import SwedishCalendar

/// Writes minutes and shares them with the members (A22, C19).
public struct WriteMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var items: [WrittenItem]
  public var summary: String
  /// A short summary for the public.
  public var openSummary: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    meeting: MeetingID, items: [WrittenItem], summary: String = "", openSummary: String = ""
  ) {
    self.meeting = meeting
    self.items = items
    self.summary = summary
    self.openSummary = openSummary
  }
}

/// What one item came to, in words and by kind.
public struct WrittenItem: Hashable, Sendable {
  public var number: Int
  public var text: String
  public var outcome: OutcomeKind?
  public var isDeparture: Bool
  /// Whether bodies below are to take it up at their next meeting (C24).
  public var isPassedOn: Bool
  /// The principals within whose delegation a decision lies (C05).
  public var within: [OrganisationID]
  /// What the delegation is stated by.
  public var delegation: String
  /// Whether a decision gives a local assignment, whose description somebody then writes (C26).
  public var isAssignment: Bool
  public var assignedTo: [PersonID]

  /// The act with everything it needs; what may be left out has a default.
  public init(
    number: Int, text: String, outcome: OutcomeKind? = nil, isDeparture: Bool = false,
    isPassedOn: Bool = false, within: [OrganisationID] = [], delegation: String = "",
    isAssignment: Bool = false, assignedTo: [PersonID] = []
  ) {
    self.number = number
    self.text = text
    self.outcome = outcome
    self.isDeparture = isDeparture
    self.isPassedOn = isPassedOn
    self.within = within
    self.delegation = delegation
    self.isAssignment = isAssignment
    self.assignedTo = assignedTo
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

/// Names those who are to adjust the minutes.
public struct NameAdjusters: Hashable, Sendable {
  public var meeting: MeetingID
  public var people: [PersonID]

  /// The act with everything it needs.
  public init(meeting: MeetingID, people: [PersonID]) {
    self.meeting = meeting
    self.people = people
  }
}

/// Adjusts the minutes oneself, as one of those named.
public struct AdjustOwn: Hashable, Sendable {
  public var meeting: MeetingID
  public var person: PersonID
  public var on: Day

  /// The act with everything it needs.
  public init(meeting: MeetingID, person: PersonID, on: Day) {
    self.meeting = meeting
    self.person = person
    self.on = on
  }
}

/// Records that a later meeting approved the minutes, where the charter has it so.
public struct ApproveMinutes: Hashable, Sendable {
  public var meeting: MeetingID
  public var at: MeetingID
  public var on: Day

  /// The act with everything it needs.
  public init(meeting: MeetingID, at: MeetingID, on: Day) {
    self.meeting = meeting
    self.at = at
    self.on = on
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
