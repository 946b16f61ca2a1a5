import FoundationEssentials
import Glibc
import Stores
import Testing

@testable import StoreSQLite

@Suite("Secrets in a journal file")
struct SealingTests {
  private static let secret = Array("hemligt som ingen ska".utf8)

  private func isInFiles(_ path: String) throws -> Bool {
    for end in ["", "-wal"] {
      guard let data = FileManager.default.contents(atPath: path + end) else { continue }
      if Array(data).firstRange(of: Self.secret) != nil { return true }
    }
    return false
  }

  @Test("A secret is found again, stands nowhere in the file or a backup, and its key is one's own")
  func sealed() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    #expect(Disk.kind(of: bench.path + ".key") == .nothing)
    try store.sessions.put(SecondFactor(person: 1, secret: Self.secret, lastStep: 2))
    _ = try store.backup(to: bench.path + ".copy")
    #expect(try !isInFiles(bench.path) && !isInFiles(bench.path + ".copy"))
    #expect(Disk.kind(of: bench.path + ".copy.key") == .nothing)
    var status = stat()
    #expect(stat(bench.path + ".key", &status) == 0 && status.st_mode & 0o777 == 0o600)
    try store.close()
    let again = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try again.sessions.secondFactor(of: 1)?.secret == Self.secret)
    try again.close()
  }

  @Test("Without the key, with another, or moved to another person a secret cannot be read")
  func wrongKey() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    try store.sessions.put(SecondFactor(person: 1, secret: Self.secret, lastStep: 0))
    try store.connection.execute("UPDATE factors SET person = 2")
    let key = bench.path + ".key"
    #expect(throws: StoreProblem.wrongKey(key)) { try store.sessions.secondFactor(of: 2) }
    try store.connection.execute("UPDATE factors SET person = 1")
    try store.close()
    for bytes in [nil, [UInt8](repeating: 1, count: 32), [1]] {
      try Disk.remove(key)
      if let bytes { try Disk.write(bytes, to: key) }
      let again = try SQLiteStore.open(path: bench.path, writer: true)
      #expect(throws: StoreProblem.wrongKey(key)) { try again.sessions.secondFactor(of: 1) }
      #expect(try again.sessions.secondFactorHolders() == [1])
      try again.close()
    }
  }

  @Test("A file in which secrets stood open has them sealed when it is opened")
  func earlierFormat() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    let open = Self.secret.map { String($0, radix: 16) }.joined()
    try store.connection.execute(
      """
      DROP TABLE recovery; DROP TABLE closed; DROP TABLE tickets; DROP TABLE live;
      DROP TABLE mail_texts; DROP TABLE mails; DROP TABLE mail_head; DROP TABLE feeds;
      CREATE TABLE tickets (
        token BLOB PRIMARY KEY, person INTEGER NOT NULL, purpose BLOB NOT NULL,
        expires INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO factors (person, secret, step) VALUES (1, x'\(open)', 4);
      PRAGMA user_version = 3
      """)
    #expect(try isInFiles(bench.path))
    try store.close()
    let again = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(
      try again.sessions.secondFactor(of: 1)
        == SecondFactor(person: 1, secret: Self.secret, lastStep: 4))
    try again.close()
    #expect(try !isInFiles(bench.path))
  }
}
