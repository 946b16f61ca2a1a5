import FoundationEssentials
import GRDB
import Stores

/// Second factors and tickets as rows beside the journal.
extension SQLiteSessions {
  func put(_ factor: SecondFactor) throws {
    try write(
      "INSERT OR REPLACE INTO factors (person, secret, step) VALUES (?, ?, ?)",
      [
        factor.person, try key.seal(factor.secret, for: factor.person).data, factor.lastStep,
      ])
  }

  func secondFactor(of person: Int) throws -> SecondFactor? {
    try connection.read { database in
      try database.first("SELECT secret, step FROM factors WHERE person = ?", [person]).map {
        SecondFactor(
          person: person, secret: try key.open(try $0.bytes(0), for: person),
          lastStep: try $0.int(1))
      }
    }
  }

  func spend(step: Int, of person: Int) throws -> Bool {
    try write(
      "UPDATE factors SET step = ? WHERE person = ? AND step < ?", [step, person, step]) > 0
  }

  func removeSecondFactor(of person: Int) throws {
    try connection.write { database in
      try database.run("DELETE FROM factors WHERE person = ?", [person])
      try database.run("DELETE FROM recovery WHERE person = ?", [person])
    }
  }

  func secondFactorHolders() throws -> Set<Int> {
    try connection.read { try Int.fetchSet($0, sql: "SELECT person FROM factors") }
  }

  func put(recoveryCodes sums: [Digest], of person: Int) throws {
    try connection.write { database in
      try database.run("DELETE FROM recovery WHERE person = ?", [person])
      for sum in sums {
        try database.run(
          "INSERT INTO recovery (person, code) VALUES (?, ?)", [person, sum.bytes.data])
      }
    }
  }

  func recoveryCodes(of person: Int) throws -> Int {
    try connection.read { database in
      try database.first("SELECT count(*) FROM recovery WHERE person = ?", [person])?.int(0) ?? 0
    }
  }

  func spend(recoveryCode sum: Digest, of person: Int) throws -> Bool {
    try write(
      "DELETE FROM recovery WHERE person = ? AND code = ?", [person, sum.bytes.data]) > 0
  }

  func put(_ ticket: Ticket) throws {
    try connection.write { try Self.keep(ticket, in: $0) }
  }

  /// Keeps the ticket within a transaction of someone else's.
  static func keep(_ ticket: Ticket, in database: Database) throws {
    try database.run(
      "INSERT OR REPLACE INTO tickets (token, person, purpose, expires, maker, made) "
        + "VALUES (?, ?, ?, ?, ?, ?)",
      [
        ticket.token.bytes.data, ticket.person, try JSONEncoder().encode(ticket.purpose),
        ticket.expires, ticket.made?.by, ticket.made?.at,
      ])
  }

  func ticket(_ token: Digest) throws -> Ticket? {
    try connection.read { database in
      try database.first(Self.wholeTicket + " WHERE token = ?", [token.bytes.data])
        .map { try Self.ticket($0) }
    }
  }

  func tickets() throws -> [Ticket] {
    try connection.read { database in
      try Row.fetchAll(database, sql: Self.wholeTicket + " ORDER BY expires DESC")
        .map { try Self.ticket($0) }
    }
  }

  private static let wholeTicket =
    "SELECT token, person, purpose, expires, maker, made FROM tickets"

  private static func ticket(_ row: Row) throws -> Ticket {
    guard let token = try row.digest(0) else { throw EmptyColumn() }
    let maker: Int? = row[4]
    let made: Int? = row[5]
    return Ticket(
      token: token, person: try row.int(1),
      purpose: try JSONDecoder().decode(Ticket.Purpose.self, from: try row.bytes(2).data),
      expires: try row.int(3), made: maker.map { Ticket.Made(by: $0, at: made ?? 0) })
  }

  func burn(_ token: Digest) throws -> Bool {
    try write("DELETE FROM tickets WHERE token = ?", [token.bytes.data]) > 0
  }

  func burnAll(of person: Int) throws {
    try write("DELETE FROM tickets WHERE person = ?", [person])
  }
}
