import GRDB

/// The tables of a journal file, and the marks by which the file is known.
enum Schema {
  /// "Smkl" in ASCII, in the header of every file of ours.
  static let application = 0x536D_6B6C
  /// The format this program writes; it reads no later one.
  static let version = 5

  /// Makes the tables that the file lacks: all, or those that came after its format.
  static func prepare(_ database: Database, sealing key: KeyFile) throws {
    let marks = try marks(of: database)
    let held = marks.application == 0 ? 0 : marks.version
    guard held < version else { return }
    if held == 0 { try database.execute(sql: tables) }
    if held < 2 { try database.execute(sql: keys) }
    if held < 3 { try database.execute(sql: providers) }
    if held < 4 { try database.execute(sql: makers) }
    if [2, 3].contains(held) { try seal(database, key) }
    try database.execute(sql: mail)
    try database.execute(sql: live)
    try database.execute(sql: "PRAGMA application_id = \(application)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Secrets stood open in files of formats 2 and 3.
  private static func seal(_ database: Database, _ key: KeyFile) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT person, secret FROM factors")
    for row in rows {
      let person = try row.int(0)
      try database.run(
        "UPDATE factors SET secret = ? WHERE person = ?",
        [try key.seal(try row.bytes(1), for: person).data, person])
    }
  }

  /// The marks in a file's header, and how many tables it has.
  static func marks(
    of database: Database
  ) throws -> (application: Int, version: Int, tables: Int) {
    func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
    return (
      try number("PRAGMA application_id"), try number("PRAGMA user_version"),
      try number("SELECT count(*) FROM sqlite_master")
    )
  }

  /// Texts are blobs, since `length` of a blob is known without reading it; their rows stand in the
  /// order they came, so that the file grows at its end.
  private static let tables = """
    CREATE TABLE commands (
      command TEXT PRIMARY KEY, receipt BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE entries (
      sequence INTEGER PRIMARY KEY, recorded INTEGER NOT NULL,
      command TEXT NOT NULL REFERENCES commands, facts BLOB NOT NULL,
      commitments BLOB NOT NULL, hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE texts (
      id INTEGER PRIMARY KEY, sequence INTEGER NOT NULL REFERENCES entries,
      part TEXT NOT NULL, salt BLOB NOT NULL, content BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX texts_by_sequence ON texts (sequence, part);
    -- One row while erased texts may still leave traces in the file.
    CREATE TABLE wipes (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT;
    CREATE TABLE drafts (
      person INTEGER NOT NULL, place TEXT NOT NULL, content BLOB NOT NULL,
      saved INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (person, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE accounts (
      login TEXT PRIMARY KEY, person INTEGER NOT NULL,
      password_hash TEXT NOT NULL, disabled INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sessions (
      token BLOB PRIMARY KEY, person INTEGER NOT NULL, created INTEGER NOT NULL,
      seen INTEGER NOT NULL, expires INTEGER NOT NULL, secret BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessions_by_person ON sessions (person);
    """
  /// What came with format 2: second factors, and tickets by which one thing is done once.
  private static let keys = """
    CREATE TABLE factors (
      person INTEGER PRIMARY KEY, secret BLOB NOT NULL, step INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE tickets (
      token BLOB PRIMARY KEY, person INTEGER NOT NULL, purpose BLOB NOT NULL,
      expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
  /// What came with format 3: accounts at providers elsewhere, and sessions opened by them.
  private static let providers = """
    CREATE TABLE provider_accounts (
      issuer TEXT NOT NULL, subject TEXT NOT NULL, person INTEGER NOT NULL,
      PRIMARY KEY (issuer, subject)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE sessions ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0;
    """
  /// What came with format 4: who made a ticket and when, closed accounts, recovery
  /// codes, and sealed secrets.
  private static let makers = """
    ALTER TABLE tickets ADD COLUMN maker INTEGER;
    ALTER TABLE tickets ADD COLUMN made INTEGER;
    CREATE TABLE closed (person INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE recovery (
      person INTEGER NOT NULL, code BLOB NOT NULL, PRIMARY KEY (person, code)
    ) STRICT, WITHOUT ROWID;
    """
  /// What came with format 5: mails, how far the journal has been read for them, and the secret
  /// addresses of calendars.
  private static let mail = """
    CREATE TABLE mails (
      number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, person INTEGER,
      address TEXT NOT NULL, kind TEXT NOT NULL, content BLOB NOT NULL,
      created INTEGER NOT NULL, attempts INTEGER NOT NULL, next INTEGER NOT NULL,
      status TEXT NOT NULL, problem TEXT
    ) STRICT;
    CREATE INDEX mails_waiting ON mails (address, number) WHERE status = 'waiting';
    CREATE INDEX mails_by_status ON mails (status, number);
    CREATE TABLE mail_texts (
      sequence INTEGER NOT NULL, part TEXT NOT NULL, mail INTEGER NOT NULL REFERENCES mails,
      PRIMARY KEY (sequence, part, mail)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mail_texts_by_mail ON mail_texts (mail);
    CREATE TABLE mail_head (
      id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE feeds (
      secret BLOB PRIMARY KEY, person INTEGER NOT NULL, body TEXT NOT NULL,
      created INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
  /// What came with format 5 too: what is written while meetings are held.
  private static let live = """
    CREATE TABLE live (
      meeting INTEGER NOT NULL, field TEXT NOT NULL, content BLOB NOT NULL,
      version INTEGER NOT NULL, person INTEGER NOT NULL, saved INTEGER NOT NULL,
      PRIMARY KEY (meeting, field)
    ) STRICT, WITHOUT ROWID;
    """
}
