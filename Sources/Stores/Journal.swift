public import Governance

/// The append-only, hash-chained list of events; every call blocks until it is done.
///
/// One thread appends; any number of threads read meanwhile.
public protocol Journal: Sendable {
  /// The last entry's number and hash.
  var head: Head { get throws }

  /// Keeps the whole batch durably in one transaction and gives the new head.
  ///
  /// Nothing is kept where the head is not at `sequence` (`StoreProblem.conflict`) or a command is
  /// known already (`StoreProblem.repeated`).
  func append(_ batch: [Submission], expecting sequence: Int) throws -> Head

  /// The answers that were kept with those of these commands that are known.
  func receipts(of commands: [CommandID]) throws -> [CommandID: [UInt8]]

  /// Calls `body` with each entry after this number, in order, as of one moment.
  func forEach(after sequence: Int, _ body: (Entry) throws -> Void) throws

  /// At most `limit` entries after this number, in order.
  func entries(after sequence: Int, limit: Int) throws -> [Entry]

  /// The texts that still exist, of those asked for.
  func texts(_ refs: [TextRef]) throws -> [TextRef: String]

  /// The same texts with their salts, by which their commitments can be reckoned outside.
  func saltedTexts(_ refs: [TextRef]) throws -> [TextRef: SaltedText]

  /// Calls `body` with every text of at most so many bytes of UTF-8, in order of sequence.
  func shortTexts(upTo bytes: Int, _ body: (TextRef, String) -> Void) throws

  /// Erases texts with their salts beyond recovery, and gives how many there were.
  ///
  /// Asking again is harmless, and finishes an erasure that ended in `StoreProblem.notYetWiped`.
  func dispose(_ refs: [TextRef]) throws -> Int

  /// Reckons the whole chain again; with `head`, also that this hash stands in it.
  func verify(head: Digest?) throws -> Verification
}

extension Journal {
  /// The answer that was kept with this command; nil where the command is not known.
  public func receipt(of command: CommandID) throws -> [UInt8]? {
    try receipts(of: [command])[command]
  }
}

/// What a check of the whole chain found.
public enum Verification: Hashable, Sendable {
  /// Every entry and every remaining text is as it was recorded.
  case sound(Head)
  /// The first entry that is not as it was recorded.
  case broken(sequence: Int, Flaw)
  /// The chain is whole but lacks the hash asked for: its end has been cut off, or it is another.
  case truncated(missing: Digest, head: Head)
}

/// In what way an entry is not as it was recorded.
public enum Flaw: Hashable, Sendable {
  /// The entry that should have this number is not there.
  case missing
  /// The entry cannot be read at all.
  case unreadable
  /// The content does not give the hash that was recorded.
  case hash
  /// The text of this part is not the one that was recorded.
  case text(part: String)
  /// There is a text for this part that the entry never had.
  case foreignText(part: String)
}
