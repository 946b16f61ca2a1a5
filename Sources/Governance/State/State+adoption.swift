public import Charters
public import SwedishCalendar

/// How far recommendations have come with the principals.
extension State {
  /// Whether a recommendation that holds only if all adopt it, holds.
  public enum Fulfilment: Hashable, Sendable {
    /// Some have not answered.
    case awaits(Int)
    /// All have adopted it, the last one on this day; some of them with a change of their own.
    case fulfilled(on: Day, changed: Int)
    /// Some have said no or not taken it up.
    case failed(Int)
  }

  /// Where the condition of a recommendation stands; nil where it has none.
  public func fulfilment(of entry: LedgerEntry) -> Fulfilment? {
    guard let address = entry.address, address.onlyIfAll else { return nil }
    let answers = address.to.compactMap { entry.adoption(of: $0) }
    let against = answers.count { !$0.result.isAdopted }
    if against > 0 { return .failed(against) }
    guard answers.count == address.to.count, let last = answers.map(\.on).max() else {
      return .awaits(address.to.count - answers.count)
    }
    return .fulfilled(on: last, changed: answers.count { $0.result == .adoptedWithChange })
  }

  /// The days from the meeting to each adoption of a recommendation, the shortest first.
  public func daysToAdoption(of entry: LedgerEntry) -> [Int] {
    guard let day = meeting(entry.meeting)?.day else { return [] }
    return (entry.address?.to ?? []).compactMap { entry.adoption(of: $0) }
      .filter(\.result.isAdopted).map { day.days(to: $0.on) }.sorted()
  }

  /// The bodies below whose charters have them carry out an outcome, each with the clause (C02).
  public func carriers(of entry: LedgerEntry, on day: Day) -> [(body: Body, citation: Citation)] {
    guard let outcome = outcome(of: entry), outcome.isToBeCarriedOut else { return [] }
    return allBodies.compactMap { body in
      guard body.stands(on: day) else { return nil }
      return carryOutClause(of: body, for: entry.id.body, on: day).map { (body, $0) }
    }
  }

  /// The clause by which a body carries out what another decides (C02).
  func carryOutClause(of body: Body, for decider: BodyID, on day: Day) -> Citation? {
    guard let followed = charter(of: body, on: day) else { return nil }
    let clause = followed.clauses.first { clause in
      clause.rules.contains { rule in
        guard case .carryOut(let rule) = rule else { return false }
        return body.related(rule.from).contains(decider)
      }
    }
    return clause.map { Citation(charter: followed.charter.key, clause: $0.id) }
  }

  /// The clause that asks for a description of a local assignment, with its guide (C26).
  public func assignmentClause(of body: Body, on day: Day) -> (rule: AssignmentRule, Citation)? {
    guard let followed = charter(of: body, on: day) else { return nil }
    for clause in followed.clauses {
      for case .assignment(let rule) in clause.rules {
        return (rule, Citation(charter: followed.charter.key, clause: clause.id))
      }
    }
    return nil
  }

  /// The day by which the description of an assignment is to be finished, by the clause's guide.
  public func descriptionDue(of entry: LedgerEntry) -> Day? {
    guard let meeting = meeting(entry.meeting), let host = body(meeting.host),
      let guide = assignmentClause(of: host, on: meeting.day)?.rule.within
    else { return nil }
    return meeting.day.adding(days: guide.days)
  }
}

extension Outcome {
  /// Whether bodies below carry it out: a decision or a recommendation that was passed on.
  public var isToBeCarriedOut: Bool {
    isPassedOn && (kind == .decision || kind == .recommendation)
  }
}
