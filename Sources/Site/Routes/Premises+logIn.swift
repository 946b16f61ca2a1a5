import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

extension Premises {
  /// The page to log in on.
  func logInPage(_ view: View, _ then: Link?, _ visit: Visit) -> Reply {
    var view = view
    view.stamps.token = visit.formToken
    return .page(LogInPage.render(view, then: then))
  }

  /// Opens a session for one who knows the password, and says no in the same words to all others.
  func logIn(_ visit: Visit, _ form: Form, _ then: Link?) async throws -> Reply {
    let login = FieldReading.plain(form[FieldName.login])
    let now = wallSeconds()
    if let wait = gate.wait(forName: login, address: visit.address, at: .seconds(now)) {
      let seconds = Int(wait.components.seconds)
      let problem = View.FieldProblem.tooManyTries(minutes: (seconds + 59) / 60)
      var reply = try await notIn(visit, form, then, problem, status: 429)
      reply.headers["retry-after"] = String(seconds)
      return reply
    }
    guard let person = try await person(login, form[FieldName.password]) else {
      return try await notIn(visit, form, then, .wrongCredentials, status: 422)
    }
    gate.opened(forName: login)
    _ = try await worker.run { [store] in try store.sessions.purge(expiredBy: now) }
    try await visit.logIn(String(person))
    return .redirect(to: (then ?? .start).path)
  }

  /// Whose password it is; the check takes as long for a name that nobody has.
  private func person(_ login: String, _ password: String) async throws -> Int? {
    let account = try await worker.run { [store] in try store.sessions.account(login: login) }
    let isRight = try await passwords.verify(password, against: account?.passwordHash)
    guard isRight, let account, !account.disabled,
      registrar.snapshot.state.person(PersonID(account.person)) != nil
    else { return nil }
    return account.person
  }

  private func notIn(
    _ visit: Visit, _ form: Form, _ then: Link?, _ problem: View.FieldProblem, status: Int
  ) async throws -> Reply {
    var view = try await view(for: visit)
    view.here = .logIn(then: then)
    view.returned = View.Returned(
      sentTo: Link.logIn(then: then).path, values: Masking.values(of: form),
      problem: .unreadable(field: FieldName.login, problem))
    var reply = logInPage(view, then, visit)
    reply.status = status
    reply.keeping = .never
    return reply
  }
}
