import HashTreeCollections
import SwedishCalendar

extension State {
  /// Each open request waits on those who act for the party, and those who run the body wait.
  func waitingRequests(on day: Day) -> [Waiting] {
    requests.values.filter(\.isOpen).map { request in
      let answering = representatives(of: request.party, on: day)
      let sitting = body(request.body).map { body in
        seats(of: body, on: day).filter { $0.party == request.party }
          .compactMap { $0.holder(on: day)?.person }
      }
      let asking = runners(of: request.body, on: day)
      let people = Set(answering + (sitting ?? [])).sorted()
      return Waiting(
        subject: .request(request.id), since: request.stamp.day, lastDay: request.due,
        people: people.isEmpty ? asking : people,
        waiters: people.isEmpty ? [] : Set(asking).subtracting(people).sorted())
    }
  }

  /// Each question waits on those who run the body that was asked, and the one who asked waits.
  func waitingQuestions(on day: Day) -> [Waiting] {
    questions.values.filter { $0.answer == nil }.map { question in
      let people = runners(of: question.to, on: day)
      let asking = runners(of: question.from, on: day) + [question.stamp.by].compactMap { $0 }
      return Waiting(
        subject: .question(question.id), since: question.stamp.day, lastDay: nil,
        people: people, waiters: Set(asking).subtracting(people).sorted())
    }
  }
}
