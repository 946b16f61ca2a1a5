public import Charters

/// What a body may bring a matter to, by the charter it follows (A14, A10, C05, D27).
public struct Powers: Sendable {
  let followed: Followed

  /// The powers that a followed charter gives.
  public init(_ followed: Followed) { self.followed = followed }

  /// The outcomes a body may record for a kind of matter; every one where the charter is silent.
  public func allowed(matter: String?) -> Set<OutcomeKind> {
    Set(OutcomeKind.allCases.filter { overstep($0, matter: matter) == nil })
  }

  /// The refusal that an outcome meets, nil where the body may record it.
  ///
  /// Working order (dates, own parameters, adjusting minutes) is never a decision in the sense
  /// of A14, and a charter that says nothing of a kind of matter forbids nothing.
  public func overstep(_ outcome: OutcomeKind, matter: String?) -> Refusal? {
    guard outcome != .workingOrder else { return nil }
    for clause in followed.clauses {
      for case .authority(let rule) in clause.rules {
        let citation = Citation(charter: followed.charter.key, clause: clause.id)
        if let refusal = refusal(rule, outcome, matter, citation) { return refusal }
      }
    }
    return nil
  }

  private func refusal(
    _ rule: AuthorityRule, _ outcome: OutcomeKind, _ matter: String?, _ citation: Citation
  ) -> Refusal? {
    let named = rule.grants.filter { !$0.matters.isEmpty }
    let holding = rule.holding(for: matter)
    if holding.isEmpty {
      return unnamed(named, outcome, matter, citation)
    }
    let allowed = Set(holding.flatMap(\.allowed))
    guard !allowed.contains(outcome) else { return nil }
    let instead = OutcomeKind.allCases.filter(allowed.contains).map(Refusal.Offer.outcome)
    let lift = holding.compactMap(\.otherwise).map(Refusal.Offer.lift)
    return Refusal(.mayNotOutcome(outcome), citation: citation, offers: instead + lift)
  }

  /// A rule that speaks of named matters only: a decision must name one of them (C05).
  private func unnamed(
    _ named: [AuthorityRule.Grant], _ outcome: OutcomeKind, _ matter: String?, _ citation: Citation
  ) -> Refusal? {
    guard outcome == .decision, named.contains(where: { $0.allowed.contains(.decision) }) else {
      return nil
    }
    let matters = named.flatMap(\.matters)
    let lift = named.compactMap(\.otherwise).map(Refusal.Offer.lift)
    let reason: Refusal.Reason =
      matter == nil ? .matterNotNamed(matters) : .outsideMatters(matters)
    return Refusal(
      reason, citation: citation,
      offers: [.outcome(.recommendation), .outcome(.proposal)] + lift)
  }
}
