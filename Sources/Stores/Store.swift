/// An engine: the journal and what stands beside it.
public protocol Store: Sendable {
  var journal: any Journal { get }
  var blobs: any Blobs { get }
  var drafts: any Drafts { get }
  var live: any LiveNotes { get }
  var sessions: any Sessions { get }
  var backups: any Backups { get }
  var index: any Index { get }
  var outbox: any Outbox { get }
  var feeds: any Feeds { get }
}
