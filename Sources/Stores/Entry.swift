public import Governance
public import SwedishCalendar

/// What binds an erasable text into the chain: the sum of its salt and itself.
public struct Commitment: Hashable, Sendable {
  /// The text's part name within the event.
  public let part: String
  public let digest: Digest

  public init(part: String, digest: Digest) {
    self.part = part
    self.digest = digest
  }
}

/// One event as the journal keeps it, with its place in the chain.
public struct Entry: Hashable, Sendable {
  /// The event's number, from 1 without gaps.
  public let sequence: Int
  /// When the journal took it in.
  public let recordedAt: Moment
  /// The command that brought it; a command may bring several.
  public let command: CommandID
  /// The event's facts as pinned JSON, which the journal never reads.
  public let facts: [UInt8]
  /// One for each text the event came with, also those erased since.
  public let commitments: [Commitment]
  /// The hash of the entry before; `Digest.zero` for the first.
  public let previous: Digest
  /// The hash over all of the above.
  public let hash: Digest
}

/// The last entry's number and hash; 0 and `Digest.zero` in an empty journal.
public struct Head: Hashable, Sendable {
  public let sequence: Int
  public let hash: Digest

  public init(sequence: Int, hash: Digest) {
    self.sequence = sequence
    self.hash = hash
  }

  /// The head of an empty journal.
  public static let empty = Head(sequence: 0, hash: .zero)
}
