/// Goes through a chain from its first entry and stops at the first flaw.
public struct Verifier {
  private var head = Head.empty
  private let wanted: Digest?
  private var found: Bool

  /// A check that also looks for the hash `wanted`.
  public init(wanted: Digest?) {
    self.wanted = wanted
    found = wanted == nil || wanted == .zero
  }

  /// The number the next entry must have.
  public var expected: Int { head.sequence + 1 }

  /// Takes the next entry with the texts that remain beside it; gives its flaw, if it has one.
  public mutating func check(_ entry: Entry, texts: [SaltedText]) -> Flaw? {
    guard entry.sequence == expected else { return .missing }
    guard entry.previous == head.hash, entry.reckonedHash == entry.hash else { return .hash }
    for text in texts {
      let commitments = entry.commitments.filter { $0.part == text.part }
      guard !commitments.isEmpty else { return .foreignText(part: text.part) }
      guard commitments == [text.commitment] else { return .text(part: text.part) }
    }
    head = entry.head
    if entry.hash == wanted { found = true }
    return nil
  }

  /// What is to be said when no entry is left.
  public var verdict: Verification {
    if let wanted, !found { return .truncated(missing: wanted, head: head) }
    return .sound(head)
  }
}
