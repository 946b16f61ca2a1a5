public import Governance
public import SwedishCalendar

/// A named text of an event, kept beside it so that it can be erased.
public struct NewText: Hashable, Sendable {
  public let part: String
  public let text: String

  public init(part: String, text: String) {
    self.part = part
    self.text = text
  }
}

/// An event that has not got its number yet.
public struct NewEvent: Hashable, Sendable {
  /// The facts as pinned JSON.
  public let facts: [UInt8]
  public let texts: [NewText]

  public init(facts: [UInt8], texts: [NewText] = []) {
    self.facts = facts
    self.texts = texts
  }
}

/// One command's events, to be kept all together or not at all.
public struct Submission: Hashable, Sendable {
  public let command: CommandID
  public let recordedAt: Moment
  public let events: [NewEvent]
  /// The answer to give again when the command is repeated; it is never erased, so no names in it.
  public let receipt: [UInt8]

  public init(command: CommandID, recordedAt: Moment, events: [NewEvent], receipt: [UInt8]) {
    self.command = command
    self.recordedAt = recordedAt
    self.events = events
    self.receipt = receipt
  }
}
