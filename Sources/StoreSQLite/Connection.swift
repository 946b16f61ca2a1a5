import GRDB
import Stores
import Synchronization

/// The open database, shared by the four parts of the store.
final class Connection: Sendable {
  let path: String
  let reader: any DatabaseReader
  // The pool goes before the lock, so that nothing of ours writes once another may.
  private let pool: DatabasePool?
  private let lock: Mutex<WriterLock?>
  private let failure = Mutex<StoreProblem?>(nil)

  /// Opens for reading beside whoever writes.
  init(reading path: String) throws {
    self.path = path
    reader = try translating(path) { try DatabaseQueue(path: path, configuration: .reading) }
    pool = nil
    lock = Mutex(nil)
  }

  /// Opens for writing, as the only one.
  init(writing path: String, sealing key: KeyFile? = nil) throws {
    let key = key ?? KeyFile(journal: path)
    self.path = path
    lock = Mutex(try WriterLock(journal: path))
    let pool = try translating(path) {
      let pool = try DatabasePool(path: path, configuration: .writing)
      // The pool has set this to NORMAL when it turned the write-ahead log on.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try pool.write { try Schema.prepare($0, sealing: key) }
      return pool
    }
    try Disk.sync(folder: Disk.folder(of: path))
    reader = pool
    self.pool = pool
  }

  /// Reads as of one moment; may be called again from within.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translating(path) {
      try reader.unsafeReentrantRead { database in
        if database.isInsideTransaction { return try body(database) }
        var value: Value?
        try database.inTransaction(.deferred) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw StoreProblem.corrupt(path) }
        return value
      }
    }
  }

  /// Writes in one transaction, durable when this returns.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try withWriter { pool in try pool.write(body) }
  }

  /// Runs statements that cannot stand in a transaction.
  func maintain<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try withWriter { pool in try pool.writeWithoutTransaction(body) }
  }

  /// Runs SQL that is no one's input, outside a transaction.
  func execute(_ sql: String) throws { try maintain { try $0.execute(sql: sql) } }

  /// What the writer's connection has this setting of SQLite at.
  func setting(_ name: String) throws -> String? {
    try maintain { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  /// Closes the file and lets others write; calls after this fail.
  func close() throws {
    // The pool closes its writer before its readers, so that none of them would empty the log.
    _ = try? maintain { try $0.checkpoint(.truncate) }
    try translating(path) { try reader.close() }
    lock.withLock { $0 = nil }
  }

  private func withWriter<Value>(_ body: (DatabasePool) throws -> Value) throws -> Value {
    guard let pool else { throw StoreProblem.readOnly(path) }
    if let failure = failure.withLock({ $0 }) { throw failure }
    do { return try translating(path) { try body(pool) } } catch let problem as StoreProblem {
      if case .diskFailed = problem { failure.withLock { $0 = problem } }
      throw problem
    }
  }
}
