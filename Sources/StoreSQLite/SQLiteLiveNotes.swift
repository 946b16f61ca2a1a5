import GRDB
import Stores
import SwedishCalendar

/// What is written while meetings are held, as rows beside the journal.
struct SQLiteLiveNotes: LiveNotes {
  let connection: Connection

  func put(
    meeting: Int, field: String, text: String, by person: Int, at: Moment, expecting version: Int
  ) throws -> LiveOutcome {
    try connection.write { database in
      let standing = try database.first(
        "SELECT field, content, version, person, saved FROM live WHERE meeting = ? AND field = ?",
        [meeting, field]
      ).map(Self.note)
      guard standing?.version ?? 0 == version else { return .changed(standing) }
      try database.run(
        "INSERT OR REPLACE INTO live (meeting, field, content, version, person, saved) "
          + "VALUES (?, ?, ?, ?, ?, ?)",
        [meeting, field, Array(text.utf8).data, version + 1, person, at.milliseconds])
      return .saved(
        LiveNote(field: field, text: text, version: version + 1, by: person, at: at))
    }
  }

  func all(meeting: Int) throws -> [LiveNote] {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT field, content, version, person, saved FROM live WHERE meeting = ? "
          + "ORDER BY field",
        arguments: [meeting])
      return try Array(rows.map(Self.note))
    }
  }

  func meetings() throws -> [Int] {
    try connection.read { database in
      try Int.fetchAll(database, sql: "SELECT DISTINCT meeting FROM live ORDER BY meeting")
    }
  }

  func remove(meeting: Int) throws -> Int {
    try connection.write { database in
      try database.run("DELETE FROM live WHERE meeting = ?", [meeting])
      return database.changesCount
    }
  }

  func dispose(meeting: Int) throws -> Int {
    try connection.write { database in
      try database.run("DELETE FROM live WHERE meeting = ?", [meeting])
      let count = database.changesCount
      if count > 0 { try database.run("INSERT OR IGNORE INTO wipes (id) VALUES (1)", []) }
      return count
    }
  }

  private static func note(from row: Row) throws -> LiveNote {
    LiveNote(
      field: try row.string(0), text: try row.text(1), version: try row.int(2),
      by: try row.int(3), at: Moment(milliseconds: try row.int(4)))
  }
}
