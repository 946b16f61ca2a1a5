public import SwedishCalendar

/// The time and cost of a meeting or a task were booked, for one principal or several; what was
/// booked for the same before is replaced (B19). Texts: `title` where a task is named.
public struct EffortBooked: Hashable, Sendable, Codable {
  public var booking: BookingID
  public var body: BodyID
  /// The meeting; nil where it is a task between meetings.
  public var meeting: MeetingID?
  public var on: Day
  public var rows: [Effort]
  public var hasTitle: Bool
}

/// What a body says of its year was written. Texts: `text`.
public struct ReviewWritten: Hashable, Sendable, Codable {
  public var review: ReviewID
}

/// A meeting adopted the review of a year, with the figures as they then were.
public struct ReviewAdopted: Hashable, Sendable, Codable {
  public var review: ReviewID
  public var meeting: MeetingID
  public var figures: ReviewFigures
}

/// An adopted review was sent to the commissioner. Texts: `title`.
public struct ReviewSent: Hashable, Sendable, Codable {
  public var review: ReviewID
  public var to: BodyID
  public var on: Day
}
