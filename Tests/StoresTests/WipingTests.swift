import FoundationEssentials
import Governance
import Stores
import SwedishCalendar
import Testing

@testable import StoreSQLite

@Suite("Erasing texts from the file")
struct WipingTests {
  /// How often the bytes stand in the journal's files.
  private func count(_ needle: String, in bench: Bench) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: bench.folder).reduce(0) { sum, name in
      var rest = try Data(contentsOf: URL(filePath: bench.folder + "/" + name))[...]
      var found = 0
      while let hit = rest.firstRange(of: Data(needle.utf8)) {
        found += 1
        rest = rest[hit.upperBound...]
      }
      return sum + found
    }
  }

  @Test("No trace of an erased text remains in the database file or its log", arguments: [1, 60])
  func wiped(events: Int) throws {
    let bench = try Bench(.sqlite)
    let (secret, kept) = ("Hemligtnamnsson", "Kvarvarandesson")
    for number in 0..<events {
      let padding = String(repeating: "fyllning ", count: number * 17 % 900)
      let texts = [["name": secret + padding, "note": kept + padding]]
      _ = try bench.journal.append([try submission("c\(number)", texts: texts)], expecting: number)
    }
    #expect(try count(secret, in: bench) >= events)
    let refs = (1...events).map { TextRef($0, "name") }
    #expect(try bench.journal.dispose(refs) == events)
    #expect(try count(secret, in: bench) == 0)
    #expect(try count(kept, in: bench) == events)
    #expect(try bench.journal.verify(head: nil) == .sound(bench.journal.head))
  }

  @Test("No trace of a mail remains when a text that it quotes is erased")
  func mails() throws {
    let bench = try Bench(.sqlite)
    let secret = "Hemligtnamnsson"
    _ = try bench.journal.append([try submission("c", texts: [["name": secret]])], expecting: 0)
    let content = MailContent(subject: secret, text: secret + " är kallad", html: secret)
    _ = try bench.store.outbox.enter(
      [
        NewMail(
          key: "k", person: 1, address: secret + "@exempel.se", kind: "call", content: content,
          created: Moment(milliseconds: 0), quotes: [TextRef(1, "name")])
      ], through: 1)
    #expect(try count(secret, in: bench) > 3)
    #expect(try bench.store.outbox.erase(quoting: [TextRef(1, "name")]) == 1)
    #expect(try bench.journal.dispose([TextRef(1, "name")]) == 1)
    #expect(try count(secret, in: bench) == 0)
  }

  @Test("No trace of notes from a meeting remains when they are disposed of")
  func notes() throws {
    let bench = try Bench(.sqlite)
    let secret = "Hemligtnamnsson"
    for number in 1...40 {
      _ = try bench.store.live.put(
        meeting: 7, field: "punkt/\(number)", text: secret + String(repeating: " x", count: 500),
        by: 1, at: Moment(milliseconds: 0), expecting: 0)
    }
    #expect(try count(secret, in: bench) >= 40)
    #expect(try bench.store.live.dispose(meeting: 7) == 40)
    #expect(try bench.journal.dispose([]) == 0)
    #expect(try count(secret, in: bench) == 0)
  }

  @Test("An erasure that a reader kept from the log is told, and finished when repeated")
  func finishes() throws {
    let bench = try Bench(.sqlite)
    _ = try bench.journal.append(
      [try submission("a", texts: [["name": "Hemligtnamnsson"]])], expecting: 0)
    let reader = try SQLiteStore.open(path: bench.path, writer: false)
    // The reader never gives way, so there is no use in waiting for it.
    try #require(bench.store as? SQLiteStore).set("busy_timeout", to: 20)
    let refs = [TextRef(1, "name")]
    try reader.journal.forEach(after: 0) { _ in
      #expect(throws: StoreProblem.notYetWiped(bench.path)) { try bench.journal.dispose(refs) }
    }
    #expect(try bench.journal.texts(refs).isEmpty)
    #expect(try bench.journal.dispose(refs) == 0)
    #expect(try count("Hemligtnamnsson", in: bench) == 0)
  }

  @Test("An erasure that a crash cut short is finished when the journal is opened")
  func resumes() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    _ = try store.journal.append(
      [try submission("a", texts: [["name": "Hemligtnamnsson"]])], expecting: 0)
    try store.connection.execute("PRAGMA secure_delete = OFF; DELETE FROM texts")
    try store.connection.execute("INSERT INTO wipes (id) VALUES (1)")
    try store.close()
    #expect(try count("Hemligtnamnsson", in: bench) > 0)
    let again = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try count("Hemligtnamnsson", in: bench) == 0)
    #expect(try again.journal.verify(head: nil) == .sound(again.journal.head))
  }
}
