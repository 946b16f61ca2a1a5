public import Charters

/// A body's year in numbers, as its review shows them and as an adopted review keeps them.
public struct ReviewFigures: Hashable, Sendable, Codable {
  /// How many clauses stood how at the end of the year, the worst first.
  public var standings: [StandingCount] = []
  /// How many of the year's counted occasions were kept.
  public var kept = 0
  public var counted = 0
  /// The clauses that were not kept every time, the one missed most often first.
  public var missed: [MissedClause] = []
  public var attendance = Attendance()
  public var reach = Reach()
  public var adoption = Adoption()
  public var attested = 0
  public var toAttest = 0
  public var goals: [GoalCount] = []
  public var minutes = 0
  public var kronor = 0
  /// How unevenly the cost was shared, in thousandths, where the body has said what is fair.
  public var skew: Int?

  /// How many clauses stood one way.
  public struct StandingCount: Hashable, Sendable, Codable {
    public var standing: Standing
    public var clauses: Int
  }

  /// A clause, and how many of its occasions were kept.
  public struct MissedClause: Hashable, Sendable, Codable {
    public var clause: ClauseID
    public var kept: Int
    public var counted: Int

    /// How many were not kept.
    public var missed: Int { counted - kept }
  }

  /// Who came to the year's meetings.
  public struct Attendance: Hashable, Sendable, Codable {
    public var held = 0
    public var cancelled = 0
    public var present = 0
    public var called = 0
    public var parties: [Party] = []

    /// How often those who sit for a party came.
    public struct Party: Hashable, Sendable, Codable {
      public var party: OrganisationID
      public var present: Int
      public var called: Int
    }
  }

  /// How far what the body marked was told.
  public struct Reach: Hashable, Sendable, Codable {
    public var marked = 0
    public var told = 0
    public var asked = 0
  }

  /// What principals did with the year's recommendations.
  public struct Adoption: Hashable, Sendable, Codable {
    public var recommendations = 0
    public var adopted = 0
    public var declined = 0
    public var awaited = 0
    /// The middle number of days from meeting to adoption.
    public var median: Int?
  }

  /// How much of the work was tagged with a goal of the charter.
  public struct GoalCount: Hashable, Sendable, Codable {
    /// The goal's key.
    public var goal: String
    public var items = 0
    public var matters = 0
    public var activities = 0
    public var indicators = 0
    public var deliverables = 0

    /// How much worked for it, of every kind.
    public var count: Int { items + matters + activities + indicators + deliverables }
  }

  /// The figures of a year in which nothing has happened.
  public init() {}
}
