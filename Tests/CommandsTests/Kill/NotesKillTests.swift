import Foundation
import StoreSQLite
import Stores
import Testing

@Suite("Killed while notes are written at a meeting")
struct NotesKillTests {
  @Test("Nothing that was told to be saved is lost, and what stands is whole")
  func killed() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samklang-notes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = folder.appendingPathComponent("diarium").path
    let answers = folder.appendingPathComponent("svar").path
    for round in 0..<10 {
      try killMidway(journal, answers, round)
      let saved = Self.saved(answers)
      try #require(saved.count == 4, "every item was saved at least once")
      try check(saved, in: journal)
    }
  }

  private func killMidway(_ journal: String, _ answers: String, _ round: Int) throws {
    let process = Process()
    process.executableURL = Self.products.appendingPathComponent("hammer")
    process.arguments = [journal, answers, "\(round)", "notes"]
    let before = Self.saved(answers)
    try process.run()
    // Killed amidst its answers: each item has been saved once more.
    for _ in 0..<3_000 {
      let now = Self.saved(answers)
      if now.count == 4, now.allSatisfy({ $0.value > before[$0.key] ?? 0 }) { break }
      usleep(10_000)
    }
    usleep(UInt32.random(in: 0...20_000))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "it must have been killed at work")
  }

  /// The last version of each field that the process told to be saved.
  private static func saved(_ path: String) -> [String: Int] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").reduce(into: [:]) { saved, line in
      let words = line.split(separator: " ")
      saved[String(words[0])] = Int(words[1])
    }
  }

  private func check(_ saved: [String: Int], in journal: String) throws {
    let store = try SQLiteStore.open(path: journal, writer: true)
    defer { try? store.close() }
    let notes = try store.live.all(meeting: 1)
    for (field, version) in saved {
      let note = try #require(notes.first { $0.field == field })
      #expect(note.version >= version)
      #expect(note.text == "\(note.version)")
    }
  }

  /// The folder where the build puts its programs, beside the tests.
  private static let products = URL(fileURLWithPath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent()
}
