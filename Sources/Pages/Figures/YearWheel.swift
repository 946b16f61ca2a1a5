public import Links
public import SwedishCalendar

/// The meetings of a year on a wheel: a ring for each body, a mark for each day it meets.
public struct YearWheel: Sendable {
  public var year: Int
  public var rings: [Ring]
  /// The stretch of summer without meetings.
  public var pause: ClosedRange<Day>?
  public var today: Day?

  public init(year: Int, rings: [Ring], pause: ClosedRange<Day>? = nil, today: Day? = nil) {
    self.year = year
    self.rings = rings
    self.pause = pause
    self.today = today
  }

  /// A body, or several that share a ring where there are many.
  public struct Ring: Sendable {
    public var name: String
    public var marks: [Mark]

    public init(_ name: String, _ marks: [Mark]) {
      self.name = name
      self.marks = marks
    }
  }

  /// A day on which a ring's bodies meet.
  public struct Mark: Sendable {
    public var day: Day
    public var title: String
    public var link: Link?
    /// Whether it is proposed and not planned yet.
    public var isProposed: Bool
    /// Whether several bodies meet together.
    public var isJoint: Bool

    public init(
      _ day: Day, _ title: String, link: Link? = nil, isProposed: Bool = false,
      isJoint: Bool = false
    ) {
      self.day = day
      self.title = title
      self.link = link
      self.isProposed = isProposed
      self.isJoint = isJoint
    }
  }
}
