import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

/// The second step of log-in, for those who have one-time codes.
extension Premises {
  /// How long after the password the code has to come.
  static let codeSeconds = 300

  /// Remembers that the password was right, and asks for the code on a page of its own.
  func askForCode(_ visit: Visit, _ account: Account, _ then: Link?) async throws -> Reply {
    let token = Token.random()
    try await keep(
      .finishLogIn(login: account.login), for: account.person, token, seconds: Self.codeSeconds)
    visit.keepPending(token)
    return .redirect(to: Link.logInCode(then: then).path)
  }

  /// The page to give the code on; those who have given no password start there.
  func codePage(_ view: View, _ then: Link?, _ visit: Visit) async throws -> Reply {
    guard try await pending(visit) != nil else {
      return .redirect(to: Link.logIn(then: then).path)
    }
    var view = view
    view.stamps.token = visit.formToken
    return .page(LogInCodePage.render(view, then: then))
  }

  /// Opens a session for one who has given the right password and now the right code.
  func logInCode(_ visit: Visit, _ form: Form, _ then: Link?) async throws -> Reply {
    guard let (ticket, account) = try await pending(visit) else {
      return try await notIn(visit, form, then, .logInTooOld, status: 422)
    }
    if let wait = waitForCode(account.person, visit) {
      return try await codeAgain(visit, then, .wait(wait), status: 429).after(wait)
    }
    guard try await spend(form[FieldName.code], of: account.person) else {
      return try await codeAgain(visit, then, .wrongCode, status: 422)
    }
    let isFirst = try await worker.run { [store] in try store.sessions.burn(ticket.token) }
    guard isFirst else { return try await notIn(visit, form, then, .logInTooOld, status: 422) }
    gate.opened(forName: Self.gateName(of: account.person), address: visit.address)
    gate.opened(forName: account.login, address: visit.address)
    try await visit.logIn(String(account.person))
    try await noteVisit(of: account.person)
    return .redirect(to: (then ?? .start).path)
  }

  /// How long to wait before another code of this person may be tried.
  func waitForCode(_ person: Int, _ visit: Visit) -> Duration? {
    gate.wait(
      forName: Self.gateName(of: person), address: visit.address, at: .seconds(wallSeconds()))
  }

  /// Takes the code, if it is the person's and has not been taken before: one of the app, or one
  /// that was written down for the day the app is gone.
  func spend(_ code: String, of person: Int) async throws -> Bool {
    if let written = RecoveryCode(code) {
      guard let sum = Digest(bytes: written.digest(for: person)) else { return false }
      return try await worker.run { [store] in
        try store.sessions.spend(recoveryCode: sum, of: person)
      }
    }
    let now = wallSeconds()
    return try await worker.run { [store] in
      guard let factor = try store.sessions.secondFactor(of: person),
        let step = CodeSecret(bytes: factor.secret)
          .step(of: code, at: now, after: factor.lastStep)
      else { return false }
      return try store.sessions.spend(step: step, of: person)
    }
  }

  /// No log-in name has a space at its start, so the name of a person's codes is nobody's.
  private static func gateName(of person: Int) -> String { " \(person)" }

  /// The log-in that this browser has begun, where its account still stands.
  private func pending(_ visit: Visit) async throws -> (Ticket, Account)? {
    guard let token = visit.pending, let ticket = try await ticket(token.text),
      case .finishLogIn(let login) = ticket.purpose,
      let account = try await worker.run({ [store] in try store.sessions.account(login: login) }),
      account.person == ticket.person, !account.disabled,
      try await !isClosed(account.person)
    else { return nil }
    return (ticket, account)
  }

  private func codeAgain(
    _ visit: Visit, _ then: Link?, _ problem: View.FieldProblem, status: Int
  ) async throws -> Reply {
    var view = anonymousView()
    view.returned = View.Returned(
      sentTo: Link.logInCode(then: then).path, values: [:],
      problem: .unreadable(field: FieldName.code, problem))
    view.stamps.token = visit.formToken
    return .page(LogInCodePage.render(view, then: then), status: status)
  }
}

extension View.FieldProblem {
  /// That there have been too many tries, and how long to wait.
  static func wait(_ wait: Duration) -> View.FieldProblem {
    .tooManyTries(minutes: (Int(wait.components.seconds) + 59) / 60)
  }
}

extension Reply {
  /// The same answer, which also tells programs when to come back.
  func after(_ wait: Duration) -> Reply {
    var reply = self
    reply.headers["retry-after"] = String(wait.components.seconds)
    return reply
  }
}
