import Synchronization

final class MemoryBackups: Backups {
  private let records = Mutex<[BackupRecord]>([])

  func all() -> [BackupRecord] { records.withLock { $0 } }

  func add(_ record: BackupRecord) { records.withLock { $0.append(record) } }
}
