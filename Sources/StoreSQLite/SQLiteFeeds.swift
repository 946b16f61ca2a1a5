import FoundationEssentials
import GRDB
import Governance
import Stores
import SwedishCalendar

/// Secret addresses of calendars as rows beside the journal.
struct SQLiteFeeds: Feeds {
  let connection: Connection

  func put(_ feed: Feed) throws {
    try connection.write { database in
      try Self.revoke(of: feed.person, body: feed.body, in: database)
      try database.run(
        "INSERT INTO feeds (secret, person, body, created) VALUES (?, ?, ?, ?)",
        [
          feed.secret.bytes.data, feed.person, feed.body?.rawValue ?? "",
          feed.created.milliseconds,
        ])
    }
  }

  func feed(_ secret: Digest) throws -> Feed? {
    try feeds("secret = ?", [secret.bytes.data]).first
  }

  func feeds(of person: Int) throws -> [Feed] { try feeds("person = ?", [person]) }

  func revoke(of person: Int, body: BodyID?) throws -> Bool {
    try connection.write { database in
      try Self.revoke(of: person, body: body, in: database)
      return database.changesCount > 0
    }
  }

  /// The empty text stands for all of a person's meetings; no body is called that.
  private static func revoke(of person: Int, body: BodyID?, in database: Database) throws {
    try database.run(
      "DELETE FROM feeds WHERE person = ? AND body = ?", [person, body?.rawValue ?? ""])
  }

  private func feeds(_ clause: String, _ arguments: StatementArguments) throws -> [Feed] {
    try connection.read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT secret, person, body, created FROM feeds WHERE \(clause) ORDER BY created")
      return try Row.fetchAll(statement, arguments: arguments).map { row in
        guard let secret = try row.digest(0) else { throw EmptyColumn() }
        let body = try row.string(2)
        return Feed(
          secret: secret, person: try row.int(1), body: body.isEmpty ? nil : BodyID(body),
          created: Moment(milliseconds: try row.int(3)))
      }
    }
  }
}
