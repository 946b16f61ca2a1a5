import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

extension Premises {
  /// The page to log in on.
  func logInPage(_ view: View, _ then: Link?, _ visit: Visit) async -> Reply {
    var view = view
    view.stamps.token = visit.formToken
    return .page(LogInPage.render(view, then: then, elsewhere: await elsewhere))
  }

  /// Opens a session for one who knows the password, and says no in the same words to all others.
  func logIn(_ visit: Visit, _ form: Form, _ then: Link?) async throws -> Reply {
    let login = FieldReading.plain(form[FieldName.login])
    let now = wallSeconds()
    if let wait = gate.wait(forName: login, address: visit.address, at: .seconds(now)) {
      return try await notIn(visit, form, then, .wait(wait), status: 429).after(wait)
    }
    guard let account = try await account(login, form[FieldName.password]) else {
      return try await notIn(visit, form, then, .wrongCredentials, status: 422)
    }
    let asksForCode = try await worker.run { [store] in
      _ = try store.sessions.purge(expiredBy: now)
      return try store.sessions.secondFactorHolders().contains(account.person)
    }
    if asksForCode { return try await askForCode(visit, account, then) }
    gate.opened(forName: login, address: visit.address)
    try await visit.logIn(String(account.person))
    try await noteVisit(of: account.person)
    return .redirect(to: (then ?? .start).path)
  }

  /// Whose password it is; the check takes as long for a name that nobody has.
  private func account(_ login: String, _ password: String) async throws -> Account? {
    let account = try await worker.run { [store] in try store.sessions.account(login: login) }
    let isRight = try await passwords.verify(password, against: account?.passwordHash)
    guard isRight, let account, !account.disabled, try await !isClosed(account.person),
      registrar.snapshot.state.person(PersonID(account.person)) != nil
    else { return nil }
    return account
  }

  /// The page to log in on, with why it did not work.
  func notIn(
    _ visit: Visit, _ form: Form, _ then: Link?, _ problem: View.FieldProblem, status: Int
  ) async throws -> Reply {
    var view = try await view(for: visit)
    view.here = .logIn(then: then)
    view.returned = View.Returned(
      sentTo: Link.logIn(then: then).path, values: Masking.values(of: form),
      problem: .unreadable(field: FieldName.login, problem))
    var reply = await logInPage(view, then, visit)
    reply.status = status
    reply.keeping = .never
    return reply
  }
}
