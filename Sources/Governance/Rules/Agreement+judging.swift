import Charters
import HashTreeCollections
import SwedishCalendar

extension Judge {
  /// Whether the agreement is there and in force, what works for its goals, and how far those with
  /// a year of their own were reached (D01, D03, D16).
  func occasions(_ rule: AgreementRule) -> [Occasion] {
    let accords = state.accords(of: body.id).filter { $0.carries(clause.id, of: body.id) }
    let goals = goalsOfClause(accords)
    let targets = goals.compactMap { target($0) }
    let own = accords.flatMap { accord in accord.goals.map { accord.key(of: $0) } }
    let isJudged = !targets.isEmpty && targets.allSatisfy { !$0.isOpen }
    return standing(of: accords, isConcluded: isJudged) + targets
      + (own.isEmpty ? [] : coverage(of: own))
  }

  /// The goals that the clause names itself, and those of the agreements it rests on.
  private func goalsOfClause(_ accords: [Accord]) -> [BodyGoal] {
    let ids = Set(accords.map(\.id))
    let named = Set(
      clause.rules.flatMap { rule -> [String] in
        if case .goals(let goals) = rule { goals.goals } else { [] }
      })
    return state.goals(of: body, on: day).filter { goal in
      goal.accord.map(ids.contains) ?? named.contains(goal.key)
    }
  }

  private func standing(of accords: [Accord], isConcluded: Bool) -> [Occasion] {
    guard let last = accords.max(by: { ($0.until ?? .distant) < ($1.until ?? .distant) }) else {
      return [
        Occasion(
          .accord(nil), .due, isOpen: true, day: day, note: .accordMissing, duty: .enterAccord)
      ]
    }
    let holding = accords.filter { $0.holds(on: day) }
    guard holding.isEmpty, let until = last.until, until < day else {
      return holding.map(inForce)
    }
    guard !isConcluded else {
      return [
        Occasion(
          .accord(last.id), .kept, day: until, note: .accordConcluded(until),
          evidence: [last.entered])
      ]
    }
    return [
      Occasion(
        .accord(last.id), .late, isOpen: true, day: until.adding(days: 1), lastDay: until,
        note: .agreementEnded(until), evidence: [last.entered], duty: .renewAccord(last.id))
    ]
  }

  private func inForce(_ accord: Accord) -> Occasion {
    let ended = accord.annexes.count { ($0.until ?? day) < day }
    let seen = max(accord.from, windowStart, min(followedFrom, day))
    return Occasion(
      .accord(accord.id), .kept, day: seen, lastDay: accord.until,
      note: .accordHolds(since: accord.from, until: accord.until, annexesEnded: ended),
      evidence: [accord.entered])
  }

  /// Whether a goal was reached by its year, which only a person can say.
  private func target(_ goal: BodyGoal) -> Occasion? {
    guard let year = goal.targetYear else { return nil }
    let last = Day.last(of: year)
    guard let outcome = state.outcome(of: goal.key, in: body, on: day) else {
      guard last < day else {
        return Occasion(
          .goal(goal.key), .notYet, isOpen: true, day: last, lastDay: last,
          note: .goalTarget(year: year))
      }
      // Nobody is late with what was to be judged before the body was followed here.
      let asked = max(last, followedFrom)
      return Occasion(
        .goal(goal.key), .unattested, isOpen: true, day: asked.adding(days: 1), lastDay: asked,
        note: .goalNotJudged(year: year), duty: .judgeGoal(goal.key))
    }
    // What the year came to belongs to the year, whenever somebody said so.
    return Occasion(
      .goal(goal.key), outcome.result.standing, day: min(outcome.on, last), lastDay: last,
      note: .goalJudged(outcome.result, on: outcome.on), evidence: [outcome.stamp])
  }
}

extension GoalResult {
  fileprivate var standing: Standing {
    switch self {
    case .reached: .kept
    case .partly: .late
    case .notReached: .broken
    case .unclear: .unattested
    }
  }
}
