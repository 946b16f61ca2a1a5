import ArgumentParser
import StoreSQLite
import Stores
import SwedishCalendar

/// `samklang verify`: reckons the whole chain again, and names the first broken entry.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "verify", abstract: Help.verify)

  @Option(help: Help.journalFile) var journal: String
  @Option(help: Help.verifyHead) var head: String?

  func run() async throws {
    try told {
      let wanted = try head.map { text in
        guard let digest = Digest(text) else { throw Failure(Help.noHash(text)) }
        return digest
      }
      let store = try SQLiteStore.open(path: journal, writer: false)
      defer { try? store.close() }
      let verification = try store.journal.verify(head: wanted)
      guard case .sound = verification else {
        throw Failure(verification.sentence, code: 1)
      }
      Telling.say(verification.sentence)
    }
  }
}

/// `samklang backup FILE`: a consistent copy, while the server runs.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: Help.backup)

  @Option(help: Help.journalFile) var journal: String
  @Argument(help: Help.backupFile) var file: String

  func run() async throws {
    try told {
      let store = try SQLiteStore.open(path: journal, writer: false)
      defer { try? store.close() }
      let head = try store.backup(to: file)
      // Whoever erases texts later is told of the copies that still hold them.
      try store.backups.add(BackupRecord(file: file, head: head))
      Telling.say(Help.backedUp(file, head: head))
    }
  }
}

/// `samklang restore FILE`: puts a backup in the journal's place, keeping the old file aside.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "restore", abstract: Help.restore)

  @Option(help: Help.journalFile) var journal: String
  @Argument(help: Help.backupFile) var file: String

  func run() async throws {
    try told {
      let aside = "\(journal).before-restore-\(ProgramClock.wallSeconds)"
      let old = Self.head(of: journal)
      let head = try SQLiteStore.restore(from: file, to: journal, aside: aside)
      try record(aside, old)
      Telling.say(Help.restored(journal, head: head, aside: aside))
    }
  }

  /// The head of the journal that is set aside; nil where there is none that can be read.
  private static func head(of journal: String) -> Head? {
    guard let store = try? SQLiteStore.open(path: journal, writer: false) else { return nil }
    defer { try? store.close() }
    return try? store.journal.head
  }

  /// What is set aside is a copy too.
  private func record(_ aside: String, _ old: Head?) throws {
    guard let old else { return }
    let store = try SQLiteStore.open(path: journal, writer: false)
    defer { try? store.close() }
    try store.backups.add(BackupRecord(file: aside, head: old))
  }
}

extension BackupRecord {
  /// A copy made now at a path.
  fileprivate init(file path: String, head: Head) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(file: name, madeAt: ProgramClock.wall, head: head)
  }
}
