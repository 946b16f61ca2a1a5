import FoundationEssentials
import GRDB
import Stores

/// Accounts and sessions as rows beside the journal.
struct SQLiteSessions: Sessions {
  let connection: Connection
  /// What secrets are sealed with.
  let key: KeyFile

  func put(_ account: Account) throws { try insert(account, "INSERT OR REPLACE") }

  func add(_ account: Account) throws -> Bool { try insert(account, "INSERT OR IGNORE") > 0 }

  @discardableResult
  private func insert(_ account: Account, _ insert: String) throws -> Int {
    try write(
      insert + " INTO accounts (login, person, password_hash, disabled) VALUES (?, ?, ?, ?)",
      [account.login, account.person, account.passwordHash, account.disabled])
  }

  func account(login: String) throws -> Account? {
    try connection.read { database in
      try database.first(
        "SELECT login, person, password_hash, disabled FROM accounts WHERE login = ?",
        [Account.folded(login)]
      ).map { row in
        Account(
          login: try row.string(0), person: try row.int(1), passwordHash: try row.string(2),
          disabled: try row.int(3) != 0)
      }
    }
  }

  func accounts(of person: Int) throws -> [Account] {
    try connection.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT login, person, password_hash, disabled FROM accounts WHERE person = ?",
        arguments: [person]
      ).map { Account(login: $0[0], person: $0[1], passwordHash: $0[2], disabled: $0[3]) }
    }
  }

  func close(person: Int) throws {
    try write("INSERT OR IGNORE INTO closed (person) VALUES (?)", [person])
  }

  func reopen(person: Int) throws {
    try write("DELETE FROM closed WHERE person = ?", [person])
  }

  func closedPeople() throws -> Set<Int> {
    try connection.read { try Int.fetchSet($0, sql: "SELECT person FROM closed") }
  }

  func allAccounts() throws -> [Account] {
    try connection.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT login, person, password_hash, disabled FROM accounts ORDER BY login"
      ).map { Account(login: $0[0], person: $0[1], passwordHash: $0[2], disabled: $0[3]) }
    }
  }

  func logIns(after second: Int) throws -> [Int: LogIns] {
    try connection.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT person, count(*), max(created) FROM sessions WHERE expires > ? "
          + "GROUP BY person",
        arguments: [second])
      return Dictionary(
        uniqueKeysWithValues: rows.map { ($0[0], LogIns(count: $0[1], latest: $0[2])) })
    }
  }

  func put(_ session: Session) throws {
    try connection.write { database in
      try database.run(
        "INSERT OR REPLACE INTO sessions (token, person, created, seen, expires, secret, elsewhere) "
          + "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          session.token.bytes.data, session.person, session.createdAt, session.lastSeen,
          session.expires, session.formSecret.data, session.isElsewhere,
        ])
    }
  }

  func find(_ token: Digest) throws -> Session? {
    try connection.read { database in
      try database.first(
        "SELECT person, created, seen, expires, secret, elsewhere FROM sessions WHERE token = ?",
        [token.bytes.data]
      ).map { row in
        Session(
          token: token, person: try row.int(0), createdAt: try row.int(1),
          lastSeen: try row.int(2), expires: try row.int(3),
          formSecret: try row.bytes(4),
          isElsewhere: try row.int(5) != 0)
      }
    }
  }

  func touch(_ token: Digest, lastSeen: Int, expires: Int) throws {
    try write(
      "UPDATE sessions SET seen = ?, expires = ? WHERE token = ?",
      [lastSeen, expires, token.bytes.data])
  }

  func remove(_ token: Digest) throws {
    try write("DELETE FROM sessions WHERE token = ?", [token.bytes.data])
  }

  func removeAll(of person: Int) throws {
    try write("DELETE FROM sessions WHERE person = ?", [person])
  }

  func purge(expiredBy second: Int) throws -> Int {
    try write("DELETE FROM tickets WHERE expires <= ?", [second])
      + write("DELETE FROM sessions WHERE expires <= ?", [second])
  }

  /// Runs the statement and gives how many rows it touched.
  @discardableResult
  func write(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try connection.write { database in
      try database.run(sql, arguments)
      return database.changesCount
    }
  }
}
