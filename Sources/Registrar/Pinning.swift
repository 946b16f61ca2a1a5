import Dispatch
import FoundationEssentials
import Governance
import Stores
import Synchronization

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

extension Pinning {
  /// How many entries are read back together.
  static let pile = 16_384
  /// How many of them one core takes at a time.
  private static let part = 1024

  /// Reads many entries back, on every core, since most of a start goes to reading JSON.
  static func recorded(_ entries: [Entry]) throws -> [Recorded] {
    let count = (entries.count + part - 1) / part
    let read = Mutex([Result<[Recorded], any Error>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let own = entries[(number * part)..<min((number + 1) * part, entries.count)]
      let result = Result { try inOneArray(own) }
      read.withLock { $0[number] = result }
    }
    return try read.withLock { $0 }.flatMap { try $0?.get() ?? [] }
  }

  /// One array of all facts takes half the time of one document for each.
  private static func inOneArray(_ entries: ArraySlice<Entry>) throws -> [Recorded] {
    let decoder = JSONDecoder()
    var json = Data([UInt8(ascii: "[")])
    for entry in entries {
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      json.append(contentsOf: entry.facts)
    }
    json.append(UInt8(ascii: "]"))
    guard let pinned = try? decoder.decode([Pinned].self, from: json), pinned.count == entries.count
    else {
      // One by one, so that the error is that of the entry at fault.
      return try entries.map { try recorded($0, with: decoder) }
    }
    return zip(entries, pinned).map { entry, pinned in
      Recorded(
        sequence: entry.sequence, at: entry.recordedAt, actor: pinned.by, fact: pinned.fact)
    }
  }
}
