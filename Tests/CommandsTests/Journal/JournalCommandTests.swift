import Foundation
import Stores
import Testing

@testable import StoreSQLite

/// The program itself, run as a process of its own beside this one.
@Suite("The journal commands")
struct JournalCommandTests {
  @Test("verify --head finds that the end was cut off, and ends with 1")
  func cut() throws {
    let desk = try Desk()
    try desk.load("sydostra")
    let head = try desk.head()
    #expect(try desk.run("verify", "--journal", desk.journal, "--head", head).code == 0)
    let file = try Connection(writing: desk.journal)
    try file.execute(
      """
      PRAGMA foreign_keys = OFF;
      DELETE FROM texts WHERE sequence > (SELECT max(sequence) - 3 FROM entries);
      DELETE FROM entries WHERE sequence > (SELECT max(sequence) - 3 FROM entries);
      """)
    try file.close()
    #expect(try desk.run("verify", "--journal", desk.journal).code == 0, "the chain is whole")
    let found = try desk.run("verify", "--journal", desk.journal, "--head", head)
    #expect(found.code == 1)
    #expect(found.told.contains("saknar kontrollsumman \(head)"))
  }

  @Test("verify --head finds that an older copy stands in the journal's place, and ends with 1")
  func older() throws {
    let desk = try Desk()
    try desk.load("sydostra")
    let first = try desk.head()
    let copy = desk.folder + "/kopia"
    #expect(try desk.run("backup", "--journal", desk.journal, copy).told.contains(first))
    try desk.load("jamtland")
    let later = try desk.head()
    #expect(later != first)
    #expect(try desk.run("verify", "--journal", desk.journal, "--head", first).code == 0)
    #expect(try desk.run("restore", "--journal", desk.journal, copy).code == 0)
    let found = try desk.run("verify", "--journal", desk.journal, "--head", later)
    #expect(found.code == 1)
    #expect(found.told.contains("saknar kontrollsumman \(later)"))
    #expect(try desk.run("verify", "--journal", desk.journal, "--head", first).code == 0)
  }

  @Test("backup records the copy beside the journal, and restore what it sets aside")
  func recorded() throws {
    let desk = try Desk()
    try desk.load("sydostra")
    let head = try desk.head()
    let copy = desk.folder + "/kopia"
    #expect(try desk.run("backup", "--journal", desk.journal, copy).code == 0)
    try desk.load("jamtland")
    let later = try desk.head()
    #expect(try desk.run("restore", "--journal", desk.journal, copy).code == 0)
    let store = try SQLiteStore.open(path: desk.journal, writer: false)
    defer { try? store.close() }
    let records = try store.backups.all()
    #expect(records.map(\.head.hash.description) == [head, later])
    #expect(records[0].file == "kopia" && records[1].file.contains(".before-restore-"))
    #expect(records[0].head.sequence < records[1].head.sequence)
  }

  @Test("verify --head with something that is no hash ends with 2 and says so")
  func noHash() throws {
    let desk = try Desk()
    try desk.load("sydostra")
    let answer = try desk.run("verify", "--journal", desk.journal, "--head", "abc")
    #expect(answer.code == 2)
    #expect(answer.told.contains("abc"))
  }

  @Test("While one process writes, another is refused in a sentence and changes nothing")
  func secondWriter() throws {
    let desk = try Desk()
    try desk.load("sydostra")
    let copy = desk.folder + "/kopia"
    #expect(try desk.run("backup", "--journal", desk.journal, copy).code == 0)
    let writer = try SQLiteStore.open(path: desk.journal, writer: true)
    let head = try writer.journal.head
    for arguments in [
      ["load", "--journal", desk.journal, Desk.example("jamtland")],
      ["serve", "--journal", desk.journal, "--port", "0"],
      ["restore", "--journal", desk.journal, copy],
    ] {
      let refused = try desk.run(arguments)
      #expect(refused.code == 2, "\(arguments[0])")
      #expect(
        refused.told.contains("används redan av ett annat Samklang"), "\(arguments): \(refused)")
    }
    #expect(try desk.run("verify", "--journal", desk.journal).code == 0, "reading goes on")
    #expect(try writer.journal.head == head)
    try writer.close()
    try desk.load("jamtland")
  }
}

/// A folder with a journal, and the program to use on it.
private final class Desk {
  let folder = FileManager.default.temporaryDirectory.path + "/samklang-\(UUID().uuidString)"
  var journal: String { folder + "/diarium" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func example(_ name: String) -> String {
    Repository.root.appending(path: "Examples/\(name)").path
  }

  func load(_ name: String) throws {
    let answer = try run("load", "--journal", journal, Self.example(name))
    #expect(answer.code == 0, "\(answer.told)")
  }

  /// The hash that the check of the whole chain tells.
  func head() throws -> String {
    let told = try run("verify", "--journal", journal).told
    return String(try #require(told.firstMatch(of: /[0-9a-f]{64}/)).0)
  }

  func run(_ arguments: String...) throws -> (code: Int32, told: String) { try run(arguments) }

  /// Runs the program to its end, and gives its exit code with all it said.
  func run(_ arguments: [String]) throws -> (code: Int32, told: String) {
    let process = Process()
    process.executableURL = Self.products.appending(path: "samklang")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let told = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: told, as: UTF8.self))
  }

  /// The folder where the build puts its programs, beside the tests.
  private static let products = URL(filePath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent()
}
