public import SwedishCalendar

/// Asks a party for results by a day (A08).
public struct RequestResult: Hashable, Sendable {
  public var body: BodyID
  public var party: OrganisationID
  public var text: String
  /// The activity of the plan that it is about.
  public var activity: String
  /// The same, where the plan stands here.
  public var tied: ActivityID?
  public var due: Day

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, party: OrganisationID, text: String, activity: String = "",
    tied: ActivityID? = nil, due: Day
  ) {
    self.body = body
    self.party = party
    self.text = text
    self.activity = activity
    self.tied = tied
    self.due = due
  }
}

/// Gives the results that a party was asked for (A08).
public struct GiveResult: Hashable, Sendable {
  public var request: RequestID
  public var text: String

  /// The act with everything it needs.
  public init(request: RequestID, text: String) {
    self.request = request
    self.text = text
  }
}

/// Takes back a request for results.
public struct WithdrawRequest: Hashable, Sendable {
  public var request: RequestID
  public var reason: String

  /// The act with everything it needs.
  public init(request: RequestID, reason: String) {
    self.request = request
    self.reason = reason
  }
}

/// Asks another body a question between meetings (A21).
public struct AskQuestion: Hashable, Sendable {
  public var from: BodyID
  public var to: BodyID
  public var text: String

  /// The act with everything it needs.
  public init(from: BodyID, to: BodyID, text: String) {
    self.from = from
    self.to = to
    self.text = text
  }
}

/// Answers a question from another body (A21).
public struct AnswerQuestion: Hashable, Sendable {
  public var question: QuestionID
  public var text: String

  /// The act with everything it needs.
  public init(question: QuestionID, text: String) {
    self.question = question
    self.text = text
  }
}
