// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Foundation
import Governance
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar
import Testing

@Suite("Killed at any moment")
struct KillTests {
  /// How often the writing process is killed.
  static let rounds = 60

  @Test("No answered command is lost, the chain is whole, and the state is the journal's")
  func killed() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samklang-kill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = folder.appendingPathComponent("diarium").path
    let answers = folder.appendingPathComponent("svar").path
    var answered = 0
    for round in 0..<Self.rounds {
      try hammer(journal, answers, round)
      let known = try lines(answers)
      #expect(known.count >= answered)
      try check(known.dropFirst(max(0, answered - 20)), in: journal)
      answered = known.count
    }
    #expect(answered >= Self.rounds / 2, "every other round waits for an answer")
    try check(lines(answers)[...], in: journal)
  }

  private func hammer(_ journal: String, _ answers: String, _ round: Int) throws {
    let process = Process()
    process.executableURL = Self.products.appendingPathComponent("hammer")
    process.arguments = [journal, answers, "\(round)"]
    let before = try lines(answers).count
    try process.run()
    // Killed while it opens in every other round, and in the others amidst its answers.
    if round.isMultiple(of: 2) { try waitForAnswer(beyond: before, answers) }
    usleep(UInt32.random(in: 0...60_000))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "it must have been killed at work")
  }

  private func waitForAnswer(beyond known: Int, _ answers: String) throws {
    for _ in 0..<3_000 {
      if try lines(answers).count > known { return }
      usleep(10_000)
    }
  }

  private func lines(_ path: String) throws -> [(id: String, made: Int)] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), Int(words[1]) ?? -1)
    }
  }

  private func check(_ answers: ArraySlice<(id: String, made: Int)>, in journal: String) throws {
    guard FileManager.default.fileExists(atPath: journal) else { return #expect(answers.isEmpty) }
    let store = try SQLiteStore.open(path: journal, writer: true)
    defer { try? store.close() }
    let registrar = try Registrar(store: store, now: { Moment(milliseconds: 0) })
    for answer in answers {
      let receipt = try #require(try registrar.receipt(of: CommandID(answer.id)!), "\(answer.id)")
      #expect(receipt.made == answer.made)
      #expect(registrar.snapshot.state.person(PersonID(answer.made)) != nil)
    }
    guard case .sound(let head) = try store.journal.verify(head: nil) else {
      Issue.record("the chain is broken")
      return
    }
    #expect(head.sequence == registrar.snapshot.state.sequence)
    #expect(registrar.snapshot.state.allPeople.count == head.sequence)
  }

  /// The folder where the build puts its programs, beside the tests.
  private static let products = URL(fileURLWithPath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent()
}
