import GRDB
import Stores

/// Accounts at providers elsewhere as rows beside the journal.
extension SQLiteSessions {
  func add(_ account: ProviderAccount) throws -> Bool {
    try write(
      "INSERT OR IGNORE INTO provider_accounts (issuer, subject, person) VALUES (?, ?, ?)",
      [account.issuer, account.subject, account.person]) > 0
  }

  func providerAccount(issuer: String, subject: String) throws -> ProviderAccount? {
    try connection.read { database in
      try database.first(
        "SELECT person FROM provider_accounts WHERE issuer = ? AND subject = ?",
        [issuer, subject]
      ).map { ProviderAccount(issuer: issuer, subject: subject, person: try $0.int(0)) }
    }
  }

  func providerAccounts(of person: Int) throws -> [ProviderAccount] {
    try connection.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT issuer, subject FROM provider_accounts WHERE person = ? ORDER BY 1, 2",
        arguments: [person]
      ).map { ProviderAccount(issuer: $0[0], subject: $0[1], person: person) }
    }
  }

  func allProviderAccounts() throws -> [ProviderAccount] {
    try connection.read { database in
      try Row.fetchAll(database, sql: "SELECT issuer, subject, person FROM provider_accounts")
        .map { ProviderAccount(issuer: $0[0], subject: $0[1], person: $0[2]) }
    }
  }

  func remove(_ account: ProviderAccount) throws {
    try write(
      "DELETE FROM provider_accounts WHERE issuer = ? AND subject = ? AND person = ?",
      [account.issuer, account.subject, account.person])
  }
}
