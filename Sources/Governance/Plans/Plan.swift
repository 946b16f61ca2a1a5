public import Charters
public import SwedishCalendar

public typealias PlanID = Number<Plan>

/// A plan that bodies work from in a year (A09, A13, D02).
public struct Plan: Sendable, Equatable {
  public var id: PlanID
  public var kind: PlanKind
  /// The body that it belongs to.
  public var body: BodyID
  public var year: Int
  public var scope: Scope
  /// The development area of the agreement; nil where it is for all of them.
  public var development: String?
  public var title: TextRef
  /// The plan of an earlier year that it follows on.
  public var follows: PlanID?
  /// The other bodies that work from it.
  public var sharedWith: [BodyID]
  /// Every activity ever entered, in order; those taken off carry `removed`.
  public var activities: [Activity] = []
  /// What bodies have contributed to its revision, the first first (A09).
  public var contributions: [Contribution] = []
  public var adopted: Adoption?
  public var withdrawn: Withdrawal?
  public var made: Stamp

  /// What part of the territory a plan is for (D02).
  public enum Scope: Hashable, Sendable, Codable {
    /// All that the body works with.
    case whole
    case area(id: AreaID)
    case municipality(id: OrganisationID)
  }

  /// What a body has contributed to the revision.
  public struct Contribution: Sendable, Equatable {
    public var body: BodyID
    public var on: Day
    public var text: TextRef
    public var stamp: Stamp
  }

  /// That the plan was adopted, at a meeting where one is named.
  public struct Adoption: Sendable, Equatable {
    public var on: Day
    public var meeting: MeetingID?
    public var stamp: Stamp
  }

  /// That the plan was taken back, with the reason.
  public struct Withdrawal: Sendable, Equatable {
    public var reason: TextRef
    public var stamp: Stamp
  }

  /// The activities that stand in it, in order.
  public var standing: [Activity] { activities.filter { $0.removed == nil } }

  /// The bodies that it concerns, the one it belongs to first.
  public var bodies: [BodyID] { [body] + sharedWith }

  /// Whether it is adopted, and not taken back.
  public var isInForce: Bool { adopted != nil && withdrawn == nil }

  /// Whether it belongs to a body, or the body works from it.
  public func concerns(_ body: BodyID) -> Bool { bodies.contains(body) }

  /// The activity with this number, standing or taken off.
  public func activity(_ number: Int) -> Activity? {
    activities.first { $0.id.number == number }
  }
}
