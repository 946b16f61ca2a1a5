public import Charters
public import SwedishCalendar

/// The number of an activity: its plan, and its place among those ever entered in it.
public struct ActivityID: Hashable, Comparable, Sendable, Codable {
  public var plan: PlanID
  public var number: Int

  /// The activity with this number in this plan.
  public init(plan: PlanID, number: Int) {
    self.plan = plan
    self.number = number
  }

  public static func < (left: ActivityID, right: ActivityID) -> Bool {
    (left.plan, left.number) < (right.plan, right.number)
  }
}

/// Something that a plan has to be done, with its goal and how that is measured (A07, D02).
public struct Activity: Sendable, Equatable {
  public var id: ActivityID
  public var content: Content
  public var title: TextRef
  public var goal: TextRef?
  /// By what one sees that the goal is reached.
  public var measure: TextRef?
  /// Who measures.
  public var measurer: TextRef?
  /// The activity of the plan before that it goes on with.
  public var follows: ActivityID?
  /// The activity of a later plan that goes on with it.
  public var carriedTo: ActivityID?
  /// How it has gone, the first report first.
  public var reports: [Report] = []
  public var entered: Stamp
  /// Each time it was changed.
  public var changes: [Stamp] = []
  public var removed: Removal?

  /// What an activity says but for its words.
  public struct Content: Hashable, Sendable, Codable {
    public var responsible: Responsible?
    /// The first day.
    public var from: Day?
    /// The last day.
    public var until: Day?
    public var phase: WorkPhase?
    /// Keys of the charter's goals.
    public var goals: [String]
    /// The development area of the agreement.
    public var development: String?
    /// The outcomes that it cannot go on without.
    public var dependsOn: [OutcomeID]

    /// Content; what is not said is open.
    public init(
      responsible: Responsible? = nil, from: Day? = nil, until: Day? = nil,
      phase: WorkPhase? = nil, goals: [String] = [], development: String? = nil,
      dependsOn: [OutcomeID] = []
    ) {
      self.responsible = responsible
      self.from = from
      self.until = until
      self.phase = phase
      self.goals = goals
      self.development = development
      self.dependsOn = dependsOn
    }
  }

  /// Who answers for an activity.
  public enum Responsible: Hashable, Sendable, Codable {
    case person(id: PersonID)
    case party(id: OrganisationID)
  }

  /// How an activity stands, by the one who answers for it.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case onTrack, delayed, done, stopped

    /// Whether nothing more is to be done.
    public var isEnd: Bool { self == .done || self == .stopped }
  }

  /// How it was said to stand on a day, with a sentence.
  public struct Report: Sendable, Equatable {
    public var on: Day
    public var status: Status
    /// The phase that it was said to be in.
    public var phase: WorkPhase?
    public var words: TextRef
    public var stamp: Stamp
  }

  /// That it was taken off the plan, with the reason.
  public struct Removal: Sendable, Equatable {
    public var reason: TextRef
    public var stamp: Stamp
  }

  /// How it stands by the last report.
  public var status: Status? { reports.last?.status }

  /// That it was done or stopped.
  public var ended: Report? { reports.last.flatMap { $0.status.isEnd ? $0 : nil } }

  /// Whether it is implemented, and nobody has evaluated it (C03).
  public var awaitsEvaluation: Bool { status == .done && content.phase == .implementation }

  /// The latest event that changed it, up to one with this number; nil where none had.
  public func latest(upTo last: Int = .max) -> Stamp? {
    ([entered] + changes + reports.map(\.stamp) + [removed?.stamp].compactMap { $0 })
      .filter { $0.sequence <= last }.max()
  }
}
