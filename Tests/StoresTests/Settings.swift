@testable import StoreSQLite

extension SQLiteStore {
  /// The writer's value for a setting of SQLite.
  func setting(_ name: String) throws -> String? { try connection.setting(name) }

  /// Sets it.
  func set(_ name: String, to value: Int) throws {
    try connection.execute("PRAGMA \(name) = \(value)")
  }
}
