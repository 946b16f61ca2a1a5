public import Charters
public import SwedishCalendar

/// An agreement on which a clause of a body rests was entered (D01, D03, D16). Texts: `title`,
/// `address`, each where it is written.
public struct AccordEntered: Hashable, Sendable, Codable {
  public var accord: AccordID
  public var body: BodyID
  public var clause: ClauseID
  public var from: Day
  /// The last day it is in force; until further notice where nil.
  public var until: Day?
  public var hasAddress: Bool
}

/// An agreement was prolonged, or said anew. Texts: `title`, `address`.
public struct AccordChanged: Hashable, Sendable, Codable {
  public var accord: AccordID
  public var from: Day
  public var until: Day?
  public var hasAddress: Bool
}

/// A further clause or body rests on an agreement. No texts.
public struct AccordJoined: Hashable, Sendable, Codable {
  public var accord: AccordID
  public var body: BodyID
  public var clause: ClauseID
}

/// An area of development was added to an agreement, or named anew. Texts: `name`.
public struct AccordAreaSet: Hashable, Sendable, Codable {
  public var accord: AccordID
  /// The area's number in the agreement, from 1.
  public var area: Int
}

/// A goal was added to an agreement, or said anew (D01, D03). Texts: `name`.
public struct AccordGoalSet: Hashable, Sendable, Codable {
  public var accord: AccordID
  /// The goal's number in the agreement, from 1.
  public var goal: Int
  public var area: Int?
  public var targetYear: Int?
  public var isPriority: Bool
}

/// An annex was added to an agreement, or its days said anew. Texts: `title`.
public struct AccordAnnexSet: Hashable, Sendable, Codable {
  public var accord: AccordID
  /// The annex's number in the agreement, from 1.
  public var annex: Int
  public var from: Day
  public var until: Day?
}

/// An item works for these goals, replacing those it had (A03, B05). No texts.
public struct GoalsTagged: Hashable, Sendable, Codable {
  public var meeting: MeetingID
  public var item: Int
  public var goals: [String]
}

/// A body judged how far a goal was reached (D03). Texts: `reason`.
public struct GoalJudged: Hashable, Sendable, Codable {
  public var body: BodyID
  public var goal: String
  public var result: GoalResult
  public var on: Day
}

/// Something was done for a task of the charter (B08). Texts: `note` where it is written.
public struct TaskFollowed: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  /// The task, as the charter says it.
  public var task: String
  public var on: Day
  /// What shows it, where that stands in the system.
  public var shownBy: WorkShown?
  /// Whether nothing more remains of the task.
  public var isDone: Bool
  public var hasNote: Bool
}

/// Somebody told how a duty is done that no fact shows (B15, B17). Texts: `note`, `source`.
public struct DutyNoted: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  /// The duty, as the charter says it.
  public var duty: String
  /// The party that does it, where it is a duty of the members.
  public var party: OrganisationID?
  public var on: Day
  /// Whether the support office recorded the party's words (A20).
  public var isOnBehalf: Bool
}

/// A matter came from the body outside the system that a body mirrors (B03). Texts: `title`,
/// `reference`, `background` where it is written.
public struct IncomingRegistered: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var body: BodyID
  /// The day it came.
  public var on: Day
  public var tags: Matter.Tags
  public var hasBackground: Bool
}
