import Governance
import Links
import Pages

/// The pages of a body's goals, agreements and tasks.
extension Premises {
  /// One of these pages, or why it may not be seen.
  func goalsPage(
    _ view: View, _ body: Body, _ part: Link.GoalPart, number: Int?
  ) async throws -> Reply {
    if let denial = view.denialOfGoals(body) { return denied(view, denial) }
    var view = view
    switch (part, number) {
    case (.goals, _):
      view.texts = try await texts(GoalsPage.texts(view, body: body))
      return .page(GoalsPage.render(view, body: body))
    case (.agreements, nil):
      view.texts = try await texts(AccordsPage.texts(view, body: body))
      return .page(AccordsPage.render(view, body: body))
    case (.agreements, let number?):
      guard let accord = view.state.accord(AccordID(number)),
        accord.rests.contains(where: { $0.body == body.id })
      else { throw GroundProblem.notFound }
      view.texts = try await texts(AccordPage.texts(view, accord: accord))
      return .page(AccordPage.render(view, body: body, accord: accord))
    case (.tasks, _):
      view.texts = try await texts(TasksPage.texts(view, body: body))
      return .page(TasksPage.render(view, body: body))
    }
  }

  /// The map of levels and bodies.
  func structurePage(_ view: View) async throws -> Reply {
    var view = view
    view.texts = try await texts(StructurePage.texts(view))
    return .page(StructurePage.render(view))
  }
}
