public import SwedishCalendar

/// Agrees that someone does something by a day.
public struct AgreeAction: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int?
  public var text: String
  public var owner: PersonID
  public var due: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, item: Int? = nil, text: String, owner: PersonID, due: Day) {
    self.meeting = meeting
    self.item = item
    self.text = text
    self.owner = owner
    self.due = due
  }
}

/// Gives an action another owner or another last day, with the reason.
public struct ChangeAction: Hashable, Sendable {
  public var action: ActionID
  public var owner: PersonID
  public var due: Day
  public var reason: String

  /// The act with everything it needs.
  public init(action: ActionID, owner: PersonID, due: Day, reason: String) {
    self.action = action
    self.owner = owner
    self.due = due
    self.reason = reason
  }
}

/// Ends an action: it is done, or given up for the reason in the note.
public struct EndAction: Hashable, Sendable {
  public var action: ActionID
  public var on: Day
  public var isDone: Bool
  public var note: String

  /// The act with everything it needs; what may be left out has a default.
  public init(action: ActionID, on: Day, isDone: Bool = true, note: String = "") {
    self.action = action
    self.on = on
    self.isDone = isDone
    self.note = note
  }
}
