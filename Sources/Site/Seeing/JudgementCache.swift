import Governance
import SwedishCalendar

/// How clauses stand and what is owed, kept by what a body rests on and the day: time changes both.
struct JudgementCache: Sendable {
  private struct Moment<Subject: Hashable & Sendable>: Hashable, Sendable {
    let version: Int
    let day: Day
    let subject: Subject
  }

  private let judgements = Remembered<Moment<BodyID>, [Judgement]>(most: 500)
  private let owed = Remembered<Moment<PersonID>, [Obligation]>(most: 2_000)

  private let waiting = Remembered<Moment<BodyID>, [Waiting]>(most: 4)

  /// All that waits on somebody: the same for every reader until something happens.
  func waitings(in state: State, on day: Day) -> [Waiting] {
    let moment = Moment(version: state.sequence, day: day, subject: BodyID(""))
    return waiting.value(for: moment) { state.allWaitings(on: day) }
  }

  /// How every clause stands for a body.
  func judgements(of body: Body, in state: State, on day: Day) -> [Judgement] {
    let moment = Moment(version: state.version(of: body), day: day, subject: body.id)
    return judgements.value(for: moment) {
      state.judgements(of: body, on: day)
    }
  }

  /// What a person owes.
  func obligations(of person: PersonID, in state: State, on day: Day) -> [Obligation] {
    owed.value(for: Moment(version: state.sequence, day: day, subject: person)) {
      state.obligations(of: person, on: day) { judgements(of: $0, in: state, on: day) }
    }
  }
}
