import Charters
import HashTreeCollections
public import SwedishCalendar

/// A way by which a body may lift a matter to another, and the clause that opens it.
public struct Road: Hashable, Sendable {
  public var to: BodyID
  public var citation: Citation
  /// The standing item that it comes under there, by its title (C06).
  public var under: String?
  /// Whether it goes first to the one who keeps the contact (D06, D26).
  public var isByContact: Bool
  /// What the matter must have first, where the clause wants something.
  public var need: Need?

  /// What a matter may have to have before it goes by a road.
  public enum Need: Hashable, Sendable {
    /// It has been said to be ready (A06).
    case ready
    /// It says what is proposed (A10).
    case proposal
  }

  /// Whether the matter has what the road needs.
  public func isOpen(to matter: Matter) -> Bool {
    switch need {
    case nil: true
    case .ready: matter.ready != nil
    case .proposal: matter.content.proposal != nil
    }
  }
}

extension State {
  /// Where a body may lift a matter of a kind on a day, in the order of its charter.
  ///
  /// A clause that is only proposed opens nothing until the body has adopted it.
  public func roads(from body: Body, kind: String?, on day: Day) -> [Road] {
    guard let followed = charter(of: body, on: day) else { return [] }
    var found: [Road] = []
    for clause in followed.clauses where body.isBound(by: clause, on: day) {
      let citation = Citation(charter: followed.charter.key, clause: clause.id)
      for road in clause.rules.flatMap({ roads(by: $0, of: body, kind: kind, citation) })
      where road.to != body.id
        && !found.contains(where: { $0.to == road.to && $0.need == road.need })
      {
        found.append(road)
      }
    }
    return found.filter { road in self.body(road.to).map { takesWork($0, on: day) } ?? false }
  }

  private func roads(
    by rule: Rule, of body: Body, kind: String?, _ citation: Citation
  ) -> [Road] {
    func road(
      _ relation: Relation, under: String? = nil, contact: Bool = false, need: Road.Need? = nil
    )
      -> [Road]
    {
      body.related(relation).map {
        Road(to: $0, citation: citation, under: under, isByContact: contact, need: need)
      }
    }
    switch rule {
    case .lift(let lift):
      let isOpen = lift.matters.isEmpty || kind.map(lift.matters.contains) ?? false
      return isOpen ? road(lift.to, under: lift.under, contact: lift.throughLiaison) : []
    case .prepare(let prepare): return road(prepare.for, need: .ready)
    case .proposal(let proposal): return road(proposal.to, need: .proposal)
    case .authority(let authority):
      return authority.grants.flatMap { grant -> [Road] in
        let isOpen = grant.matters.isEmpty || kind.map(grant.matters.contains) ?? false
        return isOpen ? grant.otherwise.map { road($0) } ?? [] : []
      }
    default: return []
    }
  }

  /// The one who keeps the contact between two bodies on a day, the first named first.
  func contact(between one: Body, _ other: BodyID, on day: Day) -> PersonID? {
    let own = one.liaisons.filter { $0.to == other }
    let theirs = (body(other)?.liaisons ?? []).filter { $0.to == one.id }
    return (own + theirs).first { $0.holds(on: day) }?.person
  }
}

extension Body {
  /// Whether a clause binds the body: one that is only proposed does from its adoption.
  func isBound(by clause: Clause, on day: Day) -> Bool {
    clause.force != .proposal
      || adoptedClauses.contains { $0.clause == clause.id && $0.from <= day }
  }
}
