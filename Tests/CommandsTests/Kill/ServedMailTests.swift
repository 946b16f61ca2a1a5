// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Foundation
import Governance
import MailSink
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar
import Testing

@Suite("Mail from the program that is served")
struct ServedMailTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("samklang-served-mail-\(UUID().uuidString)")
  private var journal: String { folder.appendingPathComponent("diarium").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A journal that mails are written about from here on, and a meeting that is planned after that.
  private func prepare() async throws {
    let store = try SQLiteStore.open(path: journal, writer: true)
    defer { try? store.close() }
    let now = Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
    let registrar = try Registrar(store: store, now: { now })
    func done(_ act: Act) async throws {
      let number = registrar.snapshot.state.sequence
      _ = try await registrar.perform(
        Command(
          id: CommandID("forberett-\(number)")!, actor: .installation, today: registrar.today,
          act: act))
    }
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal nivå")],
      organisations: [.init(key: "region", name: "Regionen", kind: .region)],
      bodies: [
        .init(
          key: "arenan", name: "Arenan", kind: .local, level: "lokal", isTop: true,
          seats: [.init(party: "region", function: "Chef")])
      ])
    for act in network.acts(with: [], seatsFrom: registrar.today) { try await done(act) }
    try await done(.registerPerson(RegisterPerson(name: "Anna Åberg", email: "anna@exempel.se")))
    try await done(
      .appoint(Appoint(seat: SeatID(1), person: PersonID(1), from: registrar.today)))
    _ = try store.outbox.enter([], through: registrar.snapshot.state.sequence)
    try await done(
      .planMeeting(
        PlanMeeting(
          bodies: [BodyID("arenan")], day: registrar.today.adding(days: 30),
          start: ClockTime(9, 0)!, end: ClockTime(11, 0)!, place: "Rådhuset")))
  }

  private func serve(_ sink: Sink) throws -> Process {
    let secret = folder.appendingPathComponent("losenord")
    try Data("hemligt\n".utf8).write(to: secret)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("samklang")
    process.arguments = [
      "serve", "--journal", journal, "--port", "0", "--origin", "https://samklang.example",
      "--smtp-url", "smtp://localhost:\(sink.port)", "--smtp-user", "samklang",
      "--smtp-password-file", secret.path, "--smtp-ca-file", sink.certificate,
      "--mail-from", "samklang@exempel.se",
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test("What was recorded arrives at the server that the program is told of, and is noted as sent")
  func delivered() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let sink = try Sink()
    try await prepare()
    let process = try serve(sink)
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    func sent() -> Mail? {
      guard let store = try? SQLiteStore.open(path: journal, writer: false) else { return nil }
      defer { try? store.close() }
      return try? store.outbox.list(.sent, before: nil, limit: 1).first
    }
    for _ in 0..<1_200 where process.isRunning && sent() == nil { usleep(50_000) }
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let mail = try #require(try sink.kept.first)
    #expect(try sink.kept.count == 1)
    #expect(mail.to == "anna@exempel.se" && mail.sender == "samklang@exempel.se")
    #expect(mail.secret && mail.user == "samklang")
    #expect(mail.defects.isEmpty && mail.method == "REQUEST")
    #expect(mail.headers["subject"]?.hasPrefix("Kallelse: Arenan ") == true)
    #expect(mail.parts["text/plain"]?.contains("https://samklang.example/svar?nyckel=") == true)
    let row = try #require(sent())
    #expect(row.kind == "call" && row.person == 1)
    #expect(row.address.isEmpty && row.content == .erased)
  }
}
