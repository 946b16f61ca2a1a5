import Charters
import Governance
import SwedishCalendar

extension MembersModel {
  /// What a body shows of the kinds of care that its charter requires (A04).
  struct CareShown: Sendable {
    let clause: ClauseID
    /// The kinds that are required, then the others that somebody stands for.
    let lines: [CareLine]
    /// The parties that have not said which care they give.
    let unknown: [OrganisationID]
  }

  /// A kind of care, and the parties that have someone in a seat who stands for it.
  struct CareLine: Sendable {
    let kind: String
    let isRequired: Bool
    let parties: [OrganisationID]
  }
}

extension View {
  /// The kinds of care in a body; nil where its charter requires none.
  func care(in body: Body, _ followed: Followed?) -> MembersModel.CareShown? {
    guard let (clause, required) = followed?.requiredCare else { return nil }
    let held = state.seats(of: body, on: day).filter { $0.holder(on: day) != nil }
    let others = Set(held.flatMap { state.care(of: $0, on: day) }).filter { kind in
      !required.contains { $0.lowercased() == kind.lowercased() }
    }
    let lines = (required + others.swedishSorted { $0 }).map { kind in
      let standing = held.filter { state.stands(for: kind, in: $0, on: day) }
      return MembersModel.CareLine(
        kind: kind, isRequired: required.contains(kind),
        parties: state.parties(of: standing, on: day))
    }
    return MembersModel.CareShown(
      clause: clause, lines: lines, unknown: state.partiesOfUnknownCare(in: body, on: day))
  }
}

extension Followed {
  fileprivate var requiredCare: (ClauseID, [String])? {
    for clause in clauses {
      for case .kindsOfCare(let rule) in clause.rules { return (clause.id, rule.required) }
    }
    return nil
  }
}
