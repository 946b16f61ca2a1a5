/// An engine that forgets everything when the process ends, for tests and trials.
public final class MemoryStore: Store {
  let keptJournal = MemoryJournal()
  public let journal: any Journal
  public let blobs: any Blobs = MemoryBlobs()
  public let drafts: any Drafts = MemoryDrafts()
  public let sessions: any Sessions = MemorySessions()
  public let backups: any Backups = MemoryBackups()
  public let index: any Index = MemoryIndex()

  /// An empty store.
  public init() { journal = keptJournal }
}
