import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

/// Whose account elsewhere is whose here.
extension Premises {
  /// Does what one who has proved who they are came for.
  func settle(
    _ arrival: Arrival, _ ticket: Ticket, _ errand: Journey.Errand, _ visit: Visit
  ) async throws -> Reply {
    let holder = try await worker.run { [store] in
      try store.sessions.providerAccount(issuer: arrival.issuer, subject: arrival.subject)?.person
    }
    switch errand {
    case .logIn(let then): return try await logIn(holder, visit, then)
    case .openAccount(let invitation):
      guard holder == nil || holder == ticket.person else { return try await stop(visit, .taken) }
      return try await openAccount(arrival, invitation, ticket.person, visit)
    case .connect:
      guard visit.holder == String(ticket.person) else { return try await stop(visit, .stale) }
      return try await connect(arrival, ticket.person, visit)
    }
  }

  private func logIn(_ person: Int?, _ visit: Visit, _ then: String) async throws -> Reply {
    guard let person, registrar.snapshot.state.person(PersonID(person)) != nil,
      try await !isClosed(person)
    else {
      return try await stop(visit, .unknown)
    }
    try await visit.logIn(String(person), isElsewhere: true)
    try await noteVisit(of: person)
    return .redirect(to: then)
  }

  /// Uses the invitation up, and lets its person log in by the provider from now on.
  private func openAccount(
    _ arrival: Arrival, _ invitation: String, _ person: Int, _ visit: Visit
  ) async throws -> Reply {
    guard let (ticket, renews) = try await self.invitation(sum: invitation),
      ticket.person == person
    else { throw SiteProblem.linkSpent }
    let account = ProviderAccount(arrival, person: person)
    let isOpen = try await worker.run { [store] in
      guard try store.sessions.burn(ticket.token) else { throw SiteProblem.linkSpent }
      if renews { try Self.forgetLogIns(of: person, but: nil, store.sessions) }
      if try store.sessions.add(account) { return true }
      try store.sessions.put(ticket)
      return false
    }
    guard isOpen else { return try await stop(visit, .taken) }
    try await visit.logIn(String(person), isElsewhere: true)
    try await noteVisit(of: person)
    return .redirect(to: Link.start.path)
  }

  private func connect(
    _ arrival: Arrival, _ person: Int, _ visit: Visit
  ) async throws -> Reply {
    let account = ProviderAccount(arrival, person: person)
    let isTheirs = try await worker.run { [store] in
      let isNew = try store.sessions.add(account)
      return try isNew
        || store.sessions.providerAccount(issuer: account.issuer, subject: account.subject)
          == account
    }
    guard isTheirs else { return try await stop(visit, .taken) }
    return .redirect(to: Link.account.path)
  }

  /// Sends one who is logged in to the provider, to connect what they are there to their account.
  func beginToConnect(_ visit: Visit) async throws -> Reply {
    let view = try await view(for: visit)
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    return try await depart(visit, .connect, for: viewer.rawValue)
  }

  /// Takes the connection to an issuer away, unless it is the last way in.
  func disconnect(_ issuer: String, _ visit: Visit) async throws -> Reply {
    let view = try await view(for: visit)
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    let ways = try await waysIn(of: viewer)
    guard ways.remain(without: issuer) else { return try await stop(visit, .lastWay) }
    try await worker.run { [store] in
      for account in ways.elsewhere where account.issuer == issuer {
        try store.sessions.remove(account)
      }
    }
    return .redirect(to: Link.account.path)
  }

  /// How a person can log in today.
  func waysIn(of person: PersonID) async throws -> WaysIn {
    let current = provider?.settings.issuer
    return try await worker.run { [store] in
      WaysIn(
        logins: try store.sessions.accounts(of: person.rawValue)
          .filter { !$0.disabled }.map(\.login).sorted(),
        elsewhere: try store.sessions.providerAccounts(of: person.rawValue), current: current)
    }
  }
}

/// How somebody can log in: by names of their own here, and by accounts elsewhere.
struct WaysIn: Sendable {
  let logins: [String]
  let elsewhere: [ProviderAccount]
  /// The issuer of the provider that the site has now; accounts at others lead nowhere.
  let current: String?

  /// Whether there is a way in left when the accounts at an issuer are gone.
  func remain(without issuer: String) -> Bool {
    !logins.isEmpty || elsewhere.contains { $0.issuer == current && $0.issuer != issuer }
  }
}

extension ProviderAccount {
  fileprivate init(_ arrival: Arrival, person: Int) {
    self.init(issuer: arrival.issuer, subject: arrival.subject, person: person)
  }
}
