import Governance
import Stores
import SwedishCalendar
import Testing

@Suite("What every engine's journal does")
struct JournalContract {
  @Test("An empty journal has head 0 and nothing to read", arguments: Engine.allCases)
  func empty(engine: Engine) throws {
    let bench = try Bench(engine)
    let journal = bench.journal
    #expect(try journal.head == .empty)
    #expect(try journal.all().isEmpty)
    #expect(try journal.entries(after: 0, limit: 10).isEmpty)
    #expect(try journal.verify(head: nil) == .sound(.empty))
    #expect(try journal.verify(head: .zero) == .sound(.empty))
  }

  @Test("What is appended is read back whole and in order", arguments: Engine.allCases)
  func readsBack(engine: Engine) throws {
    let bench = try Bench(engine)
    let first = try submission("a", at: 5, facts: "ett", texts: [["name": "Åsa"], [:]])
    let second = try submission("b", at: 6, facts: "två", texts: [["title": "", "note": "ö"]])
    let head = try bench.journal.append([first, second], expecting: 0)
    let entries = try bench.journal.all()
    #expect(entries.map(\.sequence) == [1, 2, 3])
    #expect(entries.map(\.command.description) == ["a", "a", "b"])
    #expect(entries.map(\.recordedAt.milliseconds) == [5, 5, 6])
    #expect(entries.map { String(decoding: $0.facts, as: UTF8.self) } == ["ett", "ett", "två"])
    #expect(entries.map { $0.commitments.map(\.part) } == [["name"], [], ["note", "title"]])
    #expect(entries.map(\.previous) == [.zero, entries[0].hash, entries[1].hash])
    #expect(head == Head(sequence: 3, hash: entries[2].hash))
    #expect(try bench.journal.head == head)
  }

  @Test("A page of entries starts after the number given", arguments: Engine.allCases)
  func pages(engine: Engine) throws {
    let bench = try Bench(engine)
    let batch = try (1...5).map { try submission("c\($0)") }
    _ = try bench.journal.append(batch, expecting: 0)
    let all = try bench.journal.all()
    #expect(try bench.journal.entries(after: 2, limit: 2) == Array(all[2...3]))
    #expect(try bench.journal.entries(after: 4, limit: 100) == [all[4]])
    #expect(try bench.journal.entries(after: 5, limit: 100).isEmpty)
    #expect(try bench.journal.entries(after: -3, limit: 1) == [all[0]])
    #expect(try bench.journal.entries(after: 0, limit: 0).isEmpty)
  }

  @Test("The journal may be asked while its entries stream", arguments: Engine.allCases)
  func asksWithin(engine: Engine) throws {
    let bench = try Bench(engine)
    let texts = (1...3).map { ["name": "text \($0)"] }
    _ = try bench.journal.append([try submission("a", texts: texts)], expecting: 0)
    var read: [String] = []
    try bench.journal.forEach(after: 0) { entry in
      read += try bench.journal.texts([TextRef(entry.sequence, "name")]).values
      let nested = try bench.journal.entries(after: 0, limit: 9)
      #expect(nested.count == 3)
    }
    #expect(read == ["text 1", "text 2", "text 3"])
  }

  @Test(
    "A writer who has missed an entry is refused and nothing is kept",
    arguments: Engine.allCases)
  func conflict(engine: Engine) throws {
    let bench = try Bench(engine)
    let head = try bench.journal.append([try submission("a")], expecting: 0)
    #expect(throws: StoreProblem.conflict(expected: 0, actual: 1)) {
      try bench.journal.append([try submission("b")], expecting: 0)
    }
    #expect(throws: StoreProblem.conflict(expected: 2, actual: 1)) {
      try bench.journal.append([], expecting: 2)
    }
    #expect(try bench.journal.head == head)
    #expect(try bench.journal.receipt(of: #require(CommandID("b"))) == nil)
  }

  @Test("A batch with a known command is refused whole", arguments: Engine.allCases)
  func repeated(engine: Engine) throws {
    let bench = try Bench(engine)
    let known = try submission("a", receipt: "first")
    let head = try bench.journal.append([known], expecting: 0)
    #expect(throws: StoreProblem.repeated(known.command)) {
      try bench.journal.append([try submission("b"), try submission("a")], expecting: 1)
    }
    #expect(throws: StoreProblem.repeated(try #require(CommandID("c")))) {
      try bench.journal.append([try submission("c"), try submission("c")], expecting: 1)
    }
    #expect(try bench.journal.head == head)
    #expect(try bench.journal.receipt(of: known.command) == Array("first".utf8))
    #expect(try bench.journal.receipt(of: #require(CommandID("b"))) == nil)
  }

  @Test("Two texts of one event with the same name are refused", arguments: Engine.allCases)
  func repeatedPart(engine: Engine) throws {
    let bench = try Bench(engine)
    let twice = NewEvent(
      facts: [], texts: [NewText(part: "a", text: "x"), NewText(part: "a", text: "y")])
    let bad = Submission(
      command: try #require(CommandID("bad")), recordedAt: Moment(milliseconds: 0),
      events: [twice], receipt: [])
    #expect(throws: StoreProblem.repeatedPart(TextRef(2, "a"))) {
      try bench.journal.append([try submission("good"), bad], expecting: 0)
    }
    #expect(try bench.journal.head == .empty)
    #expect(try bench.journal.receipt(of: #require(CommandID("good"))) == nil)
  }

  @Test("A command without events leaves its receipt and no entry", arguments: Engine.allCases)
  func noEvents(engine: Engine) throws {
    let bench = try Bench(engine)
    let head = try bench.journal.append([try submission("a", texts: [])], expecting: 0)
    #expect(head == .empty)
    #expect(try bench.journal.receipt(of: #require(CommandID("a"))) == Array("{}".utf8))
  }

  @Test("Of writers who race for a number exactly one gets it", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let bench = try Bench(engine)
    let journal = bench.journal
    let won = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 0..<4 {
        group.addTask {
          try (0..<25).compactMap { try attempt(journal, writer: writer, round: $0) }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(won.sorted() == Array(1...won.count))
    #expect(try journal.head.sequence == won.count)
    #expect(try journal.verify(head: nil) == .sound(journal.head))
  }
}

/// Appends after the head as seen; gives the number won, or nil where another was faster.
private func attempt(_ journal: any Journal, writer: Int, round: Int) throws -> Int? {
  let seen = try journal.head.sequence
  do {
    let mine = try submission("w\(writer).\(round)")
    return try journal.append([mine], expecting: seen).sequence
  } catch StoreProblem.conflict {
    return nil
  }
}
