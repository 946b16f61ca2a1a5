import Charters
import HashTreeCollections
import SwedishCalendar

extension Judge {
  /// One occasion for the role, and one for the end of an initial period (A18, B14, C17, D25).
  func occasions(_ rule: RoleRule) -> [Occasion] {
    // After the initial period the document no longer says who holds the role.
    guard !state.hasEnded(rule, clause.id, of: body, on: day) else { return [initialPeriod(rule)] }
    return [holding(rule)] + (rule.isInitial ? [initialPeriod(rule)] : [])
  }

  private func holding(_ rule: RoleRule) -> Occasion {
    let subject = Occasion.Subject.role(
      rule.role, CalendarPeriod(.year, containing: day))
    let terms = state.holders(of: rule.role, in: body, on: day)
    guard let first = terms.first else {
      return Occasion(
        subject, .late, isOpen: true, day: day, note: .roleVacant, duty: .fillRole(rule.role))
    }
    let evidence = terms.map(\.stamp)
    if terms.contains(where: { $0.isActing }) {
      return Occasion(
        subject, .broken, day: first.from, note: .acting(first.side), evidence: evidence)
    }
    if terms.contains(where: { !fits($0, rule) }) {
      return Occasion(
        subject, .broken, isOpen: true, day: first.from, note: .wrongHolder, evidence: evidence,
        duty: .fillRole(rule.role))
    }
    if rule.how == .joint {
      let missing = rule.heldBy.filter { side in !terms.contains { $0.side == side } }
      if !missing.isEmpty {
        return Occasion(
          subject, .late, isOpen: true, day: day, note: .jointlyMissing(missing),
          evidence: evidence, duty: .fillRole(rule.role))
      }
    }
    if rule.how == .election { return election(subject, first) }
    return Occasion(
      subject, .kept, day: first.from, note: .roleHeld(since: first.from), evidence: evidence)
  }

  private func election(_ subject: Occasion.Subject, _ term: RoleTerm) -> Occasion {
    guard let election = term.election else {
      return Occasion(
        subject, .broken, day: term.from, note: .notElected, evidence: [term.stamp])
    }
    return Occasion(
      subject, .kept, day: election.on, note: .elected(on: election.on), evidence: [term.stamp])
  }

  private func fits(_ term: RoleTerm, _ rule: RoleRule) -> Bool {
    if let wanted = rule.employeeOf {
      let employer = state.person(term.person)?.employer(on: day)
      guard employer.flatMap({ state.organisation($0) })?.kind.side == wanted else { return false }
    }
    return rule.heldBy.isEmpty || term.side.map { rule.heldBy.contains($0) } ?? false
  }

  /// The document gives the role for an initial time and leaves its end to be decided (A18).
  private func initialPeriod(_ rule: RoleRule) -> Occasion {
    guard let end = state.parameter(clause.id, of: body, on: day, \.lastDay) else {
      return Occasion(
        .parameter, .open, isOpen: true, day: day, note: .initialOpen, duty: .decideEnd(rule.role))
    }
    return Occasion(
      .parameter, .kept, day: day, lastDay: end.value, note: .initialUntil(end.value),
      evidence: [end.stamp])
  }
}
