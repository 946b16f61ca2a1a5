import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per routine in force, and one for what is missing or to be revised (D28).
  func occasions(_ rule: RoutineRule) -> [Occasion] {
    let holding = state.documents(of: body.id).filter {
      $0.answers(clause.id, of: body.id) && $0.holds(on: day)
    }
    guard !holding.isEmpty else {
      return [
        Occasion(
          .routine(nil), .due, isOpen: true, day: day, note: .routineMissing, duty: .enterRoutine)
      ]
    }
    return holding.flatMap { document in
      [
        Occasion(
          .routine(document.id), .kept, day: document.on,
          note: .routineHolds(since: document.on, revise: document.revise),
          evidence: [document.entered] + document.changes.map(\.stamp))
      ] + toRevise(document)
    }
  }

  private func toRevise(_ document: RegisteredDocument) -> [Occasion] {
    guard let revise = document.revise, revise < day else { return [] }
    return [
      Occasion(
        .routine(document.id), .due, isOpen: true, day: revise, note: .routineToRevise(revise),
        duty: .reviseRoutine(document.id))
    ]
  }
}
