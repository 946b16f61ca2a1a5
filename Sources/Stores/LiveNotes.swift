public import SwedishCalendar

/// One field of what is written while a meeting is held, such as the notes of an item.
public struct LiveNote: Hashable, Sendable {
  /// Which field of the meeting it is, as the caller names it, such as `punkt/3`.
  public let field: String
  /// What stands in it; the store never reads it.
  public let text: String
  /// Counts the times it has been saved, from 1.
  public let version: Int
  /// The number of the person who saved it last.
  public let by: Int
  public let at: Moment

  public init(field: String, text: String, version: Int, by: Int, at: Moment) {
    self.field = field
    self.text = text
    self.version = version
    self.by = by
    self.at = at
  }
}

/// What became of a note that was to be saved.
public enum LiveOutcome: Hashable, Sendable {
  /// It was saved, and stands like this.
  case saved(LiveNote)
  /// Somebody else saved meanwhile: this stands, or, where nil, nothing any longer.
  case changed(LiveNote?)
}

/// What is written while meetings are held: durable, shared by those present, not in the journal.
public protocol LiveNotes: Sendable {
  /// Saves where the version is still the one the writer saw: 0 where nothing stood. It is durable
  /// when this returns.
  func put(
    meeting: Int, field: String, text: String, by person: Int, at: Moment, expecting version: Int
  ) throws -> LiveOutcome

  /// Everything written at the meeting, by the name of its field.
  func all(meeting: Int) throws -> [LiveNote]

  /// The meetings at which something is written, in order.
  func meetings() throws -> [Int]

  /// Erases everything written at the meeting; gives how many fields there were.
  func remove(meeting: Int) throws -> Int

  /// The same by lawful disposal: what is left of it in the file is wiped when the journal next
  /// disposes of texts, be it of none.
  func dispose(meeting: Int) throws -> Int
}
