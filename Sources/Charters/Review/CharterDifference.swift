/// What sets one version of a charter apart from another, clause by clause.
public struct ClauseChange: Hashable, Sendable {
  public var id: ClauseID
  /// The clause as it was; nil where it is added.
  public var before: Clause?
  /// The clause as it will be; nil where it is taken away.
  public var after: Clause?

  /// What can differ in a clause that both versions have.
  public enum Part: CaseIterable, Hashable, Sendable {
    case text, force, rules, bearer, heading, parts, structure
  }

  /// What differs; nothing where the clause is added or taken away.
  public var parts: [Part] {
    guard let before, let after else { return [] }
    return Part.allCases.filter { part in
      switch part {
      case .text: before.says != after.says
      case .force: before.force != after.force
      case .rules: before.rules != after.rules
      case .bearer: before.owedBy != after.owedBy
      case .heading: before.heading != after.heading
      case .parts: before.parts != after.parts
      case .structure: before.structure != after.structure
      }
    }
  }
}

extension Charter {
  /// The clauses in which this version differs from an earlier one: those it has, in its own order,
  /// and then those it lacks.
  public func changes(since earlier: Charter?) -> [ClauseChange] {
    let own = clauses.compactMap { clause -> ClauseChange? in
      let before = earlier?.clause(clause.id)
      return before == clause ? nil : ClauseChange(id: clause.id, before: before, after: clause)
    }
    let lost = (earlier?.clauses ?? []).filter { clause($0.id) == nil }
    return own + lost.map { ClauseChange(id: $0.id, before: $0, after: nil) }
  }
}
