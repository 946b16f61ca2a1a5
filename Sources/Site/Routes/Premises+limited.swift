import Governance
import Links
import Pages

/// The pages of how long bodies are there, and of what they deliver.
extension Premises {
  func deliverablesPage(_ view: View, _ body: Body) async throws -> Reply {
    if let denial = view.denialOfDeliverables(of: body) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(DeliverablesPage.texts(view, body: body))
    return .page(DeliverablesPage.render(view, body: body))
  }

  func deliverablePage(_ view: View, _ body: Body, _ key: String) async throws -> Reply {
    if let denial = view.denialOfDeliverables(of: body) { return denied(view, denial) }
    let id = DeliverableID(body: body.id, key: key)
    guard let deliverable = view.state.deliverable(id, on: view.day) else {
      throw GroundProblem.notFound
    }
    var view = view
    view.texts = try await texts(DeliverablePage.texts(view, deliverable: deliverable))
    return .page(DeliverablePage.render(view, body: body, deliverable: deliverable))
  }
}
