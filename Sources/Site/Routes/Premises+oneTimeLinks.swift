import Governance
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// One-time links that nobody has used yet: listed and revoked by those who may make them.
extension Premises {
  func oneTimeLinksPage(
    _ view: View, outcome: OneTimeLinksPage.Outcome? = nil
  ) async throws -> Reply {
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    let links = try await unusedLinks(view)
    var reply = Reply.page(OneTimeLinksPage.render(view, links: links, outcome: outcome))
    reply.keeping = .never
    return reply
  }

  /// Takes a link back, so that it leads nowhere.
  func revokeLink(_ visit: Visit, _ form: Form) async throws -> Reply {
    var view = try await view(for: visit)
    view.here = .oneTimeLinks
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    guard let sum = Digest(form[FieldName.link]) else { throw GroundProblem.notFound }
    let isListed = try await unusedLinks(view).contains { $0.key == sum.description }
    // One that may not be seen is told from one that is gone by nobody.
    guard isListed else { return try await oneTimeLinksPage(view, outcome: .gone) }
    let isRevoked = try await worker.run { [store] in try store.sessions.burn(sum) }
    return try await oneTimeLinksPage(view, outcome: isRevoked ? .revoked : .gone)
  }

  private func unusedLinks(_ view: View) async throws -> [OneTimeLink] {
    let now = wallSeconds()
    let tickets = try await worker.run { [store] in try store.sessions.tickets() }
    return tickets.filter { $0.expires > now }.compactMap(OneTimeLink.init)
      .filter { view.state.person($0.person) != nil && view.mayRevoke($0) }
  }
}

extension OneTimeLink {
  /// The link of a ticket; nil where the ticket is no link.
  fileprivate init?(_ ticket: Ticket) {
    let purpose: Purpose
    switch ticket.purpose {
    case .finishLogIn, .finishElsewhere, .giveReceipt: return nil
    // A link in a mail of ours is its reader's alone; there is one for each who is called.
    case .answerInvitation where ticket.made == nil: return nil
    case .openAccount(let renews): purpose = .openAccount(renews: renews)
    case .acceptMandate, .answerInvitation:
      guard let ask = Ask(ticket) else { return nil }
      purpose = .answer(ask)
    }
    self.init(
      key: ticket.token.description, person: PersonID(ticket.person), purpose: purpose,
      made: ticket.made.map { (PersonID($0.by), Moment(milliseconds: $0.at * 1000)) },
      expires: Moment(milliseconds: ticket.expires * 1000))
  }
}
