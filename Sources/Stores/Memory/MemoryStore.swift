/// An engine that forgets everything when the process ends, for tests and trials.
public final class MemoryStore: Store {
  let keptJournal = MemoryJournal()
  public let journal: any Journal
  public let blobs: any Blobs = MemoryBlobs()
  public let drafts: any Drafts = MemoryDrafts()
  public let live: any LiveNotes = MemoryLiveNotes()
  public let sessions: any Sessions
  public let backups: any Backups = MemoryBackups()
  public let index: any Index = MemoryIndex()
  public let outbox: any Outbox
  public let feeds: any Feeds = MemoryFeeds()

  /// An empty store.
  public init() {
    journal = keptJournal
    let sessions = MemorySessions()
    self.sessions = sessions
    outbox = MemoryOutbox(sessions: sessions)
  }
}
