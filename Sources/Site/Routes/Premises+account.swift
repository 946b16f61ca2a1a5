import Governance
import Identity
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// The page of one's own account.
extension Premises {
  func accountPage(_ view: View) async throws -> Reply {
    try await accountPage(view, offering: .random())
  }

  /// Turns one-time codes on or off, for one who shows a code.
  func changeAccount(
    _ action: Link.Action, _ visit: Visit, _ form: Form
  ) async throws -> Reply {
    var view = try await view(for: visit)
    view.here = .account
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    let problem: View.FieldProblem?
    var offer = CodeSecret.random()
    var made: [String] = []
    switch action {
    case .register:
      // The secret comes back with its form, so that a code typed wrongly costs no new set-up.
      offer = CodeSecret(form[FieldName.secret]) ?? offer
      problem = try await turnOn(offer, form[FieldName.code], viewer.rawValue)
      if problem == nil { made = try await makeRecoveryCodes(for: viewer.rawValue) }
    case .renew:
      problem = try await tried(form[FieldName.code], viewer.rawValue, visit)
      if problem == nil { made = try await makeRecoveryCodes(for: viewer.rawValue) }
    case .remove: problem = try await turnOff(form[FieldName.code], viewer.rawValue, visit)
    case .set: return try await chooseNotices(form, viewer)
    case .subscribe: return try await makeFeed(view, form, viewer)
    case .revoke: return try await revokeFeed(form, viewer)
    default: throw GroundProblem.notFound
    }
    guard let problem else {
      // The codes are shown this once, so this page is the answer itself.
      return made.isEmpty
        ? .redirect(to: Link.account.path)
        : try await accountPage(view, offering: offer, showing: made)
    }
    view.returned = View.Returned(
      sentTo: Link.accountAction(action).path, values: [:],
      problem: .unreadable(field: FieldName.code, problem))
    var reply = try await accountPage(view, offering: offer)
    reply.status = 422
    return reply
  }

  private func accountPage(
    _ view: View, offering offer: CodeSecret, showing made: [String] = []
  ) async throws -> Reply {
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    let ways = try await waysIn(of: viewer)
    let (hasCodes, left, feeds) = try await worker.run { [store] in
      (
        try store.sessions.secondFactorHolders().contains(viewer.rawValue),
        try store.sessions.recoveryCodes(of: viewer.rawValue),
        try store.feeds.feeds(of: viewer.rawValue)
      )
    }
    let address = offer.address(account: ways.logins.first ?? "", issuer: "Samklang")
    let connections = connections(ways)
    let isConnected = connections.contains { $0.issuer == provider?.settings.issuer }
    let model = AccountModel(
      logins: ways.logins,
      offer: !hasCodes ? .init(secret: offer.text, address: address) : nil,
      mayInvite: view.mayInviteAnyone, recoveryCodes: left, made: made,
      connections: connections, elsewhere: isConnected ? nil : await elsewhere,
      feeds: feeds.map { .init(body: $0.body, made: $0.created.stockholm.day) })
    var reply = Reply.page(AccountPage.render(view, model))
    reply.keeping = .never
    return reply
  }

  /// One connection for each issuer; one that the site no longer has goes by its address.
  private func connections(_ ways: WaysIn) -> [AccountModel.Connection] {
    Set(ways.elsewhere.map(\.issuer)).sorted().map { issuer in
      AccountModel.Connection(
        issuer: issuer,
        name: issuer == provider?.settings.issuer ? provider?.name ?? issuer : issuer,
        mayRemove: ways.remain(without: issuer))
    }
  }

  private func turnOn(
    _ secret: CodeSecret, _ code: String, _ person: Int
  ) async throws -> View.FieldProblem? {
    guard let step = secret.step(of: code, at: wallSeconds(), after: 0) else { return .wrongCode }
    let isFirst = try await worker.run { [store] in
      // Codes that are on are turned off by one of them, never by another secret.
      guard try !store.sessions.secondFactorHolders().contains(person) else { return false }
      try store.sessions.put(SecondFactor(person: person, secret: secret.bytes, lastStep: step))
      return true
    }
    return isFirst ? nil : .wrongCode
  }

  private func turnOff(
    _ code: String, _ person: Int, _ visit: Visit
  ) async throws -> View.FieldProblem? {
    if let problem = try await tried(code, person, visit) { return problem }
    try await worker.run { [store] in try store.sessions.removeSecondFactor(of: person) }
    return nil
  }

  /// Takes a code of the person; gives what is wrong where it was not taken.
  private func tried(
    _ code: String, _ person: Int, _ visit: Visit
  ) async throws -> View.FieldProblem? {
    if let wait = waitForCode(person, visit) { return .wait(wait) }
    return try await spend(code, of: person) ? nil : .wrongCode
  }

  /// New recovery codes in place of the earlier ones; only their sums are kept.
  private func makeRecoveryCodes(for person: Int) async throws -> [String] {
    let codes = RecoveryCode.random()
    let sums = codes.compactMap { Digest(bytes: $0.digest(for: person)) }
    try await worker.run { [store] in
      try store.sessions.put(recoveryCodes: sums, of: person)
    }
    return codes.map(\.text)
  }
}
