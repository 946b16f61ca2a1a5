public import SwedishCalendar

/// Results that a body has asked a party for (A08).
public struct ResultRequest: Sendable, Equatable {
  public var id: RequestID
  public var body: BodyID
  public var party: OrganisationID
  public var text: TextRef
  /// The activity of the plan that it is about.
  public var activity: TextRef?
  /// The same, where the plan stands here.
  public var tied: ActivityID?
  public var due: Day
  public var stamp: Stamp
  public var answer: Response?
  /// That the body no longer asks, with the reason.
  public var withdrawn: Response?

  /// Whether the answer is still awaited.
  public var isOpen: Bool { answer == nil && withdrawn == nil }
}

/// A question from one body to another between their meetings (A21).
public struct Question: Sendable, Equatable {
  public var id: QuestionID
  public var from: BodyID
  public var to: BodyID
  public var text: TextRef
  public var stamp: Stamp
  public var answer: Response?
}

/// What was answered, and when.
public struct Response: Sendable, Equatable {
  public var text: TextRef
  public var stamp: Stamp
}
