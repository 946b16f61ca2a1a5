import FoundationEssentials
import GRDB
import Governance
import Stores
import SwedishCalendar

/// The journal in its tables; reading and checking stand in files of their own.
struct SQLiteJournal: Journal {
  let connection: Connection

  var head: Head {
    get throws { try connection.read(Self.head(in:)) }
  }

  func append(_ batch: [Submission], expecting sequence: Int) throws -> Head {
    try connection.write { database in
      let head = try Self.head(in: database)
      guard head.sequence == sequence else {
        throw StoreProblem.conflict(expected: sequence, actual: head.sequence)
      }
      for submission in batch { try Self.keepReceipt(of: submission, in: database) }
      let links = try Chain.links(of: batch, after: head)
      for link in links { try Self.keep(link, in: database) }
      return links.last?.entry.head ?? head
    }
  }

  func receipts(of commands: [CommandID]) throws -> [CommandID: [UInt8]] {
    try connection.read { database in
      try commands.reduce(into: [:]) { found, command in
        found[command] = try database.first(
          "SELECT receipt FROM commands WHERE command = ?", [command.description])?.bytes(0)
      }
    }
  }

  static func head(in database: Database) throws -> Head {
    let row = try database.first(
      "SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1", [])
    guard let row else { return .empty }
    let sequence = try row.int(0)
    guard let hash = try row.digest(1) else {
      throw StoreProblem.broken(sequence: sequence, .unreadable)
    }
    return Head(sequence: sequence, hash: hash)
  }

  private static func keepReceipt(of submission: Submission, in database: Database) throws {
    try database.run(
      "INSERT OR IGNORE INTO commands (command, receipt) VALUES (?, ?)",
      [submission.command.description, submission.receipt.data])
    guard database.changesCount == 1 else { throw StoreProblem.repeated(submission.command) }
  }

  private static func keep(_ link: ChainLink, in database: Database) throws {
    let entry = link.entry
    try database.run(
      """
      INSERT INTO entries (sequence, recorded, command, facts, commitments, hash)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        entry.sequence, entry.recordedAt.milliseconds, entry.command.description, entry.facts.data,
        entry.commitments.encoded.data, entry.hash.bytes.data,
      ])
    for text in link.texts {
      try database.run(
        "INSERT INTO texts (sequence, part, salt, content) VALUES (?, ?, ?, ?)",
        [entry.sequence, text.part, text.salt.data, text.content.data])
    }
  }
}
