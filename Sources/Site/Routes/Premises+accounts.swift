import Governance
import Identity
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// Other people's accounts, as the administrator sees to them.
extension Premises {
  /// What a form about an account can ask for.
  static let accountActions: [Link.Action] = [.invite, .expel, .remove, .close, .reopen]

  /// Everyone who can log in, or one person's account.
  func accountsPage(
    _ view: View, id: String?, search: String?, page: Int?
  ) async throws -> Reply {
    var reply: Reply
    if let id {
      reply = .page(
        AdministeredAccountPage.render(view, account: try await account(of: id, view)))
    } else {
      let rows = try await rows(view)
      reply = .page(AccountsPage.render(view, accounts: rows, search: search, page: page))
    }
    reply.keeping = .never
    return reply
  }

  /// Does what a form asks for with a person's account, and shows the account as it then is.
  func takeAccount(_ id: String, _ action: Link.Action, _ view: View) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) {
      throw Refusal(.notEntitled(denial))
    }
    let person = try await account(of: id, view).person
    var made: String?
    switch action {
    case .invite: made = try await newLogIn(for: person, view)
    case .expel: try await withSessions { try $0.removeAll(of: person.rawValue) }
    case .remove: try await withSessions { try $0.removeSecondFactor(of: person.rawValue) }
    case .close: try await close(person, view)
    case .reopen: try await withSessions { try $0.reopen(person: person.rawValue) }
    default: throw GroundProblem.notFound
    }
    let account = try await account(of: id, view)
    var reply = Reply.page(
      AdministeredAccountPage.render(view, account: account, isDone: made == nil, made: made))
    reply.keeping = .never
    return reply
  }

  private func newLogIn(for person: PersonID, _ view: View) async throws -> String {
    let token = Token.random()
    try await keep(
      .openAccount(renews: true), for: person.rawValue, token,
      seconds: Self.invitationSeconds, by: view.viewer)
    return origin + Link.invitation(token.text).path
  }

  /// Nobody can be let in again where the last administrator is shut out.
  private func close(_ person: PersonID, _ view: View) async throws {
    let administrators = Set(
      view.state.allPeople.filter(\.isAdministrator).map(\.id.rawValue))
    let issuer = provider?.settings.issuer
    try await withSessions { sessions in
      let others = try Self.people(whoCanLogIn: sessions, by: issuer)
        .subtracting([person.rawValue]).intersection(administrators)
      guard !others.isEmpty || !administrators.contains(person.rawValue) else {
        throw Unreadable(FieldName.person, .lastAdministrator)
      }
      try sessions.close(person: person.rawValue)
      try sessions.removeAll(of: person.rawValue)
      try sessions.burnAll(of: person.rawValue)
    }
  }

  /// Those who have an account that is open, here or at the provider that the site has now.
  private static func people(
    whoCanLogIn sessions: any Sessions, by issuer: String?
  ) throws -> Set<Int> {
    let here = try sessions.allAccounts().filter { !$0.disabled }.map(\.person)
    let elsewhere = try sessions.allProviderAccounts().filter { $0.issuer == issuer }
      .map(\.person)
    return Set(here + elsewhere).subtracting(try sessions.closedPeople())
  }

  private func withSessions(_ job: @escaping @Sendable (any Sessions) throws -> Void) async throws {
    try await worker.run { [store] in try job(store.sessions) }
  }

  private func account(of id: String, _ view: View) async throws -> AccountRow {
    guard let number = Int(id), view.state.person(PersonID(number)) != nil else {
      throw GroundProblem.notFound
    }
    return try await rows(view).first { $0.person.rawValue == number }
      ?? AccountRow(
        person: PersonID(number), logins: [], isClosed: false, hasCodes: false, loggedIn: nil)
  }

  /// One row for each person with an account.
  private func rows(_ view: View) async throws -> [AccountRow] {
    let now = wallSeconds()
    let (issuer, name) = (provider?.settings.issuer, provider?.name)
    return try await worker.run { [store] in
      let holders = try store.sessions.secondFactorHolders()
      let logIns = try store.sessions.logIns(after: now)
      let closed = try store.sessions.closedPeople()
      // An account that was replaced by another is nobody's way in, closed or not.
      let accounts = try store.sessions.allAccounts().filter { !$0.disabled }
      let elsewhere = Dictionary(
        grouping: try store.sessions.allProviderAccounts(), by: \.person)
      let logins = Dictionary(grouping: accounts, by: \.person).mapValues { $0.map(\.login) }
      return Set(logins.keys).union(elsewhere.keys)
        .map { person in
          let issuers = Set((elsewhere[person] ?? []).map(\.issuer)).sorted()
          return AccountRow(
            person: PersonID(person),
            logins: (logins[person] ?? []) + issuers.map { $0 == issuer ? name ?? $0 : $0 },
            isClosed: closed.contains(person), hasCodes: holders.contains(person),
            loggedIn: logIns[person].map {
              ($0.count, Moment(milliseconds: $0.latest * 1000))
            })
        }
    }
  }
}
