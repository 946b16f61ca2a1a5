import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

/// Invitations to open an account, by one-time links.
extension Premises {
  /// How long an invitation can be used.
  static let invitationSeconds = 14 * 86_400

  /// The people whom the visitor may invite.
  func invitationsPage(_ view: View, made: InvitationsModel.Made? = nil) async throws -> Reply {
    guard view.mayInviteAnyone else {
      return denied(view, view.viewer == nil ? .notSignedIn : .notSupport)
    }
    let people = view.state.allPeople.map(\.id).filter { view.may(.invite($0), in: nil) }
    let isAdministrator = view.may(.administer, in: nil)
    let invitees = try await worker.run { [store] in
      try people.map { person in
        InvitationsModel.Invitee(
          person: person, hasAccount: try Self.hasAccount(person, store.sessions))
      }
    }
    let shown = invitees.filter { isAdministrator || !$0.hasAccount }
    var reply = Reply.page(
      InvitationsPage.render(view, InvitationsModel(people: shown, made: made)))
    reply.keeping = .never
    return reply
  }

  /// Makes the link and shows it, this once.
  func invite(_ person: PersonID, _ visit: Visit) async throws -> Reply {
    var view = try await view(for: visit)
    view.here = .invitations
    guard view.viewer != nil else { return denied(view, .notSignedIn) }
    guard view.state.person(person) != nil else { throw GroundProblem.notFound }
    if case .denied(let denial) = view.verdict(.invite(person), in: nil) {
      return denied(view, denial)
    }
    // Who can replace a log-in can take it over, so that is for administrators alone.
    let mayRenew = view.may(.administer, in: nil)
    let isFirst = try await !hasAccount(person)
    guard mayRenew || isFirst else { return denied(view, .notAdministrator) }
    let token = Token.random()
    try await keep(
      .openAccount(renews: mayRenew), for: person.rawValue, token,
      seconds: Self.invitationSeconds, by: view.viewer)
    let address = origin + Link.invitation(token.text).path
    return try await invitationsPage(view, made: .init(person: person, address: address))
  }

  /// The page that an invitation leads to; looking at it uses nothing up.
  func invitationPage(_ view: View, _ token: String, _ visit: Visit) async throws -> Reply {
    guard let (ticket, _) = try await invitation(token) else { throw SiteProblem.linkSpent }
    var view = view
    view.stamps.token = visit.formToken
    var reply = Reply.page(
      InvitationPage.render(
        view, person: PersonID(ticket.person), token: token, elsewhere: await elsewhere))
    reply.keeping = .never
    return reply
  }

  /// Opens the account that the invited person has chosen a name and a password for.
  func openAccount(_ token: String, _ visit: Visit, _ form: Form) async throws -> Reply {
    guard let (ticket, renews) = try await invitation(token) else { throw SiteProblem.linkSpent }
    let login = Account.folded(FieldReading.plain(form[FieldName.login]))
    do {
      try await check(login, form[FieldName.password], ticket, renews)
      let hash = try await passwords.make(form[FieldName.password])
      let account = Account(login: login, person: ticket.person, passwordHash: hash)
      try await open(account, ticket, renews)
    } catch let problem as PasswordProblem {
      let unreadable = Unreadable(FieldName.password, .said(problem.sentence))
      return try await choose(again: token, visit, form, unreadable)
    } catch let problem as Unreadable {
      return try await choose(again: token, visit, form, problem)
    }
    try await visit.logIn(String(ticket.person))
    try await noteVisit(of: ticket.person)
    return .redirect(to: Link.start.path)
  }

  private func check(
    _ login: String, _ password: String, _ ticket: Ticket, _ renews: Bool
  ) async throws {
    guard LoginRule.fits(login), IdentityNumberGuard.finds(in: login).isEmpty else {
      throw Unreadable(FieldName.login, .unfitLogin)
    }
    if let problem = PasswordRule.problem(with: password, loginName: login) { throw problem }
    let standing = try await worker.run { [store] in try store.sessions.account(login: login) }
    if let standing, !renews || standing.person != ticket.person {
      throw Unreadable(FieldName.login, .loginTaken)
    }
  }

  /// Uses the link up and keeps the account; of two who try at once, one comes too late.
  private func open(_ account: Account, _ ticket: Ticket, _ renews: Bool) async throws {
    let isOpen = try await worker.run { [store] in
      guard try store.sessions.burn(ticket.token) else { throw SiteProblem.linkSpent }
      if renews { try Self.forgetLogIns(of: account.person, but: account.login, store.sessions) }
      if try store.sessions.add(account) { return true }
      if renews, try store.sessions.account(login: account.login)?.person == account.person {
        try store.sessions.put(account)
        return true
      }
      try store.sessions.put(ticket)
      return false
    }
    if !isOpen { throw Unreadable(FieldName.login, .loginTaken) }
  }

  /// One who has lost a password or a phone begins anew: nothing older lets anybody in.
  static func forgetLogIns(
    of person: Int, but login: String?, _ sessions: any Sessions
  ) throws {
    for old in try sessions.accounts(of: person) where old.login != login {
      try sessions.put(
        Account(
          login: old.login, person: person, passwordHash: old.passwordHash, disabled: true))
    }
    for old in try sessions.providerAccounts(of: person) { try sessions.remove(old) }
    try sessions.removeSecondFactor(of: person)
    try sessions.removeAll(of: person)
    try sessions.burnAll(of: person)
  }

  /// The invitation of a token, and whether what it opens may replace what there is.
  func invitation(_ token: String) async throws -> (Ticket, renews: Bool)? {
    guard let token = Token(token) else { return nil }
    return try await invitation(sum: token.digest)
  }

  /// The invitation whose token has this sum.
  func invitation(sum: String) async throws -> (Ticket, renews: Bool)? {
    guard let ticket = try await ticket(sum: sum), case .openAccount(let renews) = ticket.purpose,
      try await !isClosed(ticket.person)
    else { return nil }
    let isFirst = try await !hasAccount(PersonID(ticket.person))
    return renews || isFirst ? (ticket, renews) : nil
  }

  private func hasAccount(_ person: PersonID) async throws -> Bool {
    try await worker.run { [store] in try Self.hasAccount(person, store.sessions) }
  }

  private static func hasAccount(_ person: PersonID, _ sessions: any Sessions) throws -> Bool {
    try sessions.accounts(of: person.rawValue).contains { !$0.disabled }
      || !sessions.providerAccounts(of: person.rawValue).isEmpty
  }

  private func choose(
    again token: String, _ visit: Visit, _ form: Form, _ problem: Unreadable
  ) async throws -> Reply {
    var view = try await view(for: visit)
    view.returned = View.Returned(
      sentTo: Link.invitation(token).path, values: Masking.values(of: form),
      problem: .unreadable(field: problem.field, problem.problem))
    var reply = try await invitationPage(view, token, visit)
    reply.status = 422
    return reply
  }
}
