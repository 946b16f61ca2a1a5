import Charters
import HashTreeCollections
public import SwedishCalendar

/// What a body asks of a party or of another body, and what is answered.
extension Desk {
  func request(_ act: RequestResult) throws(Refusal) -> Decision {
    let body = try living(act.body)
    let clause = state.clause(of: body, on: today) { rule in
      if case .request = rule { true } else { false }
    }
    guard state.seats(of: body, on: today).contains(where: { $0.party == act.party }) else {
      throw Refusal(.notAParty(act.party), citation: clause)
    }
    guard act.due >= today else { throw Refusal(.inThePast(act.due)) }
    try checkNear(act.due)
    if let tied = act.tied {
      let (plan, _) = try standing(tied)
      guard plan.concerns(act.body) else { throw Refusal(.planElsewhere, citation: clause) }
    }
    if act.activity.isEmpty, act.tied == nil, state.tiesRequestsToPlan(body, on: today) {
      throw Refusal(.empty(.activity), citation: clause)
    }
    let id = RequestID(state.requests.count + 1)
    let fact = ResultRequested(
      request: id, body: act.body, party: act.party, due: act.due,
      hasActivity: !act.activity.isEmpty, tied: act.tied)
    var texts = ["text": act.text]
    if !act.activity.isEmpty { texts["activity"] = act.activity }
    return Decision([Event(.resultRequested(fact), texts: texts)], made: id.rawValue)
  }

  func give(_ act: GiveResult) throws(Refusal) -> Decision {
    _ = try openRequest(act.request)
    return Decision([
      Event(.resultGiven(ResultGiven(request: act.request)), texts: ["text": act.text])
    ])
  }

  func withdraw(_ act: WithdrawRequest) throws(Refusal) -> Decision {
    _ = try openRequest(act.request)
    let fact = RequestWithdrawn(request: act.request)
    return Decision([Event(.requestWithdrawn(fact), texts: ["reason": act.reason])])
  }

  func ask(_ act: AskQuestion) throws(Refusal) -> Decision {
    let from = try living(act.from)
    _ = try living(act.to)
    guard state.partners(of: from, on: today).contains(act.to) else { throw Refusal(.notRelated) }
    let id = QuestionID(state.questions.count + 1)
    let fact = QuestionAsked(question: id, from: act.from, to: act.to)
    return Decision([Event(.questionAsked(fact), texts: ["text": act.text])], made: id.rawValue)
  }

  func answer(_ act: AnswerQuestion) throws(Refusal) -> Decision {
    guard let question = state.question(act.question) else { throw Refusal(.unknown(.question)) }
    guard question.answer == nil else { throw Refusal(.alreadyAnswered) }
    return Decision([
      Event(.questionAnswered(QuestionAnswered(question: act.question)), texts: ["text": act.text])
    ])
  }

  private func openRequest(_ id: RequestID) throws(Refusal) -> ResultRequest {
    guard let request = state.request(id) else { throw Refusal(.unknown(.request)) }
    guard request.isOpen else { throw Refusal(.alreadyAnswered) }
    return request
  }
}

extension State {
  /// The first clause that binds a body and has a rule of some kind.
  func clause(of body: Body, on day: Day, where isWanted: (Rule) -> Bool) -> Citation? {
    guard let followed = charter(of: body, on: day) else { return nil }
    return followed.clauses
      .first { body.isBound(by: $0, on: day) && $0.rules.contains(where: isWanted) }
      .map { Citation(charter: followed.charter.key, clause: $0.id) }
  }

  /// Whether a body's charter ties what it asks parties for to the plan (A08).
  public func tiesRequestsToPlan(_ body: Body, on day: Day) -> Bool {
    clause(of: body, on: day) { rule in
      if case .request(let request) = rule { request.isTiedToPlan } else { false }
    } != nil
  }

  /// The bodies that a body has to do with, and may ask: those it is related to either way.
  public func partners(of body: Body, on day: Day) -> [BodyID] {
    let theirs = bodies.values.filter { $0.relations.values.joined().contains(body.id) }.map(\.id)
    return Set(body.relations.values.joined()).union(theirs).subtracting([body.id])
      .filter { id in self.body(id).map { takesWork($0, on: day) } ?? false }.sorted()
  }
}
