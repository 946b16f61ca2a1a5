import GRDB
import Stores
import Synchronization

/// The search index in a table of full text, with our own words in it.
final class SQLiteIndex: Index {
  private let connection: Connection
  private let words = Words(stemmer: Stemmer())
  private let vocabulary = Mutex<Vocabulary?>(nil)

  init(connection: Connection) { self.connection = connection }

  var position: Int? {
    get throws {
      try connection.read { database in
        try database.first(
          "SELECT sequence FROM find_position WHERE version = ?", [IndexSchema.version])?.int(0)
      }
    }
  }

  func reset() throws {
    try connection.write(IndexSchema.empty)
    vocabulary.withLock { $0 = nil }
  }

  func apply(_ changes: [IndexChange], position: Int?) throws {
    var added: [String: String] = [:]
    try connection.write { database in
      for change in changes {
        try Self.remove(change.owner, in: database)
        for document in change.documents {
          let forms = words.forms(of: document.text)
          for form in forms { added[form.word] = form.stem }
          try Self.keep(document, Set(forms.map(\.stem)), of: change.owner, in: database)
        }
      }
      for (word, stem) in added {
        try database.run(
          "INSERT OR IGNORE INTO find_forms (word, stem) VALUES (?, ?)", [word, stem])
      }
      try database.run("DELETE FROM find_position", [])
      guard let position else { return }
      try database.run(
        "INSERT INTO find_position (id, version, sequence) VALUES (1, ?, ?)",
        [IndexSchema.version, position])
    }
    vocabulary.withLock { $0?.add(added.map { ($0.key, $0.value) }) }
  }

  func find(_ query: IndexQuery, below place: Int, limit: Int) throws -> [IndexHit] {
    let stems = words.stems(of: String(query.words.prefix(200))).prefix(10)
    guard !stems.isEmpty else { return [] }
    var parts = try stems.map(anyForm) + query.labels.map(Self.quoted)
    if !query.anyOf.isEmpty {
      parts.append("(\(query.anyOf.map(Self.quoted).joined(separator: " OR ")))")
    }
    let expression = parts.joined(separator: " AND ")
    return try connection.read { database in
      try Row.fetchAll(
        try database.cachedStatement(
          sql: """
            SELECT finds.id, finds.subject FROM find_words JOIN finds ON finds.id = find_words.rowid
            WHERE find_words MATCH ? AND find_words.rowid < ?
            ORDER BY find_words.rowid DESC LIMIT ?
            """), arguments: [expression, place, limit]
      ).map { IndexHit(place: try $0.int(0), key: try $0.string(1)) }
    }
  }

  func marks(of text: String, in other: String) throws -> [Range<String.Index>] {
    let forms = try Set(words.stems(of: text).flatMap(forms))
    return words.words(of: other).filter { forms.contains($0.stem) }.map(\.range)
  }

  private func anyForm(_ stem: String) throws -> String {
    let forms = try forms(of: stem).map { "\"\($0)\"" }
    return forms.count == 1 ? forms[0] : "(\(forms.joined(separator: " OR ")))"
  }

  /// A word's stem and those of its compounds; what is known is read once, and then kept up.
  private func forms(of stem: String) throws -> [String] {
    if let known = vocabulary.withLock({ $0?.forms(of: stem) }) { return known }
    let all = try connection.read { database in
      try Row.fetchAll(database, sql: "SELECT word, stem FROM find_forms")
        .map { (word: try $0.string(0), stem: try $0.string(1)) }
    }
    return vocabulary.withLock { vocabulary in
      var read = vocabulary ?? Vocabulary(stemmer: words.stemmer, all)
      defer { vocabulary = read }
      return read.forms(of: stem)
    }
  }

  private static func quoted(_ label: String) -> String { "\"\(Self.label(label))\"" }

  private static func label(_ label: String) -> String {
    "_" + String(label.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  private static func remove(_ owner: String, in database: Database) throws {
    try database.run(
      """
      INSERT INTO find_words (find_words, rowid, words)
      SELECT 'delete', id, words FROM finds WHERE owner = ?
      """, [owner])
    try database.run("DELETE FROM finds WHERE owner = ?", [owner])
  }

  /// The place of a document is its day, and then the order in which it came.
  private static func keep(
    _ document: IndexDocument, _ stems: Set<String>, of owner: String, in database: Database
  ) throws {
    let first = document.day << 32
    let last = try database.first(
      "SELECT max(id) FROM finds WHERE id BETWEEN ? AND ?", [first, first | 0xFFFF_FFFF])
    let id = max((last?[0] as Int?) ?? first, first) + 1
    let all = (stems.sorted() + document.labels.map(label)).joined(separator: " ")
    try database.run(
      "INSERT INTO finds (id, owner, subject, words) VALUES (?, ?, ?, ?)",
      [id, owner, document.key, all])
    try database.run("INSERT INTO find_words (rowid, words) VALUES (?, ?)", [id, all])
  }
}

extension SQLiteIndex {
  func keep(_ parts: [ExtractPart], of digest: String) throws {
    try connection.write { database in
      try database.run("DELETE FROM extracts WHERE digest = ?", [digest])
      for (number, part) in zip(0..., parts) {
        try database.run(
          "INSERT INTO extracts (digest, part, place, content) VALUES (?, ?, ?, ?)",
          [digest, number, part.place, part.text])
      }
    }
  }

  func extract(_ digest: String) throws -> [ExtractPart]? {
    let parts = try connection.read { database in
      try Row.fetchAll(
        database, sql: "SELECT place, content FROM extracts WHERE digest = ? ORDER BY part",
        arguments: [digest]
      ).map { ExtractPart(place: try $0.string(0), text: try $0.string(1)) }
    }
    return parts.isEmpty ? nil : parts
  }

  /// What was erased still stands in the segments of the index and in free pages: both are written
  /// anew.
  func wipe(keeping digests: Set<String>) throws {
    try connection.write { database in
      let kept = try String.fetchAll(database, sql: "SELECT DISTINCT digest FROM extracts")
      for digest in kept where !digests.contains(digest) {
        try database.run("DELETE FROM extracts WHERE digest = ?", [digest])
      }
      try database.execute(sql: "INSERT INTO find_words (find_words) VALUES ('optimize')")
      try database.execute(
        sql: "DELETE FROM find_forms WHERE stem NOT IN (SELECT term FROM find_vocabulary)")
      try database.run("INSERT OR IGNORE INTO wipes (id) VALUES (1)", [])
    }
    vocabulary.withLock { $0 = nil }
    try SQLiteJournal(connection: connection).resumeWiping()
  }
}
