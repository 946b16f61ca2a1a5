public import SwedishCalendar

/// Books the time and cost of a meeting or a task, for one principal or several (B19).
public struct BookEffort: Hashable, Sendable {
  public var body: BodyID
  public var about: About
  public var rows: [Effort]

  /// What is booked.
  public enum About: Hashable, Sendable {
    case meeting(MeetingID)
    /// A task between meetings, that has not been booked before.
    case task(title: String, on: Day)
    /// What was booked before, put right.
    case booking(BookingID)
  }

  /// The act with everything it needs.
  public init(body: BodyID, about: About, rows: [Effort]) {
    self.body = body
    self.about = about
    self.rows = rows
  }
}

/// Writes what a body says of its year.
public struct WriteReview: Hashable, Sendable {
  public var review: ReviewID
  public var text: String

  /// The act with everything it needs.
  public init(review: ReviewID, text: String) {
    self.review = review
    self.text = text
  }
}

/// Puts a review on the body's next agenda.
public struct PlaceReview: Hashable, Sendable {
  public var review: ReviewID

  /// The act with everything it needs.
  public init(review: ReviewID) { self.review = review }
}

/// Records that a meeting adopted a review, and keeps the figures as they are then.
public struct AdoptReview: Hashable, Sendable {
  public var review: ReviewID
  public var meeting: MeetingID

  /// The act with everything it needs.
  public init(review: ReviewID, meeting: MeetingID) {
    self.review = review
    self.meeting = meeting
  }
}

/// Sends an adopted review to the commissioner, on whose next agenda it then stands.
public struct SendReview: Hashable, Sendable {
  public var review: ReviewID
  public var to: BodyID

  /// The act with everything it needs.
  public init(review: ReviewID, to: BodyID) {
    self.review = review
    self.to = to
  }
}
