import Diagnostics
import SwedishCalendar

/// Whether the rules a body carries can be kept in this network.
extension ReviewSubject {
  func ruleFindings(_ body: Network.Body) -> [Finding] {
    relationFindings(body) + rotationFindings(body) + ladderFindings(body) + reportFindings(body)
      + synchronisedFindings(body) + careFindings(body)
  }

  /// Every relation that a carried clause names is filled for the body.
  private func relationFindings(_ body: Network.Body) -> [Finding] {
    let isMerged = parts(of: body).count > 1
    return rules(of: body).flatMap { clause, rule -> [Finding] in
      // Where levels are merged the level below can be the body itself (C09).
      if isMerged, case .relay = rule { return [] }
      return rule.relations.filter { (body.relations[$0] ?? []).isEmpty }.map {
        Finding(
          .unresolved($0, rule.kind), clause.force == .shall ? .error : .warning,
          path: body.path($0), body: body.key, clause: clause.id)
      }
    }
  }

  /// Every kind of care that must be represented is given by an organisation with a seat (A04).
  private func careFindings(_ body: Network.Body) -> [Finding] {
    let given = Set(
      body.seats.flatMap { organisations[$0.party]?.kindsOfCare ?? [] }.map { $0.lowercased() })
    return rules(of: body).flatMap { clause, rule -> [Finding] in
      guard case .kindsOfCare(let care) = rule else { return [] }
      return care.required.filter { !given.contains($0.lowercased()) }.map {
        Finding(
          .careNotGiven($0), clause.force == .shall ? .error : .warning, path: body.path("seats"),
          body: body.key, clause: clause.id)
      }
    }
  }

  private func rotationFindings(_ body: Network.Body) -> [Finding] {
    let rotations = rules(of: body).compactMap { clause, rule -> (Clause, RotationRule)? in
      if case .rotation(let rotation) = rule { (clause, rotation) } else { nil }
    }
    let roles = rotations.map(\.1.role)
    return rotations.enumerated().flatMap { index, pair -> [Finding] in
      let (clause, rotation) = pair
      var faults: [Finding.Fault] = []
      if roles[..<index].contains(rotation.role) { faults.append(.rotatesTwice(rotation.role)) }
      if let other = rotation.neverWith, !roles.contains(other) {
        faults.append(.noPartner(role: rotation.role, neverWith: other))
      }
      return faults.map { charterFinding($0, .error, body, clause, .rotation) }
    }
  }

  /// A ladder goes on to the next step here or further up, unless no document there says.
  private func ladderFindings(_ body: Network.Body) -> [Finding] {
    steps(of: body).filter { $0.step < 3 }.compactMap { clause, step in
      let reach = upward(from: body)
      let goesOn = reach.contains { steps(of: $0).contains { $0.step == step + 1 } }
      let isOpen = reach.contains { $0.charter == nil }
      return goesOn || isOpen
        ? nil : charterFinding(.ladderStops(step: step), .warning, body, clause, .ladder)
    }
  }

  private func steps(of body: Network.Body) -> [(clause: Clause, step: Int)] {
    rules(of: body).flatMap { clause, rule -> [(clause: Clause, step: Int)] in
      guard case .ladder(let ladder) = rule else { return [] }
      return ladder.rungs.map { (clause, $0.step) }
    }
  }

  /// The body and all that lie above it by any road a ladder may take.
  private func upward(from body: Network.Body) -> [Network.Body] {
    var found = [body]
    var seen: Set = [body.key]
    var index = 0
    while index < found.count {
      for relation in [Relation.commissioner, .receiver, .levelAbove, .central, .political] {
        found += targets(relation, of: found[index]).filter { seen.insert($0.key).inserted }
      }
      index += 1
    }
    return found
  }

  /// Where reporting is mutual the other body reports back, if a document of its own says anything.
  private func reportFindings(_ body: Network.Body) -> [Finding] {
    rules(of: body).flatMap { clause, rule -> [Finding] in
      guard case .report(let report) = rule, report.isMutual else { return [] }
      return targets(report.to, of: body).filter { other in
        charter(of: other) != nil && !reports(other, to: body.key)
      }.map { charterFinding(.noReportBack(from: $0.key), .warning, body, clause, .report) }
    }
  }

  private func reports(_ body: Network.Body, to key: String) -> Bool {
    rules(of: body).contains { _, rule in
      guard case .report(let report) = rule else { return false }
      return (body.relations[report.to] ?? []).contains(key)
    }
  }

  /// Meetings that follow another body's cannot be more than that body has.
  private func synchronisedFindings(_ body: Network.Body) -> [Finding] {
    guard let needed = yearly(body, \.atLeast) else { return [] }
    return rules(of: body).flatMap { clause, rule -> [Finding] in
      guard case .synchronised(let synchronised) = rule else { return [] }
      return targets(synchronised.with, of: body).compactMap { other in
        guard let planned = yearly(other, { $0.atMost ?? $0.atLeast }), planned < needed else {
          return nil
        }
        return charterFinding(
          .tooFewToFollow(needed: needed, with: other.key, planned: planned), .warning, body,
          clause, .synchronised)
      }
    }
  }

  /// How many ordinary meetings a year a body has by its charter, where it fixes a number.
  private func yearly(_ body: Network.Body, _ count: (CountRange) -> Int) -> Int? {
    rules(of: body).compactMap { _, rule in
      guard case .meetings(let meetings) = rule, meetings.with == nil,
        case .fixed(let range) = meetings.count
      else { return nil }
      return count(range) * (12 / meetings.per.months)
    }.max()
  }

  private func charterFinding(
    _ fault: Finding.Fault, _ severity: Severity, _ body: Network.Body, _ clause: Clause,
    _ kind: RuleKind
  ) -> Finding {
    Finding(
      fault, severity, charter: charter(of: body)?.key,
      path: ["clauses", clause.id.rawValue, "rule", kind.rawValue], body: body.key,
      clause: clause.id)
  }
}
