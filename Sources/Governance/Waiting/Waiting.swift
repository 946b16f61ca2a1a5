public import SwedishCalendar

/// Something that no clause makes an obligation of, that waits on some people while others wait
/// for it: a matter, a question, a request.
public struct Waiting: Hashable, Sendable {
  public var subject: Subject
  /// Since when it has waited.
  public var since: Day
  /// The last day, where one was named.
  public var lastDay: Day?
  /// Those who have something to do; never empty.
  public var people: [PersonID]
  /// Those who wait for them.
  public var waiters: [PersonID]

  /// What waits on these people, and those who wait for them.
  public init(
    subject: Subject, since: Day, lastDay: Day? = nil, people: [PersonID],
    waiters: [PersonID] = []
  ) {
    self.subject = subject
    self.since = since
    self.lastDay = lastDay
    self.people = people
    self.waiters = waiters
  }

  /// What waits.
  public enum Subject: Hashable, Sendable {
    /// A matter, with whoever has it.
    case matter(MatterID)
    /// Results that a party has been asked for.
    case request(RequestID)
    /// A question that a body has been asked.
    case question(QuestionID)
    /// A recommendation that a principal has not answered.
    case adoption(OutcomeID, OrganisationID)
    /// A deviation or dispute, with the party or body that is awaited.
    case deviation(DeviationID)
    /// What a party was asked to tell further, where no clause has it do so.
    case spread(SpreadID, OrganisationID)
    /// What a body has delivered, with its commissioner (B10).
    case deliverable(DeliverableID)
    /// A body whose time is over, to be closed by its commissioner (B09).
    case closing(BodyID)
    /// Values of a body's indicators that an organisation has not given.
    case values(BodyID, OrganisationID)
    /// An activity near or after its last day, where no clause has anyone follow it up.
    case activity(ActivityID)
    /// A review that is adopted and not sent on.
    case review(ReviewID)
  }
}

extension Waiting.Subject {
  /// What it is and its number, the same from day to day: `request-3`.
  public var key: String {
    switch self {
    case .matter(let id): "matter-\(id.rawValue)"
    case .request(let id): "request-\(id.rawValue)"
    case .question(let id): "question-\(id.rawValue)"
    case .adoption(let outcome, let party):
      "adoption-\(outcome.body.rawValue)-\(outcome.year)-\(outcome.number)-\(party.rawValue)"
    case .deviation(let id): "deviation-\(id.rawValue)"
    case .spread(let id, let party): "spread-\(id.rawValue)-\(party.rawValue)"
    case .deliverable(let id): "deliverable-\(id.body.rawValue)-\(id.key)"
    case .closing(let body): "closing-\(body.rawValue)"
    case .values(let body, let party): "values-\(body.rawValue)-\(party.rawValue)"
    case .activity(let id): "activity-\(id.plan.rawValue)-\(id.number)"
    case .review(let id): "review-\(id.body.rawValue)-\(id.year)"
    }
  }
}

extension State {
  /// Everything that waits on somebody on a day, what has waited longest first.
  public func allWaitings(on day: Day) -> [Waiting] {
    (waitingMatters(on: day) + waitingRequests(on: day) + waitingQuestions(on: day)
      + waitingAdoptions(on: day) + waitingDeviations(on: day) + waitingSpreads(on: day)
      + waitingDeliverables(on: day) + waitingClosings(on: day) + waitingValues(on: day)
      + waitingActivities(on: day) + waitingReviews(on: day))
      .sorted { ($0.lastDay ?? .distant, $0.since) < ($1.lastDay ?? .distant, $1.since) }
  }
}
