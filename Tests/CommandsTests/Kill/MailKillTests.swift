// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Foundation
import Governance
import Logging
import MailSink
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar
import Testing

@Suite("Mails, when the one who writes or sends them is killed")
struct MailKillTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("samklang-mail-kill-\(UUID().uuidString)")
  private var journal: String { folder.appendingPathComponent("diarium").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("hammer")
    process.arguments = arguments
    try process.run()
    return process
  }

  private func kill(_ process: Process) {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private func mails() throws -> [Mail] {
    let store = try SQLiteStore.open(path: journal, writer: true)
    defer { try? store.close() }
    return try store.outbox.list(nil, before: nil, limit: 100_000)
  }

  /// How often the writing process is killed.
  private static let rounds = 18

  /// How far the journal has come, as seen from outside.
  private var head: Int {
    guard let store = try? SQLiteStore.open(path: journal, writer: false) else { return 0 }
    defer { try? store.close() }
    return (try? store.journal.head.sequence) ?? 0
  }

  @Test("Every meeting that was planned is written about once to each, however often it is killed")
  func follower() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for round in 0..<Self.rounds {
      let before = head
      let process = try start("follow", journal, "r\(round)")
      // Killed while it opens in every third round, and in the others amidst its work.
      for _ in 0..<800 where round % 3 != 2 {
        if head > before + 12 { break }
        usleep(15_000)
      }
      usleep(UInt32.random(in: 0...60_000))
      kill(process)
    }
    let store = try SQLiteStore.open(path: journal, writer: true)
    defer { try? store.close() }
    let registrar = try Registrar(
      store: store, now: { Moment(day: Day("2026-01-01")!, time: ClockTime(8, 0)!) })
    let before = try store.outbox.counts()[.waiting] ?? 0
    let secret: @Sendable () -> (text: String, sum: Digest) = { ("x", .zero) }
    let settings = MailSettings(
      origin: "https://samklang.example", sender: "samklang@exempel.se", isSending: true,
      secret: secret, wallSeconds: { 0 }, logger: .init(label: "test"))
    try Correspondent(registrar: registrar, settings: settings).catchUp()
    let calls = try store.outbox.list(nil, before: nil, limit: 1_000_000)
      .filter { $0.kind == "call" }
    let meetings = registrar.snapshot.state.meetingCount
    #expect(meetings > Self.rounds, "it must have planned something")
    #expect(before > 0, "it must have written something before it was killed")
    #expect(calls.count == meetings * 3)
    #expect(Set(calls.map(\.key)).count == calls.count)
    #expect(try store.outbox.position == registrar.snapshot.state.sequence)
  }

  @Test("A call to a meeting arrives as other mail programs read it")
  func arrives() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let sink = try Sink()
    let process = try start("follow", journal, "r")
    for _ in 0..<1_600 {
      if (try? SQLiteStore.open(path: journal, writer: false).outbox.counts()[.waiting]) ?? 0 > 2 {
        break
      }
      usleep(15_000)
    }
    kill(process)
    let store = try SQLiteStore.open(path: journal, writer: true)
    for mail in try store.outbox.list(.waiting, before: nil, limit: 99_999) where mail.number > 3 {
      _ = try store.outbox.discard(mail.number)
    }
    try store.close()
    try post(to: sink).waitUntilExit()
    let kept = try sink.kept
    #expect(Set(kept.map(\.to)) == Set((1...3).map { "person\($0)@exempel.se" }))
    for mail in kept {
      #expect(mail.defects == [])
      #expect(mail.longest <= 78)
      #expect(mail.sender == "samklang@exempel.se")
      #expect(mail.headers["subject"] == "Kallelse: Arenan söndag 11 januari 2026")
      #expect(mail.headers["auto-submitted"] == "auto-generated")
      #expect(Set(mail.names).count == mail.names.count)
      #expect(Set(mail.parts.keys) == ["text/plain", "text/html", "text/calendar"])
      #expect(mail.method == "REQUEST")
      #expect(mail.parts["text/plain"]?.contains("https://samklang.example/svar?nyckel=") == true)
      #expect(mail.parts["text/calendar"]?.hasPrefix("BEGIN:VCALENDAR") == true)
    }
  }

  private func write(_ mails: [(key: String, to: String)]) throws {
    let store = try SQLiteStore.open(path: journal, writer: true)
    defer { try? store.close() }
    _ = try store.outbox.enter(
      mails.map { mail in
        NewMail(
          key: mail.key, person: nil, address: mail.to, kind: "call",
          content: MailContent(subject: mail.key, text: mail.key, html: ""),
          created: Moment(milliseconds: 0))
      }, through: nil)
  }

  private func post(to sink: Sink) throws -> Process {
    try start("post", journal, "smtp://localhost:\(sink.port)", sink.certificate)
  }

  @Test("A mail taken by the server but not yet noted is sent again, and known as the same")
  func betweenSendingAndNoting() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let sink = try Sink()
    try write([("ett", "slow@exempel.se")])
    let process = try post(to: sink)
    for _ in 0..<1_200 where try sink.kept.isEmpty { usleep(10_000) }
    kill(process)
    #expect(try sink.kept.count == 1)
    #expect(try mails().map(\.status) == [.waiting])
    try post(to: sink).waitUntilExit()
    #expect(try mails().map(\.status) == [.sent])
    let kept = try sink.kept
    #expect(kept.count == 2)
    #expect(Set(kept.map { $0.headers["message-id"] }).count == 1)
    #expect(kept.allSatisfy { $0.defects.isEmpty })
  }

  @Test("Killed at any moment, every mail arrives at least once, and in order to each")
  func anyMoment() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let sink = try Sink()
    let wanted = (1...40).map { (key: "mejl \($0)", to: "person\($0 % 3)@exempel.se") }
    try write(wanted)
    var kills = 0
    while try mails().contains(where: { $0.status == .waiting }), kills < 60 {
      let process = try post(to: sink)
      usleep(UInt32.random(in: 100_000...600_000))
      if process.isRunning { kill(process) }
      kills += 1
    }
    if try mails().contains(where: { $0.status == .waiting }) { try post(to: sink).waitUntilExit() }
    #expect(try mails().allSatisfy { $0.status == .sent })
    let kept = try sink.kept
    for address in Set(wanted.map(\.to)) {
      var seen: Set<String> = []
      let first = kept.filter { $0.to == address }.compactMap { $0.headers["subject"] }
        .filter { seen.insert($0).inserted }
      #expect(first == wanted.filter { $0.to == address }.map(\.key))
    }
  }
}
