public import Charters
public import SwedishCalendar

/// An agreement between the parties, on which clauses of bodies rest (D01, D03, D16).
public struct Accord: Sendable, Equatable {
  public var id: AccordID
  public var title: TextRef
  /// Where it stands: an address or a diary number.
  public var address: TextRef?
  public var from: Day
  /// The last day it is in force; until further notice where nil.
  public var until: Day?
  /// The body that entered it, and keeps it.
  public var keeper: BodyID
  /// The clauses that rest on it, the first one first.
  public var rests: [Rest]
  public var areas: [Area] = []
  public var goals: [Goal] = []
  public var annexes: [Annex] = []
  public var entered: Stamp

  /// A clause of a body that rests on it.
  public struct Rest: Sendable, Equatable {
    public var body: BodyID
    public var clause: ClauseID
    public var stamp: Stamp
  }

  /// An area of development.
  public struct Area: Sendable, Equatable {
    public var number: Int
    public var name: TextRef
    public var stamp: Stamp
  }

  /// One of its goals.
  public struct Goal: Sendable, Equatable {
    public var number: Int
    public var name: TextRef
    public var area: Int?
    /// The year by which it should be reached.
    public var targetYear: Int?
    /// Whether matters that work for it rise in lists.
    public var isPriority: Bool
    public var stamp: Stamp
  }

  /// A part of it with days of its own.
  public struct Annex: Sendable, Equatable {
    public var number: Int
    public var title: TextRef
    public var from: Day
    public var until: Day?
    public var stamp: Stamp

    /// Whether it is in force on a day.
    public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
  }

  /// Whether it is in force on a day.
  public func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }

  /// Whether a clause of a body rests on it.
  public func carries(_ clause: ClauseID, of body: BodyID) -> Bool {
    rests.contains { $0.body == body && $0.clause == clause }
  }

  /// What one of its goals is known by where things are tagged: `2.1` is the first goal of the
  /// second agreement. No key of a charter has a point in it.
  public func key(of goal: Goal) -> String { "\(id.rawValue).\(goal.number)" }

  /// What one of its development areas is known by where plans are for it, in the same way.
  public func key(of area: Area) -> String { "\(id.rawValue).\(area.number)" }
}
