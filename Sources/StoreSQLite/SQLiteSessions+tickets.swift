import FoundationEssentials
import GRDB
import Stores

/// Second factors and tickets as rows beside the journal.
extension SQLiteSessions {
  func put(_ factor: SecondFactor) throws {
    try write(
      "INSERT OR REPLACE INTO factors (person, secret, step) VALUES (?, ?, ?)",
      [factor.person, factor.secret.data, factor.lastStep])
  }

  func secondFactor(of person: Int) throws -> SecondFactor? {
    try connection.read { database in
      try database.first("SELECT secret, step FROM factors WHERE person = ?", [person]).map {
        SecondFactor(person: person, secret: try $0.bytes(0), lastStep: try $0.int(1))
      }
    }
  }

  func spend(step: Int, of person: Int) throws -> Bool {
    try write(
      "UPDATE factors SET step = ? WHERE person = ? AND step < ?", [step, person, step]) > 0
  }

  func removeSecondFactor(of person: Int) throws {
    try write("DELETE FROM factors WHERE person = ?", [person])
  }

  func put(_ ticket: Ticket) throws {
    try write(
      "INSERT OR REPLACE INTO tickets (token, person, purpose, expires) VALUES (?, ?, ?, ?)",
      [
        ticket.token.bytes.data, ticket.person, try JSONEncoder().encode(ticket.purpose),
        ticket.expires,
      ])
  }

  func ticket(_ token: Digest) throws -> Ticket? {
    try connection.read { database in
      try database.first(
        "SELECT person, purpose, expires FROM tickets WHERE token = ?", [token.bytes.data]
      ).map { row in
        Ticket(
          token: token, person: try row.int(0),
          purpose: try JSONDecoder().decode(
            Ticket.Purpose.self, from: try row.bytes(1).data),
          expires: try row.int(2))
      }
    }
  }

  func burn(_ token: Digest) throws -> Bool {
    try write("DELETE FROM tickets WHERE token = ?", [token.bytes.data]) > 0
  }

  func burnAll(of person: Int) throws {
    try write("DELETE FROM tickets WHERE person = ?", [person])
  }
}
