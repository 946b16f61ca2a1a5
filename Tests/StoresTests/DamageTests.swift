import FoundationEssentials
import Governance
import Stores
import Testing

@testable import StoreSQLite

@Suite("Reading a damaged file")
struct DamageTests {
  /// A generator that gives the same numbers each time, so that a failure can be seen again.
  private struct Fixed: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("Bytes changed anywhere are found, or change nothing that is read; nothing crashes")
  func anywhere() throws {
    let bench = try Bench(.sqlite)
    for number in 0..<30 {
      let texts = [["name": String(repeating: "text", count: number * 9)]]
      _ = try bench.journal.append([try submission("c\(number)", texts: texts)], expecting: number)
    }
    let entries = try bench.journal.all()
    try #require(bench.store as? SQLiteStore).close()
    let whole = try Data(contentsOf: URL(filePath: bench.path))
    var random = Fixed(state: 7)
    for round in 0..<150 {
      var bytes = whole
      for _ in 0...(round % 4) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      let path = bench.folder + "/skadad-\(round)"
      try bytes.write(to: URL(filePath: path))
      try read(path, as: entries)
    }
  }

  /// Reads all there is; where the chain is said to be whole, the entries are the ones written.
  private func read(_ path: String, as entries: [Entry]) throws {
    do {
      let store = try SQLiteStore.open(path: path, writer: false)
      let verdict = try store.journal.verify(head: entries.last?.hash)
      let texts = try store.journal.texts(entries.map { TextRef($0.sequence, "name") })
      try store.journal.shortTexts(upTo: 100) { ref, text in
        if case .sound = verdict { #expect(texts[ref] == text) }
      }
      if case .sound = verdict { #expect(try store.journal.all() == entries) }
      try store.close()
    } catch is StoreProblem {
      return
    }
  }
}
