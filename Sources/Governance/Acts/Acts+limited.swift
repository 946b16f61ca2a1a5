public import SwedishCalendar

/// Sets a deliverable of the body's own (B10).
public struct SetDeliverable: Hashable, Sendable {
  public var body: BodyID
  public var title: String
  public var by: Day
  public var isFinal: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, title: String, by: Day, isFinal: Bool = false) {
    self.body = body
    self.title = title
    self.by = by
    self.isFinal = isFinal
  }
}

/// Gives a deliverable another last day (B10).
public struct MoveDeliverable: Hashable, Sendable {
  public var deliverable: DeliverableID
  public var by: Day
  public var reason: String
  /// What the commissioner's decision is known by, where another records it.
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(deliverable: DeliverableID, by: Day, reason: String, source: String = "") {
    self.deliverable = deliverable
    self.by = by
    self.reason = reason
    self.source = source
  }
}

/// Says which goals a deliverable works for, instead of those said before (B05).
public struct TagDeliverable: Hashable, Sendable {
  public var deliverable: DeliverableID
  /// The keys of the goals.
  public var goals: [String]

  /// The act with everything it needs.
  public init(deliverable: DeliverableID, goals: [String]) {
    self.deliverable = deliverable
    self.goals = goals
  }
}

/// Takes away a deliverable that the body set itself.
public struct DropDeliverable: Hashable, Sendable {
  public var deliverable: DeliverableID
  public var reason: String

  /// The act with everything it needs.
  public init(deliverable: DeliverableID, reason: String) {
    self.deliverable = deliverable
    self.reason = reason
  }
}

/// Delivers to the commissioner (B10).
public struct Deliver: Hashable, Sendable {
  public var deliverable: DeliverableID
  public var on: Day
  public var text: String
  public var files: [NewFile]
  /// How many numbers in the files the sender has said are telephone numbers (C23).
  public var mobilesAssured = 0

  /// The act with everything it needs; what may be left out has a default.
  public init(deliverable: DeliverableID, on: Day, text: String, files: [NewFile] = []) {
    self.deliverable = deliverable
    self.on = on
    self.text = text
    self.files = files
  }
}

/// Accepts what was delivered, or returns it with the reason (B10).
public struct AnswerDeliverable: Hashable, Sendable {
  public var deliverable: DeliverableID
  public var on: Day
  public var accepts: Bool
  /// The day by which it is to be delivered anew.
  public var by: Day?
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    deliverable: DeliverableID, on: Day, accepts: Bool, by: Day? = nil, reason: String = "",
    source: String = ""
  ) {
    self.deliverable = deliverable
    self.on = on
    self.accepts = accepts
    self.by = by
    self.reason = reason
    self.source = source
  }
}

/// Decides on another last day of a body (B09).
public struct ExtendTime: Hashable, Sendable {
  public var body: BodyID
  public var until: Day
  /// The day of the decision.
  public var on: Day
  public var reason: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(body: BodyID, until: Day, on: Day, reason: String, source: String = "") {
    self.body = body
    self.until = until
    self.on = on
    self.reason = reason
    self.source = source
  }
}

/// Closes a body for a time (B09).
public struct CloseBody: Hashable, Sendable {
  public var body: BodyID
  public var on: Day
  /// Whether it is closed though the final deliverable has not been accepted.
  public var isWithoutFinal: Bool
  public var words: String
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, on: Day, isWithoutFinal: Bool = false, words: String, source: String = ""
  ) {
    self.body = body
    self.on = on
    self.isWithoutFinal = isWithoutFinal
    self.words = words
    self.source = source
  }
}
