import GRDB
import Stores

extension SQLiteJournal {
  func verify(head wanted: Digest?) throws -> Verification {
    try connection.read { database in
      let verdict = try chain(wanted, in: database)
      if case .broken = verdict { return verdict }
      // A damaged index hides texts without touching the chain.
      guard try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok" else {
        throw StoreProblem.corrupt(connection.path)
      }
      return verdict
    }
  }

  private func chain(_ wanted: Digest?, in database: Database) throws -> Verification {
    var verifier = Verifier(wanted: wanted)
    do {
      var texts = try RemainingTexts(database)
      try Self.forEach(after: 0, limit: -1, in: database) { entry in
        if let flaw = verifier.check(entry, texts: try texts.take(for: entry.sequence)) {
          throw StoreProblem.broken(sequence: entry.sequence, flaw)
        }
      }
      return texts.next.map { .broken(sequence: $0.sequence, .missing) } ?? verifier.verdict
    } catch StoreProblem.broken(let sequence, let flaw) {
      return .broken(sequence: sequence, flaw)
    }
  }
}

/// The texts in the file, read alongside the entries they belong to.
private struct RemainingTexts {
  private let rows: RowCursor
  private(set) var next: (sequence: Int, text: SaltedText)?

  init(_ database: Database) throws {
    rows = try Row.fetchCursor(
      database, sql: "SELECT sequence, part, salt, content FROM texts ORDER BY sequence, part")
    try advance()
  }

  /// The texts of this entry, or of one before it that does not exist.
  mutating func take(for sequence: Int) throws -> [SaltedText] {
    var texts: [SaltedText] = []
    while let (found, text) = next, found <= sequence {
      texts.append(text)
      try advance()
    }
    return texts
  }

  private mutating func advance() throws {
    next = try rows.next().map { row in
      let part = try row.string(1)
      let text = SaltedText(part: part, salt: try row.bytes(2), content: try row.bytes(3))
      return (try row.int(0), text)
    }
  }
}
