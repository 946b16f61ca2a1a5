import Governance
import Identity
import Links
import Logging
import Pages
import Registrar
import Stores

/// Log-in by a provider elsewhere: there, and back again.
extension Premises {
  /// How long one may be away.
  static let journeySeconds = 600

  /// The provider as pages show it.
  var elsewhere: Elsewhere? {
    get async {
      guard let provider else { return nil }
      return Elsewhere(name: provider.name, isOpen: await provider.isOpen)
    }
  }

  /// Sends one who wants to log in, or to open an account by an invitation, to the provider.
  func logInElsewhere(_ visit: Visit, _ then: Link?, _ invitation: String?) async throws -> Reply {
    guard let invitation else {
      return try await depart(
        visit, .logIn(then: (then ?? .start).path), for: Ticket.nobody)
    }
    guard let (ticket, _) = try await self.invitation(invitation) else {
      throw SiteProblem.linkSpent
    }
    return try await depart(
      visit, .openAccount(invitation: ticket.token.description), for: ticket.person)
  }

  /// Sends the visitor to the provider, and remembers what for.
  func depart(
    _ visit: Visit, _ errand: Journey.Errand, for person: Int
  ) async throws -> Reply {
    guard let provider else { throw GroundProblem.notFound }
    let now = wallSeconds()
    if let wait = gate.waitToDepart(from: visit.address, at: .seconds(now)) {
      throw GroundProblem.tooManyTries(waitSeconds: Int(wait.components.seconds))
    }
    do {
      let departure = try await provider.departure()
      let browser = visit.elsewhere ?? .random()
      let journey = Journey(
        browser: browser.digest, nonce: departure.nonce, verifier: departure.verifier,
        errand: errand)
      try await worker.run { [store] in _ = try store.sessions.purge(expiredBy: now) }
      try await keep(
        .finishElsewhere(journey), for: person, departure.state, seconds: Self.journeySeconds)
      visit.keepElsewhere(browser, seconds: Self.journeySeconds)
      return onward(
        try await view(for: visit), provider, departure.address, isLoggedOut: false)
    } catch let problem as ProviderProblem {
      return try await stopped(visit, by: problem, provider)
    }
  }

  /// Takes in one who comes back from the provider.
  func arrive(_ visit: Visit) async throws -> Reply {
    guard let provider else { throw GroundProblem.notFound }
    guard let (ticket, journey) = try await journey(visit) else {
      return try await stop(visit, .stale)
    }
    let isFirst = try await worker.run { [store] in try store.sessions.burn(ticket.token) }
    guard isFirst else { return try await stop(visit, .stale) }
    let code = visit.query["code"]
    guard !code.isEmpty else { return try await stop(visit, .declined) }
    do {
      let issuer = visit.query.values["iss"]?.first
      let arrival = try await provider.arrival(
        code: code, issuer: issuer, nonce: journey.nonce, verifier: journey.verifier)
      guard IdentityNumberGuard.finds(in: arrival.subject).isEmpty else {
        visit.logger.warning("log-in refused", metadata: ["reason": "identity number as subject"])
        return try await stop(visit, .identityNumber)
      }
      return try await settle(arrival, ticket, journey.errand, visit)
    } catch let problem as ProviderProblem {
      return try await stopped(visit, by: problem, provider)
    }
  }

  /// The log-in that this browser has begun and now comes back from.
  private func journey(_ visit: Visit) async throws -> (Ticket, Journey)? {
    guard let sum = Token(visit.query["state"]).flatMap({ Digest($0.digest) }),
      let ticket = try await worker.run({ [store] in try store.sessions.ticket(sum) }),
      case .finishElsewhere(let journey) = ticket.purpose, wallSeconds() < ticket.expires,
      let browser = visit.elsewhere, sameBytes(browser.digest.utf8, journey.browser.utf8)
    else { return nil }
    return (ticket, journey)
  }

  /// Ends the session here, and where the provider opened it sends the visitor on to end it there.
  func logOut(_ visit: Visit) async throws -> Reply {
    let cameFromThere = try await worker.run { [store] in
      try visit.session.flatMap { Digest($0.digest) }
        .flatMap { try store.sessions.find($0) }?.isElsewhere ?? false
    }
    try await visit.logOut()
    guard cameFromThere, let provider, let address = await provider.logOutAddress() else {
      return .redirect(to: Link.start.path)
    }
    return onward(anonymousView(), provider, address, isLoggedOut: true)
  }

  /// A page that leads on to the provider by itself: no form may lead to another site.
  private func onward(
    _ view: View, _ provider: Provider, _ address: String, isLoggedOut: Bool
  ) -> Reply {
    var reply = Reply.page(
      ElsewherePage.onward(view, provider.name, address: address, isLoggedOut: isLoggedOut))
    reply.keeping = .never
    reply.headers["refresh"] = "0; url=" + address
    return reply
  }

  private func stopped(
    _ visit: Visit, by problem: ProviderProblem, _ provider: Provider
  ) async throws -> Reply {
    visit.logger.warning("log-in refused", metadata: ["reason": .string(problem.label)])
    return try await stop(visit, .problem(problem.sentence(of: provider.name)))
  }

  /// The page that says why the log-in led nowhere.
  func stop(_ visit: Visit, _ stop: ElsewhereStop) async throws -> Reply {
    .page(
      ElsewherePage.stopped(try await view(for: visit), provider?.name ?? "", stop),
      status: stop.status)
  }
}

extension ElsewhereStop {
  fileprivate var status: Int {
    switch self {
    case .unknown, .identityNumber, .declined: 403
    case .taken: 409
    case .stale: 400
    case .lastWay: 422
    case .problem: 502
    }
  }
}
