import GRDB
public import Stores

extension SQLiteStore {
  /// Writes a copy of everything, as of one moment, to a file that must not exist; its blobs go to
  /// a folder beside it. Gives the head to hold the copy against later.
  ///
  /// The copy carries no sessions, mails or feeds: who had logged out stays so after a restore, and
  /// nothing is sent twice.
  public func backup(to file: String) throws -> Head {
    let folder = Self.blobs(of: file)
    for path in [file, folder] where Disk.kind(of: path) != .nothing {
      throw StoreProblem.alreadyExists(path)
    }
    guard Disk.kind(of: Disk.folder(of: file)) == .folder else {
      throw StoreProblem.missingFolder(file)
    }
    let partial = file + ".partial-\(UInt64.random(in: .min ... .max))"
    defer {
      _ = try? Disk.remove(partial)
      Disk.removeTree(Self.blobs(of: partial))
    }
    let head = try connection.copy(to: partial)
    // What an event refers to was put before the event, so a later look at the blobs lacks none.
    try FileBlobs(folder: Self.blobs(of: partial), writable: true).add(all: files)
    try Self.name(partial, as: file)
    return head
  }

  /// Gives the finished copy its name, blobs first, so that a file by that name is complete.
  private static func name(_ partial: String, as file: String) throws {
    let folder = blobs(of: file)
    if Disk.kind(of: blobs(of: partial)) == .folder {
      try Disk.rename(blobs(of: partial), to: folder)
    }
    do { try Disk.link(partial, to: file) } catch {
      Disk.removeTree(folder)
      throw error
    }
    try Disk.sync(folder: Disk.folder(of: file))
  }
}

extension Connection {
  /// Copies the database to a file by itself, without a log beside it, and gives its head.
  func copy(to file: String) throws -> Head {
    try translating(file) {
      let copy = try DatabaseQueue(path: file, configuration: .writing)
      defer { try? copy.close() }
      try translating(path) { try reader.backup(to: copy) }
      return try copy.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "DELETE FROM sessions")
        // A copy that is restored sends nothing again: it starts at its own end, with no
        // mails; and what has been revoked stays so.
        for table in ["mail_texts", "mails", "mail_head", "feeds"] {
          try database.execute(sql: "DELETE FROM \(table)")
        }
        return try SQLiteJournal.head(in: database)
      }
    }
  }
}
