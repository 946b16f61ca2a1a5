import FoundationEssentials
import GRDB
import Stores
import SwedishCalendar

/// Drafts as rows beside the journal.
struct SQLiteDrafts: Drafts {
  let connection: Connection

  func put(
    person: Int, place: String, content: [UInt8], savedAt: Moment, expecting version: Int
  ) throws -> DraftOutcome {
    try connection.write { database in
      let standing = try Self.draft(person, place, in: database)
      guard standing?.version ?? 0 == version else { return .changed(standing) }
      try database.run(
        "INSERT OR REPLACE INTO drafts (person, place, content, saved, version) "
          + "VALUES (?, ?, ?, ?, ?)",
        [person, place, content.data, savedAt.milliseconds, version + 1])
      return .saved(version: version + 1)
    }
  }

  func get(person: Int, place: String) throws -> Draft? {
    try connection.read { try Self.draft(person, place, in: $0) }
  }

  func list(person: Int) throws -> [Draft] {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT place, content, saved, version FROM drafts WHERE person = ? "
          + "ORDER BY saved DESC, place",
        arguments: [person])
      return try Array(rows.map(Self.draft(from:)))
    }
  }

  func remove(person: Int, place: String) throws -> Bool {
    try connection.write { database in
      try database.run("DELETE FROM drafts WHERE person = ? AND place = ?", [person, place])
      return database.changesCount > 0
    }
  }

  private static func draft(_ person: Int, _ place: String, in database: Database) throws -> Draft?
  {
    try database.first(
      "SELECT place, content, saved, version FROM drafts WHERE person = ? AND place = ?",
      [person, place]
    ).map(draft(from:))
  }

  private static func draft(from row: Row) throws -> Draft {
    Draft(
      place: try row.string(0), content: try row.bytes(1),
      savedAt: Moment(milliseconds: try row.int(2)),
      version: try row.int(3))
  }
}
