import Synchronization

final class MemorySessions: Sessions {
  private let accounts = Mutex<[String: Account]>([:])
  private let sessions = Mutex<[Digest: Session]>([:])

  func put(_ account: Account) { accounts.withLock { $0[account.login] = account } }

  func account(login: String) -> Account? { accounts.withLock { $0[Account.folded(login)] } }

  func accounts(of person: Int) -> [Account] {
    accounts.withLock { $0.values.filter { $0.person == person } }
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

  func purge(expiredBy second: Int) -> Int {
    sessions.withLock { sessions in
      let before = sessions.count
      sessions = sessions.filter { $0.value.expires > second }
      return before - sessions.count
    }
  }
}

extension Session {
  fileprivate func seen(at second: Int, expires: Int) -> Session {
    Session(
      token: token, person: person, createdAt: createdAt, lastSeen: second, expires: expires,
      formSecret: formSecret)
  }
}
