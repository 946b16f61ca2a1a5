import GRDB

/// The tables of the search index, which hold nothing that the journal does not.
enum IndexSchema {
  /// The way words are indexed: with another one, the index is built anew.
  static let version = 1

  /// Makes the tables where there are none, and empties them where they are of another version.
  static func prepare(_ database: Database) throws {
    try database.execute(sql: tables)
    let found = try Int.fetchOne(database, sql: "SELECT version FROM find_position")
    if let found, found != version { try empty(database) }
  }

  static func empty(_ database: Database) throws {
    try database.execute(sql: "INSERT INTO find_words (find_words) VALUES ('delete-all')")
    try database.execute(
      sql:
        "DELETE FROM finds; DELETE FROM find_forms; DELETE FROM find_position; DELETE FROM extracts"
    )
  }

  /// The words come ready made from ``Words``: the tokenizer of the table only parts them at
  /// spaces. Labels begin with an underscore, which no word does.
  private static let tables = """
    CREATE TABLE IF NOT EXISTS finds (
      id INTEGER PRIMARY KEY, owner TEXT NOT NULL, subject TEXT NOT NULL, words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS finds_by_owner ON finds (owner);
    CREATE VIRTUAL TABLE IF NOT EXISTS find_words USING fts5 (
      words, content='finds', content_rowid='id', detail='none',
      tokenize="unicode61 remove_diacritics 0 tokenchars '_-'"
    );
    CREATE VIRTUAL TABLE IF NOT EXISTS find_vocabulary USING fts5vocab (find_words, row);
    -- Words as they were written, to find the compounds of others in.
    CREATE TABLE IF NOT EXISTS find_forms (
      word TEXT PRIMARY KEY, stem TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS extracts (
      digest TEXT NOT NULL, part INTEGER NOT NULL, place TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (digest, part)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS find_position (
      id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL, sequence INTEGER NOT NULL
    ) STRICT;
    """
}
