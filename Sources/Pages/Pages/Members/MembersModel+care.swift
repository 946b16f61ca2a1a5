import Charters
import Governance
import SwedishCalendar

extension View {
  /// What a body shows of the kinds of care its charter requires.
  struct CareShown {
    let clause: ClauseID
    let lines: [MembersModel.CareLine]
    let unknown: [OrganisationID]
  }

  /// The kinds of care that the charter requires, then the others that somebody stands for; nil
  /// where it requires none (A04).
  func care(in body: Body, _ followed: Followed?) -> CareShown? {
    guard let (clause, required) = followed?.requiredCare else { return nil }
    let seats = state.seats(of: body, on: day)
    let held = seats.filter { $0.holder(on: day) != nil }
    let others = Set(held.flatMap { state.care(of: $0, on: day) }).subtracting(required)
    let lines = (required + others.swedishSorted { $0 }).map { kind in
      let standing = held.filter { state.care(of: $0, on: day).contains(kind) }
      return MembersModel.CareLine(
        kind: kind, isRequired: required.contains(kind),
        parties: state.parties(of: standing, on: day))
    }
    return CareShown(
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
