public import Charters
public import SwedishCalendar

/// Makes a plan, with what goes on of the plan it follows (A09, D02).
public struct MakePlan: Hashable, Sendable {
  public var body: BodyID
  public var kind: PlanKind
  public var year: Int
  public var scope: Plan.Scope
  public var development: String?
  public var title: String
  public var follows: PlanID?
  public var sharedWith: [BodyID]
  /// The activities of that plan, by number, which go on in this one.
  public var carries: [Int]

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, kind: PlanKind, year: Int, scope: Plan.Scope = .whole,
    development: String? = nil, title: String, follows: PlanID? = nil,
    sharedWith: [BodyID] = [], carries: [Int] = []
  ) {
    self.body = body
    self.kind = kind
    self.year = year
    self.scope = scope
    self.development = development
    self.title = title
    self.follows = follows
    self.sharedWith = sharedWith
    self.carries = carries
  }
}

/// Says anew what a plan is called and which bodies work from it.
public struct ChangePlan: Hashable, Sendable {
  public var plan: PlanID
  public var title: String
  public var sharedWith: [BodyID]

  /// The act with everything it needs.
  public init(plan: PlanID, title: String, sharedWith: [BodyID]) {
    self.plan = plan
    self.title = title
    self.sharedWith = sharedWith
  }
}

/// Contributes to the revision of a plan, for a body that works from it (A09).
public struct ContributeToPlan: Hashable, Sendable {
  public var plan: PlanID
  public var body: BodyID
  public var on: Day
  public var text: String

  /// The act with everything it needs.
  public init(plan: PlanID, body: BodyID, on: Day, text: String) {
    self.plan = plan
    self.body = body
    self.on = on
    self.text = text
  }
}

/// Adopts a plan, on a day or at a meeting that was held.
public struct AdoptPlan: Hashable, Sendable {
  public var plan: PlanID
  public var on: Day
  public var meeting: MeetingID?

  /// The act with everything it needs; what may be left out has a default.
  public init(plan: PlanID, on: Day, meeting: MeetingID? = nil) {
    self.plan = plan
    self.on = on
    self.meeting = meeting
  }
}

/// Takes a plan back that should not stand.
public struct WithdrawPlan: Hashable, Sendable {
  public var plan: PlanID
  public var reason: String

  /// The act with everything it needs.
  public init(plan: PlanID, reason: String) {
    self.plan = plan
    self.reason = reason
  }
}

/// What an activity says, with its words.
public struct WrittenActivity: Hashable, Sendable {
  public var title: String
  public var goal: String
  public var measure: String
  public var measurer: String
  public var content: Activity.Content

  /// An activity as it is written; what may be left out has a default.
  public init(
    title: String, goal: String = "", measure: String = "", measurer: String = "",
    content: Activity.Content = Activity.Content()
  ) {
    self.title = title
    self.goal = goal
    self.measure = measure
    self.measurer = measurer
    self.content = content
  }
}

/// Enters activities in a plan, all of them or none.
public struct EnterActivities: Hashable, Sendable {
  public var plan: PlanID
  public var activities: [WrittenActivity]

  /// The act with everything it needs.
  public init(plan: PlanID, _ activities: [WrittenActivity]) {
    self.plan = plan
    self.activities = activities
  }
}

/// Writes an activity anew.
public struct ChangeActivity: Hashable, Sendable {
  public var activity: ActivityID
  public var written: WrittenActivity

  /// The act with everything it needs.
  public init(activity: ActivityID, written: WrittenActivity) {
    self.activity = activity
    self.written = written
  }
}

/// Takes an activity off its plan.
public struct RemoveActivity: Hashable, Sendable {
  public var activity: ActivityID
  public var reason: String

  /// The act with everything it needs.
  public init(activity: ActivityID, reason: String) {
    self.activity = activity
    self.reason = reason
  }
}

/// Tells in a sentence how an activity stands (A07).
public struct ReportActivity: Hashable, Sendable {
  public var activity: ActivityID
  public var on: Day
  public var status: Activity.Status
  /// The phase that it is in now; the one it was in where nil (C03).
  public var phase: WorkPhase?
  public var words: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    activity: ActivityID, on: Day, status: Activity.Status, phase: WorkPhase? = nil,
    words: String
  ) {
    self.activity = activity
    self.on = on
    self.status = status
    self.phase = phase
    self.words = words
  }
}

/// Says which activity an item or a matter belongs to, or that it belongs to none (A13).
public struct TieWork: Hashable, Sendable {
  public var work: Work
  public var activity: ActivityID?

  /// The act with everything it needs.
  public init(work: Work, activity: ActivityID?) {
    self.work = work
    self.activity = activity
  }
}

/// Says that a body's routines are ready for a season (D04).
public struct PrepareSeason: Hashable, Sendable {
  public var body: BodyID
  public var clause: ClauseID
  public var season: SeasonTime
  public var on: Day
  public var text: String
  public var document: DocumentID?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, clause: ClauseID, season: SeasonTime, on: Day, text: String,
    document: DocumentID? = nil
  ) {
    self.body = body
    self.clause = clause
    self.season = season
    self.on = on
    self.text = text
    self.document = document
  }
}
