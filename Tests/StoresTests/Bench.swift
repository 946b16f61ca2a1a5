import FoundationEssentials
import Governance
import SwedishCalendar
import Synchronization
import Testing

@testable import StoreSQLite
@testable import Stores

/// The engines that the contract holds for; another engine needs a case here and in `Bench`.
enum Engine: CaseIterable, Sendable { case memory, sqlite }

/// A fresh store of one engine, with the harm that the tests can do to it.
final class Bench {
  let store: any Store
  /// Where an engine with files keeps them; removed with the bench.
  let folder = FileManager.default.temporaryDirectory.path + "/stores-\(UUID().uuidString)"

  var path: String { folder + "/journal" }
  var journal: any Journal { store.journal }

  init(_ engine: Engine) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    switch engine {
    case .memory: store = MemoryStore()
    case .sqlite: store = try SQLiteStore.open(path: folder + "/journal", writer: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Changes what is kept behind the journal's back.
  func harm(_ harm: Harm) throws {
    switch store {
    case let store as MemoryStore: store.keptJournal.kept.withLock { harm.change(&$0) }
    case let store as SQLiteStore:
      try store.connection.execute("PRAGMA foreign_keys = OFF; \(harm.statement(journal))")
    default: Issue.record("an engine that cannot be harmed")
    }
  }
}

/// A change that no caller of a journal can make.
struct Harm: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let finding: Verification
  let change: @Sendable (inout MemoryJournal.Kept) -> Void
  let statement: @Sendable (any Journal) throws -> String
}

/// A submission of one event for each list of texts.
func submission(
  _ command: String, at milliseconds: Int = 1000, facts: String = #"{"a":1}"#,
  texts: [[String: String]] = [[:]], receipt: String = "{}"
) throws -> Submission {
  let events = texts.map { texts in
    let named = texts.sorted { $0.key < $1.key }.map { NewText(part: $0.key, text: $0.value) }
    return NewEvent(facts: Array(facts.utf8), texts: named)
  }
  return Submission(
    command: try #require(CommandID(command)), recordedAt: Moment(milliseconds: milliseconds),
    events: events, receipt: Array(receipt.utf8))
}

extension TextRef {
  init(_ sequence: Int, _ part: String) { self.init(sequence: sequence, part: part) }
}

extension Journal {
  /// Every entry, by the stream.
  func all() throws -> [Entry] {
    var entries: [Entry] = []
    try forEach(after: 0) { entries.append($0) }
    return entries
  }
}
