public import SwedishCalendar

/// The review of one year of a body.
public struct ReviewID: Hashable, Comparable, Sendable, Codable {
  public var body: BodyID
  public var year: Int

  /// The review of this year of the body.
  public init(body: BodyID, year: Int) {
    self.body = body
    self.year = year
  }

  public static func < (left: ReviewID, right: ReviewID) -> Bool {
    (left.year, left.body) < (right.year, right.body)
  }
}

/// A body's own review of a year: what it says of it, what it adopted, and whether it was sent on.
public struct Review: Sendable, Equatable {
  public var id: ReviewID
  /// What the body has said of the year, each time it was written.
  public var words: [Words] = []
  public var adopted: Adopted?
  public var sent: Sent?

  /// What was written once.
  public struct Words: Sendable, Equatable {
    public var text: TextRef
    public var stamp: Stamp
  }

  /// That a meeting adopted it, with the figures as they then were.
  public struct Adopted: Sendable, Equatable {
    public var meeting: MeetingID
    public var figures: ReviewFigures
    public var stamp: Stamp
  }

  /// That it was sent to the commissioner.
  public struct Sent: Sendable, Equatable {
    public var to: BodyID
    public var on: Day
    public var title: TextRef
    public var stamp: Stamp
  }

  /// How far a review has come.
  public enum Phase: Hashable, Sendable, CaseIterable {
    case written, adopted, sent
  }

  /// How far it has come.
  public var phase: Phase {
    if sent != nil { return .sent }
    return adopted == nil ? .written : .adopted
  }
}
