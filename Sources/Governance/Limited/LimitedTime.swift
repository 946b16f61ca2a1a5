public import Charters
public import SwedishCalendar

/// What has happened with a body's time and with what it delivers.
public struct LimitedTime: Sendable, Equatable {
  /// The commissioner's decisions on another last day, in the order they were recorded.
  public var extensions: [Extension] = []
  public var closing: Closing?
  /// What has happened with each deliverable, in the order they first were touched.
  public var courses: [DeliverableCourse] = []

  /// A decision on another last day of the body.
  public struct Extension: Sendable, Equatable {
    public var until: Day
    public var on: Day
    public var reason: TextRef
    /// The decision or letter that the commissioner's act is known by, where another recorded it.
    public var source: TextRef?
    public var stamp: Stamp
  }

  /// That the commissioner closed the body.
  public struct Closing: Sendable, Equatable {
    public var on: Day
    public var clause: ClauseID
    public var isWithoutFinal: Bool
    public var words: TextRef
    public var source: TextRef?
    public var stamp: Stamp
  }
}

/// What has happened with one deliverable.
public struct DeliverableCourse: Sendable, Equatable {
  public var id: DeliverableID
  /// What the body set, where no charter names it.
  public var own: Own?
  public var moves: [Move] = []
  /// The keys of the goals that it works for (B05).
  public var goals: [String] = []
  public var deliveries: [Delivery] = []
  /// That it is no longer to be delivered, with the reason.
  public var dropped: Response?

  /// A deliverable that the body set itself.
  public struct Own: Sendable, Equatable {
    public var title: TextRef
    public var clause: ClauseID
    public var by: Day
    public var isFinal: Bool
    public var stamp: Stamp
  }

  /// Another last day.
  public struct Move: Sendable, Equatable {
    public var by: Day
    public var reason: TextRef?
    public var source: TextRef?
    public var stamp: Stamp
  }

  /// One time it was delivered.
  public struct Delivery: Sendable, Equatable {
    public var on: Day
    public var text: TextRef
    public var files: [File]
    public var stamp: Stamp
    public var answer: Answer?
  }

  /// A file that was delivered.
  public struct File: Sendable, Equatable {
    public var name: TextRef
    public var digest: String
    public var size: Int
  }

  /// What the commissioner said to it.
  public struct Answer: Sendable, Equatable {
    public var on: Day
    public var accepts: Bool
    public var reason: TextRef?
    public var source: TextRef?
    public var stamp: Stamp
  }
}
