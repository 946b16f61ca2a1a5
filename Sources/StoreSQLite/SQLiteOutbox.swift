import FoundationEssentials
import GRDB
import Governance
import Stores
import SwedishCalendar

/// Mails as rows beside the journal.
struct SQLiteOutbox: Outbox {
  let connection: Connection

  var position: Int? {
    get throws {
      try connection.read { try $0.first("SELECT sequence FROM mail_head", [])?.int(0) }
    }
  }

  func enter(_ mails: [NewMail], through sequence: Int?) throws -> Int {
    try connection.write { database in
      if let sequence {
        try database.run(
          "INSERT OR REPLACE INTO mail_head (id, sequence) VALUES (1, ?)", [sequence])
      }
      return try mails.count { try Self.enter($0, in: database) }
    }
  }

  private static func enter(_ mail: NewMail, in database: Database) throws -> Bool {
    let isOver = mail.status.isOver
    try database.run(
      """
      INSERT OR IGNORE INTO mails
      (key, person, address, kind, content, created, attempts, next, status, problem)
      VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
      """,
      [
        mail.key, mail.person, isOver ? "" : mail.address, mail.kind,
        try JSONEncoder().encode(isOver ? .erased : mail.content), mail.created.milliseconds,
        mail.created.milliseconds, mail.status.rawValue, mail.problem?.code,
      ])
    guard database.changesCount == 1 else { return false }
    let number = database.lastInsertedRowID
    for ref in Set(isOver ? [] : mail.quotes) {
      try database.run(
        "INSERT INTO mail_texts (mail, sequence, part) VALUES (?, ?, ?)",
        [number, ref.sequence, ref.part])
    }
    for ticket in mail.tickets { try SQLiteSessions.keep(ticket, in: database) }
    return true
  }

  func note(_ outcome: MailOutcome, of number: Int) throws {
    try connection.write { database in
      switch outcome {
      case .sent(let moment):
        try database.run(
          """
          UPDATE mails SET attempts = attempts + 1, status = 'sent', next = ?, problem = NULL
          WHERE number = ? AND status = 'waiting'
          """, [moment.milliseconds, number])
        try Self.erase(number, in: database)
      case .postponed(let next, let problem):
        try database.run(
          """
          UPDATE mails SET attempts = attempts + 1, next = ?, problem = ?
          WHERE number = ? AND status = 'waiting'
          """, [next.milliseconds, problem.code, number])
      case .failed(let problem):
        try database.run(
          """
          UPDATE mails SET attempts = attempts + 1, status = 'failed', problem = ?
          WHERE number = ? AND status = 'waiting'
          """, [problem.code, number])
      }
    }
  }

  func release(_ number: Int, at moment: Moment) throws -> Bool {
    try connection.write { database in
      try database.run(
        """
        UPDATE mails SET status = 'waiting', attempts = 0, next = ?
        WHERE number = ? AND status IN ('failed', 'held')
        """, [moment.milliseconds, number])
      return database.changesCount > 0
    }
  }

  func releaseAll(at moment: Moment) throws -> Int {
    try connection.write { database in
      try database.run(
        "UPDATE mails SET status = 'waiting', attempts = 0, next = ? WHERE status = 'held'",
        [moment.milliseconds])
      return database.changesCount
    }
  }

  func discard(_ number: Int) throws -> Bool {
    try connection.write { try Self.discard(number, in: $0) }
  }

  func gather(_ numbers: [Int], into mail: NewMail) throws {
    try connection.write { database in
      guard try Self.enter(mail, in: database) else { return }
      let whole = try database.first(
        "SELECT number FROM mails WHERE key = ?", [mail.key])?.int(0)
      for number in numbers {
        try database.run(
          """
          INSERT OR IGNORE INTO mail_texts (mail, sequence, part)
          SELECT ?, sequence, part FROM mail_texts WHERE mail = ?
          """, [whole, number])
        try Self.end(number, as: .told, in: database)
      }
    }
  }

  func purge(before moment: Moment) throws -> Int {
    try connection.write { database in
      try database.run(
        "DELETE FROM mails WHERE status IN ('sent', 'discarded', 'told') AND next < ?",
        [moment.milliseconds])
      return database.changesCount
    }
  }

  func erase(quoting refs: [TextRef]) throws -> Int {
    try connection.write { database in
      var found: Set<Int> = []
      for ref in refs {
        let rows = try Row.fetchAll(
          database.cachedStatement(
            sql: "SELECT mail FROM mail_texts WHERE sequence = ? AND part = ?"),
          arguments: [ref.sequence, ref.part])
        found.formUnion(try rows.map { try $0.int(0) })
      }
      return try found.count { try Self.discard($0, in: database) }
    }
  }

  private static func discard(_ number: Int, in database: Database) throws -> Bool {
    try end(number, as: .discarded, in: database)
  }

  @discardableResult
  private static func end(
    _ number: Int, as status: MailStatus, in database: Database
  ) throws -> Bool {
    try database.run(
      """
      UPDATE mails SET status = ?
      WHERE number = ? AND status NOT IN ('sent', 'discarded', 'told')
      """, [status.rawValue, number])
    guard database.changesCount > 0 else { return false }
    try erase(number, in: database)
    return true
  }

  /// What has been sent or thrown away keeps no words and no address.
  private static func erase(_ number: Int, in database: Database) throws {
    try database.run(
      """
      UPDATE mails SET content = ?, address = ''
      WHERE number = ? AND status IN ('sent', 'discarded', 'told')
      """, [try JSONEncoder().encode(MailContent.erased), number])
    try database.run(
      """
      DELETE FROM mail_texts WHERE mail = ?1 AND EXISTS
      (SELECT 1 FROM mails WHERE number = ?1 AND status IN ('sent', 'discarded', 'told'))
      """, [number])
  }
}
