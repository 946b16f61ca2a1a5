import FoundationEssentials
import Governance
import Stores

/// How a fact and who brought it are pinned as JSON in the journal.
///
/// Keys are sorted, so that the same fact is the same bytes; a stored format, pinned by tests.
struct Pinned: Codable {
  var by: Actor
  var fact: Fact
}

/// Facts and receipts to bytes and back.
enum Pinning {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  static func recorded(_ entry: Entry, with decoder: JSONDecoder) throws -> Recorded {
    let pinned = try decoder.decode(Pinned.self, from: Data(entry.facts))
    return Recorded(
      sequence: entry.sequence, at: entry.recordedAt, actor: pinned.by, fact: pinned.fact)
  }

  static func answer(_ receipt: [UInt8]) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(receipt))
  }
}
