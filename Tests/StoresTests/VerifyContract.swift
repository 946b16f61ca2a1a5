import Governance
import Stores
import Testing

@testable import StoreSQLite
@testable import Stores

@Suite("What every engine's check of the chain finds")
struct VerifyContract {
  private func filled(_ engine: Engine) throws -> Bench {
    let bench = try Bench(engine)
    for number in 1...4 {
      let one = try submission("c\(number)", texts: [["name": "text \(number)"]])
      _ = try bench.journal.append([one], expecting: number - 1)
    }
    return bench
  }

  @Test("A whole chain is sound, with any hash in it as the head", arguments: Engine.allCases)
  func sound(engine: Engine) throws {
    let bench = try filled(engine)
    let head = try bench.journal.head
    for entry in try bench.journal.all() {
      #expect(try bench.journal.verify(head: entry.hash) == .sound(head))
    }
  }

  @Test("A chain whose end was cut off lacks the head of its backup", arguments: Engine.allCases)
  func truncated(engine: Engine) throws {
    let bench = try filled(engine)
    let head = try bench.journal.head
    let third = try bench.journal.all()[2].head
    try bench.harm(cut)
    #expect(try bench.journal.verify(head: nil) == .sound(third))
    let found = try bench.journal.verify(head: head.hash)
    #expect(found == .truncated(missing: head.hash, head: third))
  }

  @Test("Harm is found at the first entry it touches", arguments: Engine.allCases, harms)
  func finds(engine: Engine, harm: Harm) throws {
    let bench = try filled(engine)
    try bench.harm(harm)
    #expect(try bench.journal.verify(head: nil) == harm.finding)
  }
}

private let cut = Harm(
  testDescription: "the end cut off", finding: .sound(.empty),
  change: { kept in
    kept.entries.removeLast()
    kept.texts[4] = nil
  },
  statement: { _ in "DELETE FROM texts WHERE sequence = 4; DELETE FROM entries WHERE sequence = 4" }
)

private let harms = [
  Harm(
    testDescription: "facts changed", finding: .broken(sequence: 2, .hash),
    change: { $0.entries[1] = $0.entries[1].with(facts: Array("annat".utf8)) },
    statement: { _ in "UPDATE entries SET facts = CAST('annat' AS BLOB) WHERE sequence = 2" }),
  Harm(
    testDescription: "facts changed and the hash made to fit",
    finding: .broken(sequence: 3, .hash),
    change: { $0.entries[1] = $0.entries[1].with(facts: [], fitting: true) },
    statement: { journal in
      let hash = try journal.all()[1].with(facts: [], fitting: true).hash
      return "UPDATE entries SET facts = x'', hash = x'\(hash)' WHERE sequence = 2"
    }),
  Harm(
    testDescription: "an entry taken out", finding: .broken(sequence: 3, .missing),
    change: { $0.entries.remove(at: 2) },
    statement: { _ in "DELETE FROM entries WHERE sequence = 3" }),
  Harm(
    testDescription: "a text changed", finding: .broken(sequence: 4, .text(part: "name")),
    change: { $0.texts[4] = [SaltedText(part: "name", salt: [], content: [])] },
    statement: { _ in "UPDATE texts SET content = x'00' WHERE sequence = 4" }),
  Harm(
    testDescription: "a text added", finding: .broken(sequence: 1, .foreignText(part: "title")),
    change: { $0.texts[1]?.append(SaltedText(part: "title", salt: [], content: [])) },
    statement: { _ in
      "INSERT INTO texts (sequence, part, salt, content) VALUES (1, 'title', x'', x'')"
    }),
  Harm(
    testDescription: "a text added after the end", finding: .broken(sequence: 9, .missing),
    change: { $0.texts[9] = [SaltedText(part: "title", salt: [], content: [])] },
    statement: { _ in
      "INSERT INTO texts (sequence, part, salt, content) VALUES (9, 'title', x'', x'')"
    }),
]

extension Entry {
  fileprivate func with(facts: [UInt8], fitting: Bool = false) -> Entry {
    let changed = Entry(
      sequence: sequence, recordedAt: recordedAt, command: command, facts: facts,
      commitments: commitments, previous: previous, recordedHash: hash)
    return fitting
      ? Entry(
        sequence: sequence, recordedAt: recordedAt, command: command, facts: facts,
        commitments: commitments, previous: previous, recordedHash: changed.reckonedHash)
      : changed
  }
}
