import GRDB
public import Stores

extension SQLiteStore {
  /// Puts the backup in place of the journal, and keeps the old file under the name `aside`.
  ///
  /// The backup's chain is checked first, and nothing is changed where it is not whole. Blobs are
  /// only added, so that the old file still finds its own.
  public static func restore(
    from backup: String, to journal: String, aside: String
  ) throws -> Head {
    let lock = try lockForRestore(journal)
    defer { withExtendedLifetime(lock) {} }
    let source = try open(path: backup, writer: false)
    defer { try? source.close() }
    try source.mustBeWhole(backup)
    guard Disk.kind(of: aside) == .nothing else { throw StoreProblem.alreadyExists(aside) }
    let partial = journal + ".partial-\(UInt64.random(in: .min ... .max))"
    defer { _ = try? Disk.remove(partial) }
    let head = try source.connection.copy(to: partial)
    try FileBlobs(folder: blobs(of: journal), writable: true).add(all: source.files)
    try setAside(journal, as: aside)
    try Disk.rename(partial, to: journal)
    try Disk.sync(folder: Disk.folder(of: journal))
    return head
  }

  private static func lockForRestore(_ journal: String) throws -> WriterLock {
    guard Disk.kind(of: Disk.folder(of: journal)) == .folder else {
      throw StoreProblem.missingFolder(journal)
    }
    guard Disk.kind(of: journal) != .folder else { throw StoreProblem.isFolder(journal) }
    return try WriterLock(journal: journal)
  }

  private func mustBeWhole(_ path: String) throws {
    switch try journal.verify(head: nil) {
    case .broken(let sequence, let flaw):
      throw StoreProblem.damagedBackup(path, sequence: sequence, flaw)
    case .sound, .truncated: return
    }
  }

  /// Gives the old file its second name; the first is then taken over in one step by the new file.
  ///
  /// What the write-ahead log holds is moved into the old file first, since a log left behind would
  /// be read into the new one; where the old file is too damaged for that, its log goes with it.
  private static func setAside(_ journal: String, as aside: String) throws {
    guard Disk.kind(of: journal) == .file else { return }
    if let old = try? DatabaseQueue(path: journal, configuration: .writing) {
      _ = try? old.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try? old.close()
    }
    try Disk.link(journal, to: aside)
    if Disk.kind(of: journal + "-wal") == .file {
      try Disk.rename(journal + "-wal", to: aside + "-wal")
    }
    try Disk.remove(journal + "-shm")
  }
}
