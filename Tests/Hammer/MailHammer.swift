// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Logging
import Mailer
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar

/// Writes mails, or sends them, until it is killed.
enum MailHammer {
  static let day = Day("2026-01-01")!

  /// Meetings are planned while the follower writes about those before.
  static func follow(_ path: String, _ round: String) async throws {
    let (registrar, settings) = try open(path)
    let correspondent = Correspondent(registrar: registrar, settings: settings)
    try correspondent.catchUp()
    if registrar.snapshot.state.allPeople.isEmpty {
      for (number, act) in founding.enumerated() {
        _ = try await done(act, "founding-\(number)", registrar)
      }
      try correspondent.catchUp()
    }
    correspondent.start()
    for number in 0... {
      let plan = PlanMeeting(
        bodies: [BodyID("arenan")], day: day.adding(days: 10), start: ClockTime(13, 0)!,
        end: ClockTime(14, 0)!)
      _ = try await done(.planMeeting(plan), "\(round)-\(number)", registrar)
    }
  }

  static func post(_ path: String, server: String, certificate: String) throws {
    let (registrar, settings) = try open(path)
    let carrier = SMTPCarrier(
      .init(
        url: server, sender: settings.sender, user: "samklang", password: "hemligt",
        certificates: certificate))
    try Postman(registrar: registrar, carrier: carrier, settings: settings).round()
  }

  private static func open(_ path: String) throws -> (Registrar, MailSettings) {
    let store = try SQLiteStore.open(path: path, writer: true)
    let now = Moment(day: day, time: ClockTime(8, 0)!)
    let registrar = try Registrar(store: store, now: { now })
    let settings = MailSettings(
      origin: "https://samklang.example", sender: "samklang@exempel.se", isSending: true,
      secret: {
        let text = "\(UInt64.random(in: 0 ... .max))"
        return (text, Digest(of: Array(text.utf8)))
      }, wallSeconds: { 0 },
      logger: Logger(label: "hammer") { _ in SwiftLogNoOpLogHandler() })
    return (registrar, settings)
  }

  private static func done(_ act: Act, _ id: String, _ registrar: Registrar) async throws -> Answer
  {
    try await registrar.perform(
      Command(id: CommandID(id)!, actor: .installation, today: day, act: act))
  }

  private static var founding: [Act] {
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal nivå")],
      organisations: [.init(key: "region", name: "Regionen", kind: .region)],
      bodies: [
        .init(
          key: "arenan", name: "Arenan", kind: .local, level: "lokal", isTop: true,
          seats: (1...3).map { .init(party: "region", function: "Chef \($0)") })
      ])
    let people = (1...3).map { number in
      Act.registerPerson(
        RegisterPerson(name: "Person \(number)", email: "person\(number)@exempel.se"))
    }
    return network.acts(with: [], seatsFrom: day) + people
      + (1...3).map {
        .appoint(Appoint(seat: SeatID($0), person: PersonID($0), from: day))
      }
  }
}
