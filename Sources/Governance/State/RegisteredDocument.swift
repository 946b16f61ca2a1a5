public import Charters
public import SwedishCalendar

/// A document of a body's register: a routine, or one whose changes are followed (D28, D32).
public struct RegisteredDocument: Sendable, Equatable {
  public var id: DocumentID
  public var body: BodyID
  public var title: TextRef
  /// Where it stands: an address or a diary number.
  public var address: TextRef
  /// The clause that asks for it.
  public var clause: ClauseID?
  public var on: Day
  public var revise: Day?
  public var area: String?
  /// The other bodies that follow it, each with the clause that has them do so.
  public var followers: [BodyID: ClauseID] = [:]
  /// Its changes, the first one first.
  public var changes: [Change] = []
  public var ended: End?
  public var entered: Stamp

  /// Whether it is in force on a day.
  public func holds(on day: Day) -> Bool { on <= day && day <= (ended?.on ?? day) }

  /// Whether it belongs to a body, or the body follows it.
  public func concerns(_ body: BodyID) -> Bool { self.body == body || followers[body] != nil }

  /// Whether it answers to a clause of a body.
  public func answers(_ clause: ClauseID, of body: BodyID) -> Bool {
    (self.body == body && self.clause == clause) || followers[body] == clause
  }

  /// One change, and who has taken part of it.
  public struct Change: Sendable, Equatable {
    public var number: Int
    public var on: Day
    public var version: TextRef
    public var text: TextRef
    public var readers: [PersonID: Stamp] = [:]
    /// The bodies that went through it at a meeting.
    public var taken: [BodyID: Taken] = [:]
    public var stamp: Stamp
  }

  /// That a meeting went through it.
  public struct Taken: Sendable, Equatable {
    public var meeting: MeetingID
    public var stamp: Stamp
  }

  /// That it is in force no longer.
  public struct End: Sendable, Equatable {
    public var on: Day
    public var reason: TextRef
    public var stamp: Stamp
  }
}
