public import SwedishCalendar

/// Notes in the making, one person's at one place; not part of the journal.
public struct Draft: Hashable, Sendable {
  /// Where it belongs, as the caller names it, such as `meeting/12/minutes`.
  public let place: String
  /// The texts as JSON, which the store never reads.
  public let content: [UInt8]
  public let savedAt: Moment
  /// Counts the times it has been saved, from 1.
  public let version: Int

  public init(place: String, content: [UInt8], savedAt: Moment, version: Int) {
    self.place = place
    self.content = content
    self.savedAt = savedAt
    self.version = version
  }
}

/// What became of a draft that was to be saved.
public enum DraftOutcome: Hashable, Sendable {
  /// It was saved, and has this version.
  case saved(version: Int)
  /// Something else was saved meanwhile: this, or, where nil, the draft was removed.
  case changed(Draft?)
}

/// Drafts, durable and private.
public protocol Drafts: Sendable {
  /// Saves where the version is still the one the writer saw: 0 where there was no draft.
  func put(
    person: Int, place: String, content: [UInt8], savedAt: Moment, expecting version: Int
  ) throws -> DraftOutcome

  /// The person's draft at this place; nil where there is none.
  func get(person: Int, place: String) throws -> Draft?

  /// The person's drafts, the last saved first.
  func list(person: Int) throws -> [Draft]

  /// Erases the draft; false where there was none.
  func remove(person: Int, place: String) throws -> Bool
}
