public import Charters
import HashTreeCollections
public import SwedishCalendar

/// A goal that a body works for: one of its charter, or of an agreement that a clause rests on.
public struct BodyGoal: Hashable, Sendable {
  /// What it is tagged by.
  public var key: String
  public var name: Name
  /// Whether what works for it rises in lists (B06).
  public var isPriority: Bool
  /// The year by which it should be reached (D03).
  public var targetYear: Int?
  /// The clause that names it, or rests on its agreement.
  public var clause: ClauseID?
  public var accord: AccordID?
  /// The area of development it belongs to in its agreement.
  public var area: Int?

  /// Where the goal's name stands.
  public enum Name: Hashable, Sendable {
    case charter(String)
    case text(TextRef)

    /// The name, where `text` gives what stands at a reference.
    public func text(_ text: (TextRef) -> String?) -> String? {
      switch self {
      case .charter(let name): name
      case .text(let ref): text(ref)
      }
    }
  }
}

/// How far a goal was reached, as a person judges.
public enum GoalResult: String, Hashable, Sendable, Codable, CaseIterable {
  case reached, partly, notReached
  /// What is known does not tell.
  case unclear
}

/// That a body judged how far a goal was reached (D03).
public struct GoalOutcome: Sendable, Equatable {
  public var goal: String
  public var result: GoalResult
  public var on: Day
  public var reason: TextRef
  public var stamp: Stamp
}

extension State {
  /// The goals that a body works for on a day: those of its charter in the document's order, then
  /// those of its agreements.
  public func goals(of body: Body, on day: Day) -> [BodyGoal] {
    guard let followed = charter(of: body, on: day) else { return [] }
    let named = followed.charter.goals.map { goal in
      let clause = followed.clauses.first { $0.names(goal.key) }
      return BodyGoal(
        key: goal.key, name: .charter(goal.name), isPriority: goal.isPriority,
        targetYear: clause?.targetYear, clause: clause?.id)
    }
    return named
      + accords(of: body.id).flatMap { accord -> [BodyGoal] in
        guard let clause = clause(restingOn: accord, of: body.id, in: followed) else { return [] }
        return accord.goals.map { goal in
          BodyGoal(
            key: accord.key(of: goal), name: .text(goal.name), isPriority: goal.isPriority,
            targetYear: goal.targetYear ?? clause.targetYear, clause: clause.id,
            accord: accord.id, area: goal.area)
        }
      }
  }

  /// The first clause in force of a body that rests on an agreement.
  private func clause(
    restingOn accord: Accord, of body: BodyID, in followed: Followed
  ) -> Clause? {
    followed.clauses.first { accord.carries($0.id, of: body) }
  }

  /// The goal of a body with this key.
  public func goal(_ key: String, of body: Body, on day: Day) -> BodyGoal? {
    goals(of: body, on: day).first { $0.key == key }
  }

  /// The keys of the goals of a body that raise what works for them (B06).
  public func priorities(of body: Body, on day: Day) -> Set<String> {
    Set(goals(of: body, on: day).filter(\.isPriority).map(\.key))
  }

  /// What a body has last judged of a goal.
  public func outcome(of goal: String, in body: Body, on day: Day) -> GoalOutcome? {
    body.goalOutcomes.last { $0.goal == goal && $0.on <= day }
  }

  /// Whether a matter works for something that the body that has it, or where it was raised, has
  /// given priority (B06).
  public func isPrioritised(_ matter: Matter, on day: Day) -> Bool {
    guard !matter.tags.goals.isEmpty else { return false }
    let bodies = Set([matter.home, matter.body].compactMap { $0 })
    return bodies.compactMap { body($0) }.contains { body in
      !priorities(of: body, on: day).isDisjoint(with: matter.tags.goals)
    }
  }
}

extension Clause {
  /// Whether the clause names a goal of its charter.
  fileprivate func names(_ goal: String) -> Bool {
    rules.contains { rule in
      if case .goals(let goals) = rule { goals.goals.contains(goal) } else { false }
    }
  }

  /// The year by which the goals of the clause's agreement should be reached.
  fileprivate var targetYear: Int? {
    rules.lazy.compactMap { rule in
      if case .agreement(let agreement) = rule { agreement.targetYear } else { nil }
    }.first
  }
}
