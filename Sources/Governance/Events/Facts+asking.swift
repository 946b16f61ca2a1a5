public import SwedishCalendar

/// A body asked a party for results, by a day (A08). Texts: `text`, `activity`.
public struct ResultRequested: Hashable, Sendable, Codable {
  public var request: RequestID
  public var body: BodyID
  public var party: OrganisationID
  public var due: Day
  /// Whether an activity of the plan is named.
  public var hasActivity: Bool
  /// The activity, where the plan stands here.
  public var tied: ActivityID?
}

/// A party gave the results it was asked for (A08). Texts: `text`.
public struct ResultGiven: Hashable, Sendable, Codable {
  public var request: RequestID
}

/// A body no longer asks for the results. Texts: `reason`.
public struct RequestWithdrawn: Hashable, Sendable, Codable {
  public var request: RequestID
}

/// A body asked another a question between their meetings (A21). Texts: `text`.
public struct QuestionAsked: Hashable, Sendable, Codable {
  public var question: QuestionID
  public var from: BodyID
  public var to: BodyID
}

/// A body answered a question (A21). Texts: `text`.
public struct QuestionAnswered: Hashable, Sendable, Codable {
  public var question: QuestionID
}
