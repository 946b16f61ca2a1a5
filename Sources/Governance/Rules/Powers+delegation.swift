public import Charters

extension Powers {
  /// The clause that lets the body come to an outcome; nil where the charter says nothing of it.
  public func clause(allowing outcome: OutcomeKind, matter: String?) -> Citation? {
    grant(allowing: outcome, matter)?.citation
  }

  /// What limits an outcome to each principal's own delegation: the clause, and the ways out (C05).
  public func delegation(
    limiting outcome: OutcomeKind, matter: String?
  ) -> (citation: Citation, offers: [Refusal.Offer])? {
    guard outcome == .decision, let (grant, citation) = grant(allowing: outcome, matter),
      grant.withinDelegation
    else { return nil }
    let lift = grant.otherwise.map { [Refusal.Offer.lift($0)] } ?? []
    let others = OutcomeKind.allCases.filter { $0 != outcome && grant.allowed.contains($0) }
    return (citation, lift + others.map(Refusal.Offer.outcome))
  }

  /// Whether any decision of the body must lie within each principal's delegation.
  public var areWithinDelegation: Bool {
    followed.clauses.flatMap(\.rules).contains { rule in
      guard case .authority(let rule) = rule else { return false }
      return rule.grants.contains { $0.withinDelegation && $0.allowed.contains(.decision) }
    }
  }

  private func grant(
    allowing outcome: OutcomeKind, _ matter: String?
  ) -> (AuthorityRule.Grant, citation: Citation)? {
    for clause in followed.clauses {
      for case .authority(let rule) in clause.rules {
        let grant = rule.holding(for: matter).first { $0.allowed.contains(outcome) }
        if let grant {
          return (grant, Citation(charter: followed.charter.key, clause: clause.id))
        }
      }
    }
    return nil
  }
}

extension AuthorityRule {
  /// The grants that hold for a kind of matter: those that name it, otherwise the general ones.
  func holding(for matter: String?) -> [Grant] {
    let named = grants.filter { !$0.matters.isEmpty }
    let fitting = matter.map { matter in named.filter { $0.matters.contains(matter) } } ?? []
    return fitting.isEmpty ? grants.filter(\.matters.isEmpty) : fitting
  }
}
