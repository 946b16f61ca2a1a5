import FoundationEssentials
import GRDB
import Stores
import SwedishCalendar

extension SQLiteOutbox {
  private static let columns =
    "number, key, person, address, kind, content, created, attempts, next, status, problem"

  func known(_ keys: [String]) throws -> Set<String> {
    try connection.read { database in
      try Set(
        keys.filter { try database.first("SELECT 1 FROM mails WHERE key = ?", [$0]) != nil })
    }
  }

  func due(at moment: Moment, limit: Int) throws -> [Mail] {
    try mails(
      """
      WHERE status = 'waiting' AND next <= ? AND NOT EXISTS (
        SELECT 1 FROM mails AS earlier WHERE earlier.status = 'waiting'
        AND earlier.address = mails.address AND earlier.number < mails.number)
      ORDER BY number LIMIT ?
      """, [moment.milliseconds, limit])
  }

  func list(_ status: MailStatus?, before: Int?, limit: Int) throws -> [Mail] {
    try mails(
      """
      WHERE CASE WHEN ?1 IS NULL THEN status <> 'told' ELSE status = ?1 END AND number < ?2 ORDER BY number DESC LIMIT ?3
      """, [status?.rawValue, before ?? .max, limit])
  }

  func collected() throws -> [Mail] {
    try mails("WHERE status = 'collected' ORDER BY number", [])
  }

  func counts() throws -> [MailStatus: Int] {
    try connection.read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT status, count(*) FROM mails GROUP BY status")
      return try rows.reduce(into: [:]) { counts, row in
        if let status = MailStatus(rawValue: try row.string(0)) { counts[status] = try row.int(1) }
      }
    }
  }

  private func mails(_ clause: String, _ arguments: StatementArguments) throws -> [Mail] {
    try connection.read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(Self.columns) FROM mails \(clause)")
      return try Row.fetchAll(statement, arguments: arguments).map(Self.mail)
    }
  }

  private static func mail(_ row: Row) throws -> Mail {
    guard let status = MailStatus(rawValue: try row.string(9)) else { throw EmptyColumn() }
    let problem: String? = row[10]
    return Mail(
      number: try row.int(0), key: try row.string(1), person: row[2], address: try row.string(3),
      kind: try row.string(4),
      content: try JSONDecoder().decode(MailContent.self, from: try row.bytes(5).data),
      created: Moment(milliseconds: try row.int(6)), attempts: try row.int(7),
      next: Moment(milliseconds: try row.int(8)), status: status,
      problem: problem.flatMap(MailProblem.init(code:)))
  }
}
