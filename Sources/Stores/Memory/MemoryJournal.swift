import Governance
import Synchronization

final class MemoryJournal: Journal {
  struct Kept {
    var entries: [Entry] = []
    var texts: [Int: [SaltedText]] = [:]
    var receipts: [CommandID: [UInt8]] = [:]

    var head: Head { entries.last?.head ?? .empty }
  }

  let kept = Mutex(Kept())

  var head: Head { kept.withLock(\.head) }

  func append(_ batch: [Submission], expecting sequence: Int) throws -> Head {
    try kept.withLock { try $0.append(batch, expecting: sequence) }
  }

  func receipts(of commands: [CommandID]) -> [CommandID: [UInt8]] {
    let receipts = kept.withLock(\.receipts)
    return commands.reduce(into: [:]) { $0[$1] = receipts[$1] }
  }

  func forEach(after sequence: Int, _ body: (Entry) throws -> Void) throws {
    let entries = kept.withLock(\.entries)
    try entries.dropFirst(max(0, sequence)).forEach(body)
  }

  func entries(after sequence: Int, limit: Int) -> [Entry] {
    Array(kept.withLock(\.entries).dropFirst(max(0, sequence)).prefix(max(0, limit)))
  }

  func texts(_ refs: [TextRef]) -> [TextRef: String] {
    saltedTexts(refs).mapValues { String(decoding: $0.content, as: UTF8.self) }
  }

  func saltedTexts(_ refs: [TextRef]) -> [TextRef: SaltedText] {
    let texts = kept.withLock(\.texts)
    var found: [TextRef: SaltedText] = [:]
    for ref in refs {
      found[ref] = texts[ref.sequence]?.first { $0.part == ref.part }
    }
    return found
  }

  func shortTexts(upTo bytes: Int, _ body: (TextRef, String) -> Void) {
    for (sequence, texts) in kept.withLock(\.texts).sorted(by: { $0.key < $1.key }) {
      for text in texts where text.content.count <= bytes {
        let ref = TextRef(sequence: sequence, part: text.part)
        body(ref, String(decoding: text.content, as: UTF8.self))
      }
    }
  }

  func dispose(_ refs: [TextRef]) -> Int {
    kept.withLock { kept in refs.count { kept.erase($0) } }
  }

  func verify(head: Digest?) -> Verification {
    let kept = kept.withLock { $0 }
    var verifier = Verifier(wanted: head)
    for entry in kept.entries {
      if let flaw = verifier.check(entry, texts: kept.texts[entry.sequence] ?? []) {
        return .broken(sequence: verifier.expected, flaw)
      }
    }
    let stray = kept.texts.keys.filter { $0 >= verifier.expected }.min()
    return stray.map { .broken(sequence: $0, .missing) } ?? verifier.verdict
  }
}

extension MemoryJournal.Kept {
  fileprivate mutating func append(_ batch: [Submission], expecting sequence: Int) throws -> Head {
    guard head.sequence == sequence else {
      throw StoreProblem.conflict(expected: sequence, actual: head.sequence)
    }
    var receipts = receipts
    for submission in batch {
      let known = receipts.updateValue(submission.receipt, forKey: submission.command)
      guard known == nil else { throw StoreProblem.repeated(submission.command) }
    }
    let links = try Chain.links(of: batch, after: head)
    self.receipts = receipts
    for link in links {
      entries.append(link.entry)
      if !link.texts.isEmpty { texts[link.entry.sequence] = link.texts }
    }
    return head
  }

  fileprivate mutating func erase(_ ref: TextRef) -> Bool {
    guard let index = texts[ref.sequence]?.firstIndex(where: { $0.part == ref.part }) else {
      return false
    }
    texts[ref.sequence]?.remove(at: index)
    return true
  }
}
