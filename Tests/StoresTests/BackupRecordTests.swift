import FoundationEssentials
import Stores
import SwedishCalendar
import Testing

@testable import StoreSQLite

@Suite("The record of copies")
struct BackupRecordTests {
  static func record(_ number: Int) -> BackupRecord {
    BackupRecord(
      file: "kopia \(number) \"å\".backup", madeAt: Moment(milliseconds: number),
      head: Head(sequence: number, hash: Digest(of: [UInt8(number % 256)])))
  }

  @Test("What is recorded is read back in its order", arguments: Engine.allCases)
  func order(engine: Engine) throws {
    let bench = try Bench(engine)
    #expect(try bench.store.backups.all().isEmpty)
    for number in [2, 1] { try bench.store.backups.add(Self.record(number)) }
    #expect(try bench.store.backups.all() == [2, 1].map(Self.record))
  }

  @Test("A copy is recorded while another holds the journal, and many at once lose none")
  func beside() async throws {
    let bench = try Bench(.sqlite)
    let path = bench.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...40 {
        group.addTask {
          let reader = try SQLiteStore.open(path: path, writer: false)
          try reader.backups.add(Self.record(number))
          try reader.close()
        }
      }
      try await group.waitForAll()
    }
    #expect(try Set(bench.store.backups.all()) == Set((1...40).map(Self.record)))
  }

  @Test("A record that cannot be read is told, not passed over")
  func damaged() throws {
    let bench = try Bench(.sqlite)
    try bench.store.backups.add(Self.record(1))
    try Data("{".utf8).write(to: URL(filePath: bench.path + ".backups"))
    #expect(throws: StoreProblem.corrupt(bench.path + ".backups")) {
      try bench.store.backups.all()
    }
  }

  @Test("Putting a copy in the journal's place forgets none of the copies")
  func restored() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    _ = try store.journal.append([try submission("a")], expecting: 0)
    let file = bench.folder + "/kopia"
    _ = try store.backup(to: file)
    try store.backups.add(Self.record(1))
    try store.close()
    _ = try SQLiteStore.restore(from: file, to: bench.path, aside: bench.folder + "/gammal")
    let again = try SQLiteStore.open(path: bench.path, writer: true)
    defer { try? again.close() }
    #expect(try again.backups.all() == [Self.record(1)])
  }
}
