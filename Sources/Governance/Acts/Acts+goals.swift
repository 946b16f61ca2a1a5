public import Charters
public import SwedishCalendar

/// Enters an agreement on which a clause of a body rests (D01, D03, D16).
public struct EnterAccord: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  public var title: String
  public var address: String
  public var from: Day
  public var until: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, clause: ClauseID, title: String, address: String = "", from: Day,
    until: Day? = nil
  ) {
    self.body = body
    self.clause = clause
    self.title = title
    self.address = address
    self.from = from
    self.until = until
  }
}

/// Prolongs an agreement, or says its title, address and days anew.
public struct ChangeAccord: Hashable, Sendable {
  public var accord: AccordID
  public var title: String
  public var address: String
  public var from: Day
  public var until: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    accord: AccordID, title: String, address: String = "", from: Day, until: Day? = nil
  ) {
    self.accord = accord
    self.title = title
    self.address = address
    self.from = from
    self.until = until
  }
}

/// Says that a further clause or body rests on an agreement that is entered.
public struct JoinAccord: Hashable, Sendable {
  public var accord: AccordID
  public var body: BodyID
  public var clause: ClauseID

  /// The act with everything it needs.
  public init(accord: AccordID, body: BodyID, clause: ClauseID) {
    self.accord = accord
    self.body = body
    self.clause = clause
  }
}

/// Adds an area of development to an agreement, or names one anew.
public struct SetAccordArea: Hashable, Sendable {
  public var accord: AccordID
  /// The area that is named anew; one is added where nil.
  public var area: Int?
  public var name: String

  /// The act with everything it needs; what may be left out has a default.
  public init(accord: AccordID, area: Int? = nil, name: String) {
    self.accord = accord
    self.area = area
    self.name = name
  }
}

/// Adds a goal to an agreement, or says one anew (D01, D03).
public struct SetAccordGoal: Hashable, Sendable {
  public var accord: AccordID
  /// The goal that is said anew; one is added where nil.
  public var goal: Int?
  public var name: String
  public var area: Int?
  public var targetYear: Int?
  public var isPriority: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(
    accord: AccordID, goal: Int? = nil, name: String, area: Int? = nil, targetYear: Int? = nil,
    isPriority: Bool = false
  ) {
    self.accord = accord
    self.goal = goal
    self.name = name
    self.area = area
    self.targetYear = targetYear
    self.isPriority = isPriority
  }
}

/// Adds an annex to an agreement, or says its days anew.
public struct SetAccordAnnex: Hashable, Sendable {
  public var accord: AccordID
  /// The annex that is said anew; one is added where nil.
  public var annex: Int?
  public var title: String
  public var from: Day
  public var until: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    accord: AccordID, annex: Int? = nil, title: String, from: Day, until: Day? = nil
  ) {
    self.accord = accord
    self.annex = annex
    self.title = title
    self.from = from
    self.until = until
  }
}

/// Says which goals an item works for, replacing those it had (A03, B05).
public struct TagGoals: Hashable, Sendable {
  public var meeting: MeetingID
  public var item: Int
  public var goals: [String]

  /// The act with everything it needs.
  public init(meeting: MeetingID, item: Int, goals: [String]) {
    self.meeting = meeting
    self.item = item
    self.goals = goals
  }
}

/// Judges how far a goal was reached, with the reason (D03).
public struct JudgeGoal: Hashable, Sendable {
  public var body: BodyID
  public var goal: String
  public var result: GoalResult
  public var on: Day
  public var reason: String

  /// The act with everything it needs.
  public init(body: BodyID, goal: String, result: GoalResult, on: Day, reason: String) {
    self.body = body
    self.goal = goal
    self.result = result
    self.on = on
    self.reason = reason
  }
}

/// Tells that something was done for a task of the charter, and what shows it (B08).
public struct FollowTask: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  /// The task, as the charter says it.
  public var task: String
  public var on: Day
  public var shownBy: WorkShown?
  public var isDone: Bool
  public var note: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, clause: ClauseID, task: String, on: Day, shownBy: WorkShown? = nil,
    isDone: Bool = false, note: String = ""
  ) {
    self.body = body
    self.clause = clause
    self.task = task
    self.on = on
    self.shownBy = shownBy
    self.isDone = isDone
    self.note = note
  }
}

/// Tells how a duty is done that no fact shows (B15, B17).
public struct NoteDuty: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  /// The duty, as the charter says it.
  public var duty: String
  /// The party whose duty it is; nil where it is the convener's.
  public var party: OrganisationID?
  public var on: Day
  public var note: String
  /// By what the support office knows it, where it acts for the party.
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, clause: ClauseID, duty: String, party: OrganisationID? = nil, on: Day,
    note: String, source: String = ""
  ) {
    self.body = body
    self.clause = clause
    self.duty = duty
    self.party = party
    self.on = on
    self.note = note
    self.source = source
  }
}

/// Registers what has come from the body outside the system that a body mirrors (B03).
public struct RegisterIncoming: Hashable, Sendable {
  public var body: BodyID
  public var title: String
  /// The sender's own number or address of it.
  public var reference: String
  public var background: String
  public var on: Day
  public var tags: Matter.Tags

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, title: String, reference: String, background: String = "", on: Day,
    tags: Matter.Tags = Matter.Tags()
  ) {
    self.body = body
    self.title = title
    self.reference = reference
    self.background = background
    self.on = on
    self.tags = tags
  }
}
