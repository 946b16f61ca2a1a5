import Charters
import Governance
import Links

extension View {
  /// Who keeps the contact with each other body, with those that the charter asks for and lacks.
  func contacts(of body: Body, _ followed: Followed?) -> [MembersModel.ContactLine] {
    let held = liaisons(of: body)
    var lines: [MembersModel.ContactLine] = []
    for clause in followed?.clauses ?? [] {
      for case .liaison(let rule) in clause.rules {
        let cited = plate(clause.id, of: body.id)
        for other in body.related(rule.to) where !lines.contains(where: { $0.other == other }) {
          lines += asked(rule, other, held, cited)
        }
      }
    }
    let rest = held.filter { held in !lines.contains { $0.liaison == held.liaison } }
    return lines
      + rest.map { line(other: $0.other, side: $0.liaison.side, $0, nil) }
  }

  private typealias Held = (other: BodyID, liaison: Liaison, isOwn: Bool)

  private func asked(
    _ rule: LiaisonRule, _ other: BodyID, _ held: [Held], _ clause: ClauseLink
  ) -> [MembersModel.ContactLine] {
    let sides: [Side?] = rule.onePerSide ? [.region, .municipality] : [nil]
    return sides.flatMap { side -> [MembersModel.ContactLine] in
      let own = held.filter { $0.other == other && (side == nil || $0.liaison.side == side) }
      guard !own.isEmpty else { return [line(other: other, side: side, nil, clause)] }
      return own.map { line(other: other, side: $0.liaison.side, $0, clause) }
    }
  }

  private func line(
    other: BodyID, side: Side?, _ held: Held?, _ clause: ClauseLink?
  ) -> MembersModel.ContactLine {
    MembersModel.ContactLine(
      other: other, side: side, liaison: held?.liaison, isOwn: held?.isOwn ?? false,
      clause: clause)
  }

  /// A contact between two bodies is the same, whichever of them it was recorded at.
  private func liaisons(of body: Body) -> [Held] {
    let own = body.liaisons.filter { $0.holds(on: day) }.map { ($0.to, $0, true) }
    let theirs = state.allBodies.flatMap { other in
      other.liaisons.filter { $0.to == body.id && $0.holds(on: day) }.map { (other.id, $0, false) }
    }
    return own + theirs
  }

  /// Who stands in where nobody is named: the convener, else whoever leads.
  func standIn(in body: Body) -> String? {
    for role in [RoleKind.convener, .chair, .secretary] {
      if let term = state.holders(of: role, in: body, on: day).first {
        return "\(name(of: term.person)) (\(role.swedish))"
      }
    }
    return nil
  }
}
