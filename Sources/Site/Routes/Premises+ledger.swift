import Governance
import Links
import Pages

extension Premises {
  /// One outcome, for those who may read the minutes that tell of it, or to whom it is sent.
  func outcomePage(
    _ view: View, _ body: String, _ year: Int, _ number: Int
  ) async throws -> Reply {
    let id = OutcomeID(body: BodyID(body), year: year, number: number)
    guard let entry = view.state.entry(id) else { throw GroundProblem.notFound }
    guard OutcomePage.isSeen(view, entry: entry) else {
      return denied(view, view.viewer == nil ? .notSignedIn : .notMember)
    }
    var view = view
    view.texts = try await texts(OutcomePage.texts(view, entry: entry))
    guard let page = OutcomePage.render(view, entry: entry) else { throw GroundProblem.notFound }
    return .page(page)
  }
}
