public import SwedishCalendar

/// A copy of the journal that was made: what it is called, when, and how far it reaches.
public struct BackupRecord: Hashable, Sendable {
  /// The name of the copy's file, without its folder.
  public let file: String
  /// By the clock on the wall.
  public let madeAt: Moment
  /// The head of the journal that was copied: every text up to here may be in the copy.
  public let head: Head

  public init(file: String, madeAt: Moment, head: Head) {
    self.file = file
    self.madeAt = madeAt
    self.head = head
  }
}

/// The copies that have been made of a journal, in their order.
///
/// They are no part of the journal: restoring a copy must not forget the others.
public protocol Backups: Sendable {
  /// Every copy recorded so far.
  func all() throws -> [BackupRecord]

  /// Records a copy durably; several programs may do so at once.
  func add(_ record: BackupRecord) throws
}
