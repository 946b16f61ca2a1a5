import HashTreeCollections

/// What bodies have asked parties and one another for.
extension State {
  /// The request with this number.
  public func request(_ id: RequestID) -> ResultRequest? { requests[id] }

  /// The question with this number.
  public func question(_ id: QuestionID) -> Question? { questions[id] }

  /// What a body has asked parties for, the latest first.
  public func requests(by body: BodyID) -> [ResultRequest] {
    (requestsBy[body] ?? []).reversed().compactMap { requests[$0] }
  }

  /// The questions that a body has asked or been asked, the latest first.
  public func questions(with body: BodyID) -> [Question] {
    (questionsWith[body] ?? []).reversed().compactMap { questions[$0] }
  }

  /// The results that have been asked for of an activity, the latest first.
  public func requests(tiedTo activity: ActivityID) -> [ResultRequest] {
    requests.values.filter { $0.tied == activity }.sorted { $0.id > $1.id }
  }

  mutating func evolveAsking(_ event: Recorded) {
    switch event.fact {
    case .resultRequested(let fact):
      requests[fact.request] = ResultRequest(
        id: fact.request, body: fact.body, party: fact.party, text: event.text("text"),
        activity: fact.hasActivity ? event.text("activity") : nil, tied: fact.tied,
        due: fact.due, stamp: event.stamp)
      requestsBy[fact.body, default: []].append(fact.request)
    case .resultGiven(let fact):
      requests[fact.request]?.answer = Response(text: event.text("text"), stamp: event.stamp)
    case .requestWithdrawn(let fact):
      requests[fact.request]?.withdrawn = Response(text: event.text("reason"), stamp: event.stamp)
    case .questionAsked(let fact):
      questions[fact.question] = Question(
        id: fact.question, from: fact.from, to: fact.to, text: event.text("text"),
        stamp: event.stamp)
      for body in [fact.from, fact.to] { questionsWith[body, default: []].append(fact.question) }
    case .questionAnswered(let fact):
      questions[fact.question]?.answer = Response(text: event.text("text"), stamp: event.stamp)
    default: break
    }
  }
}
