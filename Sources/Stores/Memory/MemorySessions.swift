import Synchronization

final class MemorySessions: Sessions {
  private let accounts = Mutex<[String: Account]>([:])
  private let providerAccounts = Mutex<[ProviderAccount]>([])
  private let sessions = Mutex<[Digest: Session]>([:])
  private let factors = Mutex<[Int: SecondFactor]>([:])
  private let kept = Mutex<[Digest: Ticket]>([:])
  private let closed = Mutex<Set<Int>>([])
  private let recovery = Mutex<[Int: Set<Digest>]>([:])

  func put(_ account: Account) { accounts.withLock { $0[account.login] = account } }

  func add(_ account: Account) -> Bool {
    accounts.withLock { accounts in
      guard accounts[account.login] == nil else { return false }
      accounts[account.login] = account
      return true
    }
  }

  func account(login: String) -> Account? { accounts.withLock { $0[Account.folded(login)] } }

  func accounts(of person: Int) -> [Account] {
    accounts.withLock { $0.values.filter { $0.person == person } }
  }

  func add(_ account: ProviderAccount) -> Bool {
    providerAccounts.withLock { accounts in
      guard !accounts.contains(where: { $0.isSame(as: account) }) else { return false }
      accounts.append(account)
      return true
    }
  }

  func providerAccount(issuer: String, subject: String) -> ProviderAccount? {
    let wanted = ProviderAccount(issuer: issuer, subject: subject, person: Ticket.nobody)
    return providerAccounts.withLock { $0.first { $0.isSame(as: wanted) } }
  }

  func providerAccounts(of person: Int) -> [ProviderAccount] {
    providerAccounts.withLock { $0.filter { $0.person == person } }
  }

  func remove(_ account: ProviderAccount) {
    providerAccounts.withLock { $0.removeAll { $0 == account } }
  }

  func close(person: Int) { closed.withLock { _ = $0.insert(person) } }

  func reopen(person: Int) { closed.withLock { _ = $0.remove(person) } }

  func closedPeople() -> Set<Int> { closed.withLock { $0 } }

  func allProviderAccounts() -> [ProviderAccount] { providerAccounts.withLock { $0 } }

  func allAccounts() -> [Account] {
    accounts.withLock { $0.values.sorted { $0.login < $1.login } }
  }

  func logIns(after second: Int) -> [Int: LogIns] {
    sessions.withLock { sessions in
      Dictionary(grouping: sessions.values.filter { $0.expires > second }, by: \.person)
        .mapValues { LogIns(count: $0.count, latest: $0.map(\.createdAt).max() ?? 0) }
    }
  }

  func put(_ session: Session) { sessions.withLock { $0[session.token] = session } }

  func find(_ token: Digest) -> Session? { sessions.withLock { $0[token] } }

  func touch(_ token: Digest, lastSeen: Int, expires: Int) {
    sessions.withLock { $0[token] = $0[token]?.seen(at: lastSeen, expires: expires) }
  }

  func remove(_ token: Digest) { sessions.withLock { $0[token] = nil } }

  func removeAll(of person: Int) {
    sessions.withLock { $0 = $0.filter { $0.value.person != person } }
  }

  func put(_ factor: SecondFactor) { factors.withLock { $0[factor.person] = factor } }

  func secondFactor(of person: Int) -> SecondFactor? { factors.withLock { $0[person] } }

  func spend(step: Int, of person: Int) -> Bool {
    factors.withLock { factors in
      guard let factor = factors[person], factor.lastStep < step else { return false }
      factors[person] = factor.spent(step)
      return true
    }
  }

  func secondFactorHolders() -> Set<Int> { factors.withLock { Set($0.keys) } }

  func removeSecondFactor(of person: Int) {
    factors.withLock { $0[person] = nil }
    recovery.withLock { $0[person] = nil }
  }

  func put(recoveryCodes sums: [Digest], of person: Int) {
    recovery.withLock { $0[person] = Set(sums) }
  }

  func recoveryCodes(of person: Int) -> Int { recovery.withLock { $0[person]?.count ?? 0 } }

  func spend(recoveryCode sum: Digest, of person: Int) -> Bool {
    recovery.withLock { $0[person]?.remove(sum) != nil }
  }

  func put(_ ticket: Ticket) { kept.withLock { $0[ticket.token] = ticket } }

  func ticket(_ token: Digest) -> Ticket? { kept.withLock { $0[token] } }

  func tickets() -> [Ticket] {
    kept.withLock { $0.values.sorted { $0.expires > $1.expires } }
  }

  func burn(_ token: Digest) -> Bool { kept.withLock { $0.removeValue(forKey: token) != nil } }

  func burnAll(of person: Int) {
    kept.withLock { $0 = $0.filter { $0.value.person != person } }
  }

  func purge(expiredBy second: Int) -> Int {
    let gone = kept.withLock { Self.purge(&$0) { $0.expires <= second } }
    return gone + sessions.withLock { Self.purge(&$0) { $0.expires <= second } }
  }

  private static func purge<Kept>(
    _ all: inout [Digest: Kept], where isOver: (Kept) -> Bool
  ) -> Int {
    let before = all.count
    all = all.filter { !isOver($0.value) }
    return before - all.count
  }
}

extension ProviderAccount {
  /// Whether the provider means the same one, whoever it is here.
  fileprivate func isSame(as other: ProviderAccount) -> Bool {
    issuer == other.issuer && subject == other.subject
  }
}

extension Session {
  fileprivate func seen(at second: Int, expires: Int) -> Session {
    Session(
      token: token, person: person, createdAt: createdAt, lastSeen: second, expires: expires,
      formSecret: formSecret, isElsewhere: isElsewhere)
  }
}
