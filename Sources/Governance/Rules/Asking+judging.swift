import Charters
import SwedishCalendar

/// Whether what is asked between meetings is answered.
extension Judge {
  /// One occasion per request: answered by its day, late after it (A08).
  func occasions(_ rule: RequestRule) -> [Occasion] {
    orNothing(
      state.requests(by: body.id).filter { $0.withdrawn == nil && $0.due >= windowStart }
        .map(asked))
  }

  private func asked(_ request: ResultRequest) -> Occasion {
    let subject = Occasion.Subject.request(request.id)
    guard let answer = request.answer else {
      return Occasion(
        subject, request.due < day ? .late : .due, isOpen: true, day: request.due,
        lastDay: request.due, note: .answerAwaited, evidence: [request.stamp])
    }
    let when = answer.stamp.day
    return Occasion(
      subject, when > request.due ? .late : .kept, day: when, lastDay: request.due,
      note: .answered(on: when), evidence: [request.stamp, answer.stamp])
  }

  /// One occasion per question between the two bodies, whoever asked (A21).
  func occasions(_ rule: DialogueRule) -> [Occasion] {
    let others = Set(body.related(rule.with))
    let found = state.questions(with: body.id).filter { question in
      others.contains(question.from == body.id ? question.to : question.from)
        && question.stamp.day >= windowStart
    }
    return orNothing(
      found.map { question in
        let subject = Occasion.Subject.question(question.id)
        guard let answer = question.answer else {
          return Occasion(
            subject, .due, isOpen: true, day: question.stamp.day, note: .answerAwaited,
            evidence: [question.stamp])
        }
        return Occasion(
          subject, .kept, day: answer.stamp.day, note: .answered(on: answer.stamp.day),
          evidence: [question.stamp, answer.stamp])
      })
  }
}
