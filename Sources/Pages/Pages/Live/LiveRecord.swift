public import Governance
public import Links
public import SwedishCalendar

/// What has been written while a meeting is held, at one moment.
public struct LiveRecord: Sendable {
  /// One field as it stands.
  public struct Entry: Hashable, Sendable {
    public var text: String
    public var version: Int
    public var by: PersonID
    public var at: Moment

    /// A field with its text, saved so many times, last by someone.
    public init(text: String, version: Int, by: PersonID, at: Moment) {
      self.text = text
      self.version = version
      self.by = by
      self.at = at
    }
  }

  public var entries: [LiveField: Entry]
  /// The time by which the meeting's own time is told.
  public var now: Moment

  /// What stands in the fields of a meeting at a moment.
  public init(_ entries: [LiveField: Entry], now: Moment) {
    self.entries = entries
    self.now = now
  }

  /// What stands in a field; empty where nothing does.
  public func text(_ field: LiveField) -> String { entries[field]?.text ?? "" }

  /// What a form shows of a field's state, to tell by what its sender saw.
  public func seen(_ field: LiveField) -> LiveSeen {
    LiveSeen(version: entries[field]?.version ?? 0, of: text(field))
  }

  /// What several wrote of an item at the same time, beside its notes.
  public func beside(_ item: Int) -> [(field: LiveField, entry: Entry)] {
    entries.compactMap { field, entry in
      guard case .beside(item, _) = field, !entry.text.isEmpty else { return nil }
      return (field, entry)
    }.sorted { $0.field.name < $1.field.name }
  }

  /// Whether the meeting is closed and its notes taken over.
  public var isClosed: Bool { !text(.closed).isEmpty }
}

/// What the sender of a form saw in a field: its version, and a mark of its text.
public struct LiveSeen: Hashable, Sendable {
  public var version: Int
  private var mark: String?

  /// What is seen of a text in a version.
  public init(version: Int, of text: String) {
    self.version = version
    mark = ContentMark.of(text.utf8)
  }

  /// Reads `4-9f…`, or `4` where only the version is told.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, let version = Int(first), version >= 0 else { return nil }
    self.version = version
    mark = parts.count > 1 ? String(parts[1]) : nil
  }

  /// As a form carries it.
  public var text: String { "\(version)-\(mark ?? "")" }

  /// Whether this text is the one that was seen, so that its sender changed nothing.
  public func isOf(_ text: String) -> Bool { mark == ContentMark.of(text.utf8) }
}
