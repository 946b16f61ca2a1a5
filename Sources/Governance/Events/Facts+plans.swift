public import Charters
public import SwedishCalendar

/// A plan was made (D02). Texts: `title`.
public struct PlanMade: Hashable, Sendable, Codable {
  public var plan: PlanID
  public var kind: PlanKind
  public var body: BodyID
  public var year: Int
  public var scope: Plan.Scope
  public var development: String?
  public var follows: PlanID?
  public var sharedWith: [BodyID]
}

/// What a plan is called and who works from it was said anew. Texts: `title`.
public struct PlanChanged: Hashable, Sendable, Codable {
  public var plan: PlanID
  public var sharedWith: [BodyID]
  /// The bodies that no longer work from it.
  public var former: [BodyID]
}

/// A body contributed to the revision of a plan (A09). Texts: `text`.
public struct PlanContributed: Hashable, Sendable, Codable {
  public var plan: PlanID
  public var body: BodyID
  public var on: Day
}

/// A plan was adopted.
public struct PlanAdopted: Hashable, Sendable, Codable {
  public var plan: PlanID
  public var on: Day
  public var meeting: MeetingID?
}

/// A plan was taken back. Texts: `reason`.
public struct PlanWithdrawn: Hashable, Sendable, Codable {
  public var plan: PlanID
}

/// An activity was entered in a plan. Texts: `title`, and `goal`, `measure` and `measurer` where
/// they are written.
public struct ActivityEntered: Hashable, Sendable, Codable {
  public var activity: ActivityID
  public var content: Activity.Content
  public var texts: ActivityTexts
}

/// An activity goes on in another plan, with its words.
public struct ActivityCarried: Hashable, Sendable, Codable {
  public var activity: ActivityID
  public var from: ActivityID
  public var content: Activity.Content
}

/// An activity was changed. Texts as when it was entered.
public struct ActivityChanged: Hashable, Sendable, Codable {
  public var activity: ActivityID
  public var content: Activity.Content
  public var texts: ActivityTexts
}

/// An activity was taken off its plan. Texts: `reason`.
public struct ActivityRemoved: Hashable, Sendable, Codable {
  public var activity: ActivityID
}

/// How an activity stands (A07). Texts: `words`.
public struct ActivityReported: Hashable, Sendable, Codable {
  public var activity: ActivityID
  public var on: Day
  public var status: Activity.Status
  public var phase: WorkPhase?
}

/// An item or a matter was said to belong to an activity, or to none (A13).
public struct WorkTied: Hashable, Sendable, Codable {
  public var work: Work
  public var activity: ActivityID?
}

/// A body's routines are ready for a season (D04). Texts: `text`.
public struct SeasonPrepared: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var season: SeasonTime
  public var on: Day
  public var document: DocumentID?
}

/// Work that can belong to an activity of a plan.
public enum Work: Hashable, Sendable, Codable {
  case item(meeting: MeetingID, number: Int)
  case matter(id: MatterID)
}

/// Which texts an activity has beside its title, pinned as a list of their names.
public struct ActivityTexts: OptionSet, Hashable, Sendable, Codable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What is to be reached.
  public static let goal = ActivityTexts(rawValue: 1)
  /// By what one sees that it is.
  public static let measure = ActivityTexts(rawValue: 2)
  /// Who measures.
  public static let measurer = ActivityTexts(rawValue: 4)

  private static let names = ["goal", "measure", "measurer"]

  init(named texts: [String: String]) {
    self.init(Self.names.filter { texts[$0] != nil })
  }

  private init(_ found: [String]) {
    rawValue = Self.names.enumerated().reduce(0) {
      found.contains($1.element) ? $0 | 1 << $1.offset : $0
    }
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Self.names.enumerated().filter { rawValue & 1 << $0.offset != 0 }.map(\.element))
  }
}

extension Fact {
  /// The plan that the fact is about, where it is about one.
  public var plan: PlanID? {
    switch self {
    case .planMade(let fact): fact.plan
    case .planChanged(let fact): fact.plan
    case .planContributed(let fact): fact.plan
    case .planAdopted(let fact): fact.plan
    case .planWithdrawn(let fact): fact.plan
    case .activityEntered(let fact): fact.activity.plan
    case .activityCarried(let fact): fact.activity.plan
    case .activityChanged(let fact): fact.activity.plan
    case .activityRemoved(let fact): fact.activity.plan
    case .activityReported(let fact): fact.activity.plan
    default: nil
    }
  }
}
