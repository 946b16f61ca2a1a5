import Governance
import Stores
import SwedishCalendar
import Testing

@testable import StoreSQLite

@Suite("What every engine's index finds")
struct IndexContract {
  private func document(
    _ key: String, _ text: String, day: Int = 1, labels: [String] = []
  ) -> IndexDocument {
    IndexDocument(key: key, labels: labels, day: day, text: text)
  }

  private func found(
    _ words: String, _ store: any Store, labels: [String] = [], below: Int = .max, limit: Int = 10
  ) throws -> [String] {
    try store.index.find(IndexQuery(words: words, labels: labels), below: below, limit: limit)
      .map(\.key)
  }

  @Test("Documents are found by all their words, the latest day first", arguments: Engine.allCases)
  func find(engine: Engine) throws {
    let store = try Bench(engine).store
    #expect(try store.index.position == nil)
    try store.index.apply(
      [
        IndexChange(
          owner: "a",
          documents: [document("a1", "Budget för hemsjukvård", day: 5), document("a2", "Budget")]),
        IndexChange(owner: "b", documents: [document("b1", "budget 2026", day: 9)]),
      ], position: 7)
    #expect(try store.index.position == 7)
    #expect(try found("budget", store) == ["b1", "a1", "a2"])
    #expect(try found("BUDGET hemsjukvård", store) == ["a1"])
    #expect(try found("2026", store) == ["b1"])
    #expect(try found("sjukvård", store) == ["a1"])
    for nothing in ["", "-", "\"", "budget OR", "NOT", "*", "a1 AND"] {
      #expect(try found(nothing, store) == [], "\(nothing)")
    }
  }

  @Test("What an owner has is replaced as a whole", arguments: Engine.allCases)
  func replaced(engine: Engine) throws {
    let store = try Bench(engine).store
    try store.index.apply(
      [IndexChange(owner: "a", documents: [document("a1", "gammal"), document("a2", "ord")])],
      position: 1)
    try store.index.apply(
      [IndexChange(owner: "a", documents: [document("a2", "annat")])], position: 2)
    #expect(try found("gammal", store) == [])
    #expect(try found("ord", store) == [])
    #expect(try found("annat", store) == ["a2"])
    try store.index.reset()
    #expect(try found("annat", store) == [])
    #expect(try store.index.position == nil)
  }

  @Test("A search is narrowed by labels, and goes on where it ended", arguments: Engine.allCases)
  func narrowed(engine: Engine) throws {
    let store = try Bench(engine).store
    let documents = (1...30).map {
      document(
        "d\($0)", "möte", day: $0, labels: [$0 % 2 == 0 ? "k-jämn" : "k-udda", "b-en-grupp"])
    }
    try store.index.apply([IndexChange(owner: "a", documents: documents)], position: nil)
    #expect(try store.index.position == nil)
    let first = try store.index.find(
      IndexQuery(words: "möte", labels: ["k-jämn", "b-en-grupp"]), below: .max, limit: 10)
    #expect(first.first?.key == "d30" && first.count == 10)
    let rest = try store.index.find(
      IndexQuery(words: "möte", labels: ["k-jämn"]), below: first.last?.place ?? 0, limit: 10)
    #expect(rest.map(\.key) == ["d10", "d8", "d6", "d4", "d2"])
    #expect(try found("möte", store, labels: ["b-annan"]) == [])
  }

  @Test("The text of a file is kept in parts, until it is let go", arguments: Engine.allCases)
  func extracts(engine: Engine) throws {
    let store = try Bench(engine).store
    let parts = [ExtractPart(place: "sidan 1", text: "a"), ExtractPart(place: "", text: "b")]
    try store.index.keep(parts, of: "ab")
    try store.index.keep(parts, of: "cd")
    #expect(try store.index.extract("ab") == parts)
    #expect(try store.index.extract("ef") == nil)
    try store.index.wipe(keeping: ["cd"])
    #expect(try store.index.extract("ab") == nil)
    #expect(try store.index.extract("cd") == parts)
  }

  @Test("The words asked for are marked where they stand", arguments: Engine.allCases)
  func marks(engine: Engine) throws {
    let store = try Bench(engine).store
    let text = "Budget, och mer budget."
    let marks = try store.index.marks(of: "budget", in: text)
    #expect(marks.map { String(text[$0]) } == ["Budget", "budget"])
    #expect(try store.index.marks(of: "annat", in: text) == [])
  }

  @Test("What was erased leaves no trace in the file, and the index lives through a restart")
  func wiped() throws {
    let bench = try Bench(.sqlite)
    let index = bench.store.index
    let secret = "zebrafink"
    try index.apply(
      [
        IndexChange(owner: "a", documents: [document("a", "\(secret) kvar")]),
        IndexChange(owner: "b", documents: [document("b", "stannar")]),
      ], position: 1)
    try index.keep([ExtractPart(place: "", text: secret)], of: "ab")
    try index.apply([IndexChange(owner: "a", documents: [])], position: 2)
    try index.wipe(keeping: [])
    try (bench.store as? SQLiteStore)?.close()
    let bytes = try #require(try Disk.read(bench.path))
    let stem = Array("zebrafink".utf8)
    #expect(!bytes.indices.contains { bytes[$0...].starts(with: stem) })
    let again = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try again.index.position == 2)
    #expect(try found("stanna", again) == ["b"])
  }
}
