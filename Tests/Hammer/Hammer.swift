// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Glibc
import Governance
import Registrar
import StoreSQLite
import SwedishCalendar

/// Writes commands in parallel until it is killed, and puts down every answer outside the process.
///
/// `hammer JOURNAL ANSWERS ROUND`: one line `command made` for each answer.
/// `hammer follow JOURNAL ROUND`: plans meetings and writes mails about them.
/// `hammer post JOURNAL SERVER CERTIFICATE`: sends the mails of the outbox, and ends.
@main
enum Hammer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments[1] == "follow" { return try await MailHammer.follow(arguments[2], arguments[3]) }
    if arguments[1] == "post" {
      return try MailHammer.post(arguments[2], server: arguments[3], certificate: arguments[4])
    }
    let store = try SQLiteStore.open(path: arguments[1], writer: true)
    let registrar = try Registrar(
      store: store, now: { Moment(day: Day("2026-01-01")!, time: ClockTime(8, 0)!) })
    let answers = open(arguments[2], O_WRONLY | O_APPEND | O_CREAT, 0o600)
    let round = arguments[3]
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask { await write(as: "\(round)-\(writer)", registrar, answers) }
      }
    }
  }

  private static func write(as name: String, _ registrar: Registrar, _ answers: Int32) async {
    for number in 0... {
      let id = "\(name)-\(number)"
      let command = Command(
        id: CommandID(id)!, actor: .installation, today: Day("2026-01-01")!,
        act: .registerPerson(RegisterPerson(name: "Person \(id)")))
      guard let answer = try? await registrar.perform(command) else { return }
      let line = Array("\(id) \(answer.made ?? 0)\n".utf8)
      // One write of one short line: the kernel keeps it whole, whatever happens to us.
      _ = line.withUnsafeBytes { Glibc.write(answers, $0.baseAddress, $0.count) }
    }
  }
}
