import Charters
import Governance
import Links
import SwedishCalendar

/// What stands in the narrow column of a body's page.
extension View {
  func authority(_ followed: Followed?, _ body: Body) -> [BodyModel.Cited] {
    (followed?.clauses ?? []).flatMap { clause in
      clause.rules.compactMap { rule in
        guard case .authority(let authority) = rule else { return nil }
        return BodyModel.Cited(
          sentence: authority.swedishDemand, clause: plate(clause.id, of: body.id))
      }
    }
  }

  func roles(of body: Body) -> [(term: String, value: String)] {
    let held = body.roles.filter { $0.holds(on: day) }
    return RoleKind.allCases.compactMap { role in
      let terms = held.filter { $0.role == role }.sorted { $0.from < $1.from }
      guard !terms.isEmpty else { return nil }
      let holders = terms.map { BodyWords.term($0, by: name(of: $0.person)) }
      return (role.swedish.capitalised, SummaryWords.listed(holders))
    }
  }

  /// Whose turn it is this year and next, where the charter lets a role pass between the sides.
  func turns(_ followed: Followed?, _ body: Body) -> [BodyModel.Cited] {
    (followed?.clauses ?? []).flatMap { clause in
      clause.rules.compactMap { rule in
        guard case .rotation(let rotation) = rule else { return nil }
        let turns = Turns(rule: rotation, clause: clause.id, body: body)
        return BodyModel.Cited(
          sentence: BodyWords.turn(
            rotation.role, turns.side(of: turns.turn(on: day).next),
            turns.turn(on: day).next),
          clause: plate(clause.id, of: body.id))
      }
    }
  }

  func relations(of body: Body) -> [BodyModel.Related] {
    let own = Relation.allCases.compactMap { relation -> BodyModel.Related? in
      related(BodyWords.relation(relation), body.related(relation))
    }
    let commissions = related(BodyWords.commissions, state.commissioned(by: body.id))
    return merged(own + [commissions].compactMap { $0 })
  }

  /// Relations to the very same bodies are told together.
  private func merged(_ relations: [BodyModel.Related]) -> [BodyModel.Related] {
    relations.reduce(into: []) { merged, next in
      let same = merged.firstIndex { $0.bodies.map(\.link) == next.bodies.map(\.link) }
      guard let same else { return merged.append(next) }
      merged[same].names += next.names
    }
  }

  private func related(_ name: String, _ bodies: [BodyID]) -> BodyModel.Related? {
    guard !bodies.isEmpty else { return nil }
    let named = bodies.map { (name: self.name(of: $0), link: Link.body($0.rawValue)) }
    return BodyModel.Related(names: [name], bodies: named.swedishSorted { $0.name })
  }

  /// What the body has set where its charter leaves it open, as it holds today.
  func parameters(of body: Body) -> [BodyModel.Cited] {
    var seen: Set<ClauseID> = []
    return body.parameters.reversed().filter { $0.from <= day && seen.insert($0.clause).inserted }
      .reversed().map { parameter in
        BodyModel.Cited(
          sentence: BodyWords.parameter(
            parameter.value, for: rotated(parameter.clause, body), from: parameter.from),
          clause: plate(parameter.clause, of: body.id))
      }
  }

  /// The role that a clause lets pass between the sides.
  private func rotated(_ clause: ClauseID, _ body: Body) -> RoleKind? {
    let rules = state.charter(of: body, on: day)?.charter.clause(clause)?.rules ?? []
    return rules.lazy.compactMap { rule in
      if case .rotation(let rotation) = rule { rotation.role } else { nil }
    }.first
  }

  func facts(of body: Body) -> [(term: String, value: String)] {
    let support = state.supporters(of: body.id).map { name(of: $0) }.swedishSorted { $0 }
    let decided = body.audiences.last { $0.from <= day }
    let audience = state.audience(of: body, on: day)
    return [
      (BodyWords.kind, body.kind.swedish.capitalised),
      (BodyWords.level, name(of: body.level)),
    ] + (body.area.map { [(BodyWords.area, name(of: $0))] } ?? [])
      + (body.mirrors.map { [(BodyWords.mirrors, short($0))] } ?? [])
      + changes(of: body) + agreements(of: body)
      + [
        (BodyWords.audience, BodyWords.audience(audience, decided: decided?.from)),
        (BodyWords.support, support.isEmpty ? BodyWords.noSupport : SummaryWords.listed(support)),
      ]
  }

  /// The names a body has had, and what replaces it.
  private func changes(of body: Body) -> [(term: String, value: String)] {
    let former = body.formerNames.filter { $0.from <= day }.map { name in
      (
        term: BodyWords.formerName,
        value: BodyWords.former(short(name.name), before: name.from)
      )
    }
    guard let successor = body.successor else { return former }
    let by = BodyWords.replaced(name(of: successor.by), from: successor.from)
    return former + [(term: BodyWords.successor, value: by)]
  }

  /// The federations that its principals form, each with the agreement and its last day (B02).
  private func agreements(of body: Body) -> [(term: String, value: String)] {
    state.federations(of: body, on: day).map { federation in
      let members = federation.members.map { name(of: $0) }
      let agreement = federation.agreement(on: day)
      return (
        term: BodyWords.federation,
        value: BodyWords.federation(
          short(federation.name), members, agreement.map { short($0.text) } ?? "",
          agreement?.until)
      )
    }
  }
}
