import FoundationEssentials
import Governance
import Stores
import Testing

@testable import StoreSQLite

@Suite("Backup and restore")
struct BackupTests {
  /// A journal with two entries, a blob and a session, and a backup of it.
  private func backedUp() throws -> (bench: Bench, store: SQLiteStore, backup: String, head: Head) {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    _ = try store.journal.append(
      [try submission("a", texts: [["name": "Kim"], [:]])], expecting: 0)
    _ = try store.blobs.put([1, 2, 3])
    try store.sessions.put(
      Session(
        token: .zero, person: 1, createdAt: 0, lastSeen: 0, expires: 9, formSecret: []))
    let backup = bench.folder + "/kopia"
    return (bench, store, backup, try store.backup(to: backup))
  }

  /// The names in the journal's folder that begin with its own.
  private func beside(_ path: String) throws -> [String] {
    try Disk.names(in: Disk.folder(of: path)).filter { $0.hasPrefix("journal") }.sorted()
  }

  @Test("A backup holds everything but sessions, stands alone, and tells its head")
  func backup() throws {
    let (bench, store, backup, head) = try backedUp()
    #expect(try head == store.journal.head)
    let copy = try SQLiteStore.open(path: backup, writer: false)
    #expect(try copy.journal.verify(head: head.hash) == .sound(head))
    #expect(try copy.journal.texts([TextRef(1, "name")]) == [TextRef(1, "name"): "Kim"])
    #expect(try copy.blobs.get(Digest(of: [1, 2, 3])) == [1, 2, 3])
    #expect(try copy.sessions.find(.zero) == nil)
    #expect(try store.sessions.find(.zero) != nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder)
    #expect(names.filter { $0.hasPrefix("kopia") }.sorted() == ["kopia", "kopia.blobs"])
  }

  @Test("A reader can take a backup while the writer writes")
  func backupBeside() throws {
    let (bench, store, _, _) = try backedUp()
    let reader = try SQLiteStore.open(path: bench.path, writer: false)
    #expect(try reader.backup(to: bench.folder + "/annan") == store.journal.head)
    #expect(try store.journal.append([try submission("b")], expecting: 2).sequence == 3)
  }

  @Test("A backup never overwrites, and needs its folder")
  func neverOverwrites() throws {
    let (bench, store, backup, _) = try backedUp()
    let before = try Data(contentsOf: URL(filePath: backup))
    #expect(throws: StoreProblem.alreadyExists(backup)) { try store.backup(to: backup) }
    #expect(throws: StoreProblem.alreadyExists(bench.folder)) { try store.backup(to: bench.folder) }
    let lost = bench.folder + "/finns-inte/kopia"
    #expect(throws: StoreProblem.missingFolder(lost)) { try store.backup(to: lost) }
    #expect(try Data(contentsOf: URL(filePath: backup)) == before)
  }

  @Test("Restore brings back what the backup held and keeps the old file aside")
  func restore() throws {
    let (bench, store, backup, head) = try backedUp()
    let later = try store.journal.append([try submission("b")], expecting: 2)
    _ = try store.blobs.delete(Digest(of: [1, 2, 3]))
    let aside = bench.path + ".before-restore-1"
    #expect(throws: StoreProblem.heldByAnother(bench.path)) {
      try SQLiteStore.restore(from: backup, to: bench.path, aside: aside)
    }
    try store.close()
    #expect(try SQLiteStore.restore(from: backup, to: bench.path, aside: aside) == head)
    let restored = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try restored.journal.verify(head: nil) == .sound(head))
    #expect(try restored.blobs.get(Digest(of: [1, 2, 3])) == [1, 2, 3])
    #expect(try restored.journal.append([try submission("c")], expecting: 2).sequence == 3)
    let old = try SQLiteStore.open(path: aside, writer: false)
    #expect(try old.journal.verify(head: nil) == .sound(later))
  }

  @Test("Restore makes a journal where there was none")
  func restoreToNothing() throws {
    let (bench, _, backup, head) = try backedUp()
    let place = bench.folder + "/nytt"
    #expect(try SQLiteStore.restore(from: backup, to: place, aside: place + ".aside") == head)
    let restored = try SQLiteStore.open(path: place, writer: true)
    #expect(try restored.journal.head == head)
    #expect(try restored.blobs.all() == [Digest(of: [1, 2, 3])])
  }

  @Test("Restore from something that is no whole backup changes nothing")
  func refuses() throws {
    let (bench, store, backup, _) = try backedUp()
    let head = try store.journal.head
    try store.close()
    let changed = try Connection(writing: backup)
    try changed.execute("UPDATE entries SET facts = x'' WHERE sequence = 2")
    try changed.close()
    let text = bench.folder + "/brev"
    try Data(repeating: 65, count: 5000).write(to: URL(filePath: text))
    let names = try beside(bench.path)
    for (source, problem) in [
      (backup, StoreProblem.damagedBackup(backup, sequence: 2, .hash)),
      (text, .notDatabase(text)), (text + "x", .missingFile(text + "x")),
      (bench.folder, .isFolder(bench.folder)),
    ] {
      #expect(throws: problem) {
        try SQLiteStore.restore(from: source, to: bench.path, aside: bench.path + ".aside")
      }
    }
    #expect(try beside(bench.path) == names)
    #expect(try SQLiteStore.open(path: bench.path, writer: true).journal.head == head)
  }

  @Test("A blob that was changed on disk is told as damaged, and mended when put again")
  func damagedBlob() throws {
    let (bench, store, _, _) = try backedUp()
    let digest = Digest(of: [1, 2, 3])
    let name = digest.description
    let file = bench.path + ".blobs/\(name.prefix(2))/\(name.dropFirst(2))"
    try Data([9]).write(to: URL(filePath: file))
    #expect(throws: StoreProblem.damagedBlob(digest)) { try store.blobs.get(digest) }
    #expect(try store.blobs.put([1, 2, 3]) == digest)
    #expect(try store.blobs.get(digest) == [1, 2, 3])
  }
}
