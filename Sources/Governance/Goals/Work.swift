public import Charters
public import SwedishCalendar

/// What shows that something was done for a task.
public enum WorkShown: Hashable, Sendable, Codable {
  case item(meeting: MeetingID, number: Int)
  case matter(id: MatterID)
  case document(id: DocumentID)
}

/// That something was done for a task of the charter (B08).
public struct TaskStep: Sendable, Equatable {
  public var clause: ClauseID
  public var task: String
  public var on: Day
  public var shownBy: WorkShown?
  public var note: TextRef?
  /// Whether nothing more remained of the task.
  public var isDone: Bool
  public var stamp: Stamp
}

/// How somebody told that a duty is done (B15, B17).
public struct DutyNote: Sendable, Equatable {
  public var clause: ClauseID
  public var duty: String
  /// The party whose duty it is; nil where it is the convener's.
  public var party: OrganisationID?
  public var on: Day
  public var note: TextRef
  /// By what the support office knew it, where it acted for the party.
  public var source: TextRef?
  public var stamp: Stamp
}

/// A day on which a fact showed that something was done.
public struct WorkSign: Hashable, Sendable {
  public var on: Day
  public var stamp: Stamp

  /// That a fact showed it on a day.
  public init(on: Day, stamp: Stamp) {
    self.on = on
    self.stamp = stamp
  }
}
