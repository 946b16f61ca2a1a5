import Governance
import Links
import Pages
import Registrar

extension Premises {
  /// A page of the administration, for administrators alone.
  func administration(
    _ view: View, _ part: Link.AdministrationPart, id: String?, search: String?, page: Int?
  ) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) { return denied(view, denial) }
    switch part {
    case .outbox: return try await outboxPage(view, search, before: page)
    case .overview: return .page(AdministrationPage.render(view))
    case .people:
      guard let id else { return .page(PeoplePage.render(view, search: search, page: page)) }
      guard let number = Int(id), let person = view.state.person(PersonID(number)) else {
        throw GroundProblem.notFound
      }
      return .page(PersonPage.render(view, person: person))
    case .accounts: return try await accountsPage(view, id: id, search: search, page: page)
    case .bodies:
      guard let id else {
        return .page(AdministeredBodiesPage.render(view, search: search, page: page))
      }
      guard let body = view.state.body(BodyID(id)) else { throw GroundProblem.notFound }
      return .page(AdministeredBodyPage.render(view, body: body))
    case .organisations:
      guard let id else {
        return .page(OrganisationsPage.render(view, search: search, page: page))
      }
      guard let organisation = view.state.organisation(OrganisationID(id)) else {
        throw GroundProblem.notFound
      }
      return .page(OrganisationPage.render(view, organisation: organisation))
    case .disposal:
      return try await disposalPage(view, search)
    case .charters:
      let file = try await keptFile(.charters, view).map(charterFile)
      return .page(ChartersPage.render(view, file: file))
    case .imports:
      let file = try await keptFile(.imports, view)
      let preview = try await worker.run { file.map { importReading($0, view).preview } }
      return .page(ImportsPage.render(view, preview: preview))
    }
  }
}
