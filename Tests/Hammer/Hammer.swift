// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Glibc
import Governance
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar

/// Writes commands in parallel until it is killed, and puts down every answer outside the process.
///
/// `hammer JOURNAL ANSWERS ROUND`: one line `command made` for each answer.
/// `hammer follow JOURNAL ROUND`: plans meetings and writes mails about them.
/// `hammer post JOURNAL SERVER CERTIFICATE`: sends the mails of the outbox, and ends.
/// `hammer JOURNAL ANSWERS ROUND notes`: one line `field version` for each note of a meeting.
@main
enum Hammer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments[1] == "follow" { return try await MailHammer.follow(arguments[2], arguments[3]) }
    if arguments[1] == "post" {
      return try MailHammer.post(arguments[2], server: arguments[3], certificate: arguments[4])
    }
    let store = try SQLiteStore.open(path: arguments[1], writer: true)
    let answers = open(arguments[2], O_WRONLY | O_APPEND | O_CREAT, 0o600)
    if arguments.count > 4 { return await note(in: store.live, answers) }
    let registrar = try Registrar(
      store: store, now: { Moment(day: Day("2026-01-01")!, time: ClockTime(8, 0)!) })
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
      put("\(id) \(answer.made ?? 0)\n", answers)
    }
  }

  /// One write of one short line: the kernel keeps it whole, whatever happens to us.
  private static func put(_ line: String, _ answers: Int32) {
    _ = Array(line.utf8).withUnsafeBytes { Glibc.write(answers, $0.baseAddress, $0.count) }
  }

  /// Saves the notes of four items, each again and again, with the version as the text.
  private static func note(in notes: any LiveNotes, _ answers: Int32) async {
    let known = (try? notes.all(meeting: 1)) ?? []
    await withTaskGroup(of: Void.self) { group in
      for item in 0..<4 {
        let field = "punkt/\(item)"
        let first = known.first { $0.field == field }?.version ?? 0
        group.addTask {
          for version in first... {
            let outcome = try? notes.put(
              meeting: 1, field: field, text: "\(version + 1)", by: 1,
              at: Moment(milliseconds: version), expecting: version)
            guard case .saved = outcome else { return }
            put("\(field) \(version + 1)\n", answers)
            // Saving holds its thread, and there may be fewer of them than items.
            await Task.yield()
          }
        }
      }
    }
  }
}
