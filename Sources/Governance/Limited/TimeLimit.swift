import Charters
public import SwedishCalendar

/// How long a body is there, by its charter and by what its commissioner has decided (B09).
public struct TimeLimit: Sendable, Equatable {
  public var clause: Citation
  /// The last day that the charter gives.
  public var first: Day?
  public var isPermanent: Bool
  /// Days before the last day at which a warning is given.
  public var warnBefore: Int
  /// The commissioner's decision that holds, where there is one.
  public var extended: LimitedTime.Extension?

  /// The last day; nil where the body is permanent or nothing is said.
  public var ends: Day? { extended?.until ?? first }

  /// Whether the last day has passed.
  public func isOver(on day: Day) -> Bool { ends.map { $0 < day } ?? false }
}

extension State {
  /// How long a body is there; nil where its charter has no clause about it.
  public func timeLimit(of body: Body, on day: Day) -> TimeLimit? {
    guard let followed = charter(of: body, on: day) else { return nil }
    for clause in followed.clauses where body.isBound(by: clause, on: day) {
      for case .timeLimit(let rule) in clause.rules {
        let citation = Citation(charter: followed.charter.key, clause: clause.id)
        return timeLimit(rule, citation, of: body, since: followed.version.from, on: day)
      }
    }
    return nil
  }

  /// A decision holds until a version of the charter that came after it says something else.
  func timeLimit(
    _ rule: TimeLimitRule, _ clause: Citation, of body: Body, since version: Day, on day: Day
  ) -> TimeLimit {
    let decided = limitedTime(of: body.id).extensions.last { version <= $0.on && $0.on <= day }
    return TimeLimit(
      clause: clause, first: rule.ends, isPermanent: rule.isPermanent,
      warnBefore: rule.warnBefore, extended: rule.isPermanent ? nil : decided)
  }

  /// Whether a body takes new work on a day: it is there, and its time is not over (B09).
  public func takesWork(_ body: Body, on day: Day) -> Bool {
    body.stands(on: day) && timeLimit(of: body, on: day)?.isOver(on: day) != true
  }

  /// The last day on which a clause asks anything of a body whose time is over; nil where the time
  /// is not over, or where the clause is about what remains to be finished.
  func lastDay(for clause: Clause, of body: Body, on day: Day) -> Day? {
    guard let end = timeLimit(of: body, on: day)?.ends, end < day else { return nil }
    let remains: Set<RuleKind> = [.timeLimit, .deliverables, .minutes]
    return clause.rules.contains { remains.contains($0.kind) } ? nil : end
  }

  /// The final deliverable of a body, where it has one.
  public func finalDeliverable(of body: Body, on day: Day) -> Deliverable? {
    deliverables(of: body, on: day).last { $0.isFinal && $0.phase != .dropped }
  }
}
