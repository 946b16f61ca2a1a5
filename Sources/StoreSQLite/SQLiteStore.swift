public import Stores

/// The engine that keeps everything in one SQLite file, with the blobs in a folder beside it.
public final class SQLiteStore: Store {
  let connection: Connection
  let files: FileBlobs

  public let journal: any Journal
  public let blobs: any Blobs
  public let drafts: any Drafts
  public let live: any LiveNotes
  public let sessions: any Sessions
  public let backups: any Backups
  public let index: any Index
  public let outbox: any Outbox
  public let feeds: any Feeds

  /// Opens the journal at `path`.
  ///
  /// The writer makes the file where there is none, and is the only one until it is closed or let
  /// go; others can read meanwhile. Throws a `StoreProblem` where the path holds anything else.
  public static func open(path: String, writer: Bool) throws -> SQLiteStore {
    let probe = try Probe(path)
    guard writer || probe == .journal else { throw StoreProblem.missingFile(path) }
    let key = KeyFile(journal: path)
    let connection =
      try writer ? Connection(writing: path, sealing: key) : Connection(reading: path)
    if writer {
      try connection.write(IndexSchema.prepare)
      try SQLiteJournal(connection: connection).resumeWiping()
    }
    return SQLiteStore(
      connection, files: FileBlobs(folder: blobs(of: path), writable: writer),
      backups: FileBackups(journal: path), key)
  }

  private init(
    _ connection: Connection, files: FileBlobs, backups: FileBackups, _ key: KeyFile
  ) {
    self.connection = connection
    self.files = files
    journal = SQLiteJournal(connection: connection)
    blobs = files
    drafts = SQLiteDrafts(connection: connection)
    sessions = SQLiteSessions(connection: connection, key: key)
    self.backups = backups
    index = SQLiteIndex(connection: connection)
    live = SQLiteLiveNotes(connection: connection)
    outbox = SQLiteOutbox(connection: connection)
    feeds = SQLiteFeeds(connection: connection)
  }

  /// Closes the file and lets others write; nothing can be asked of the store after this.
  public func close() throws { try connection.close() }

  /// The folder where the blobs of the journal at `path` are.
  static func blobs(of path: String) -> String { path + ".blobs" }
}
