import GRDB
import Governance
import Stores
import SwedishCalendar

extension SQLiteJournal {
  func forEach(after sequence: Int, _ body: (Entry) throws -> Void) throws {
    try connection.read { database in
      try Self.forEach(after: max(0, sequence), limit: -1, in: database, body)
    }
  }

  func entries(after sequence: Int, limit: Int) throws -> [Entry] {
    try connection.read { database in
      var entries: [Entry] = []
      try Self.forEach(after: max(0, sequence), limit: max(0, limit), in: database) {
        entries.append($0)
      }
      return entries
    }
  }

  func texts(_ refs: [TextRef]) throws -> [TextRef: String] {
    try connection.read { database in
      var found: [TextRef: String] = [:]
      for ref in refs {
        found[ref] = try database.first(
          "SELECT content FROM texts WHERE sequence = ? AND part = ?", [ref.sequence, ref.part])?
          .text(0)
      }
      return found
    }
  }

  func saltedTexts(_ refs: [TextRef]) throws -> [TextRef: SaltedText] {
    try connection.read { database in
      var found: [TextRef: SaltedText] = [:]
      for ref in refs {
        found[ref] = try database.first(
          "SELECT salt, content FROM texts WHERE sequence = ? AND part = ?",
          [ref.sequence, ref.part]
        ).map { SaltedText(part: ref.part, salt: try $0.bytes(0), content: try $0.bytes(1)) }
      }
      return found
    }
  }

  func shortTexts(upTo bytes: Int, _ body: (TextRef, String) -> Void) throws {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT sequence, part, content FROM texts WHERE length(content) <= ? ORDER BY id",
        arguments: [bytes])
      while let row = try rows.next() {
        body(TextRef(sequence: try row.int(0), part: try row.string(1)), try row.text(2))
      }
    }
  }

  /// Streams entries from rows; the statement is not a kept one, since `body` may read on its own.
  static func forEach(
    after sequence: Int, limit: Int, in database: Database, _ body: (Entry) throws -> Void
  ) throws {
    var head = try head(at: sequence, in: database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT sequence, recorded, command, facts, commitments, hash FROM entries
        WHERE sequence > ? ORDER BY sequence LIMIT ?
        """,
      arguments: [sequence, limit])
    while let row = try rows.next() {
      guard try row.int(0) == head.sequence + 1 else {
        throw StoreProblem.broken(sequence: head.sequence + 1, .missing)
      }
      let entry = try entry(from: row, after: head)
      try body(entry)
      head = entry.head
    }
  }

  private static func head(at sequence: Int, in database: Database) throws -> Head {
    let row = try database.first("SELECT hash FROM entries WHERE sequence = ?", [sequence])
    return Head(sequence: sequence, hash: try row?.digest(0) ?? .zero)
  }

  private static func entry(from row: Row, after head: Head) throws -> Entry {
    guard let command = CommandID(try row.string(2)), let hash = try row.digest(5),
      let commitments = [Commitment](encoded: try row.bytes(4))
    else { throw StoreProblem.broken(sequence: head.sequence + 1, .unreadable) }
    return Entry(
      sequence: head.sequence + 1, recordedAt: Moment(milliseconds: try row.int(1)),
      command: command,
      facts: try row.bytes(3), commitments: commitments, previous: head.hash, recordedHash: hash)
  }
}
