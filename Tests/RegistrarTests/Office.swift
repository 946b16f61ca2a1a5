// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Logging
import Stores
import SwedishCalendar
import Synchronization

@testable import Registrar

/// A registrar with those who write and send its mails, on a clock that is set by hand.
final class Office: Sendable {
  let store: any Store
  let registrar: Registrar
  let carrier = Carriage()
  let correspondent: Correspondent
  let postman: Postman
  private let clock: Clock

  final class Clock: Sendable {
    let now = Mutex(Moment(day: Day("2026-01-05")!, time: ClockTime(9, 0)!))
  }

  /// People 1 and 2 sit in the body, person 3 keeps its notes; person 4 has no address.
  static func open(
    _ store: any Store = MemoryStore(), isSending: Bool = true, isNew: Bool = true
  ) async throws -> Office {
    let office = try Office(store, isSending: isSending)
    guard isNew else { return office }
    for command in SmallNetwork.commands { _ = try await office.registrar.perform(command) }
    for (name, email) in [
      ("Anna Åberg", "anna@exempel.se"), ("Bo\r\nBcc: x@y.se", "bo@exempel.se"),
    ] {
      try await office.done(.registerPerson(RegisterPerson(name: name, email: email)))
    }
    for (seat, person) in [(3, 6)] {
      try await office.done(
        .appoint(
          Appoint(seat: SeatID(seat), person: PersonID(person), from: Day("2026-01-01")!)))
    }
    try await office.done(
      .takeRole(
        TakeRole(
          body: BodyID("arenan"), role: .secretary, person: PersonID(7), from: Day("2026-01-01")!)))
    try office.correspondent.catchUp()
    return office
  }

  private init(_ store: any Store, isSending: Bool) throws {
    let clock = Clock()
    self.clock = clock
    self.store = store
    registrar = try Registrar(store: store, now: { clock.now.withLock { $0 } })
    let secrets = Mutex(0)
    let settings = MailSettings(
      origin: "https://samklang.example", sender: "samklang@exempel.se", isSending: isSending,
      secret: {
        let text = secrets.withLock {
          $0 += 1
          return "hemlig\($0)"
        }
        return (text, Digest(of: Array(text.utf8)))
      }, wallSeconds: { 1_000 }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    correspondent = Correspondent(registrar: registrar, settings: settings)
    postman = Postman(registrar: registrar, carrier: carrier, settings: settings)
  }

  func set(_ day: String, _ hour: Int = 9) {
    clock.now.withLock { $0 = Moment(day: Day(day)!, time: ClockTime(hour, 0)!) }
  }

  func pass(seconds: Int) { clock.now.withLock { $0 = $0.adding(seconds: seconds) } }

  private let count = Mutex(0)

  @discardableResult
  func done(_ act: Act, by person: Int? = nil) async throws -> Answer {
    let number = count.withLock {
      $0 += 1
      return $0
    }
    return try await registrar.perform(
      Command(
        id: CommandID("o-\(number)-\(registrar.snapshot.state.sequence)")!,
        actor: Actor(person: person.map { PersonID($0) }), today: registrar.today, act: act))
  }

  func plan(_ day: String) async throws -> MeetingID {
    let answer = try await done(
      .planMeeting(
        PlanMeeting(
          bodies: [BodyID("arenan")], day: Day(day)!, start: ClockTime(13, 0)!,
          end: ClockTime(15, 30)!, place: "Rådhuset; sal 2, \"Ålen\"")))
    return MeetingID(answer.made!)
  }

  func move(_ meeting: MeetingID, to day: String) async throws {
    try await done(
      .moveMeeting(
        MoveMeeting(
          meeting: meeting, day: Day(day)!, start: ClockTime(9, 0)!, end: ClockTime(10, 0)!,
          place: "Rådhuset")))
  }

  /// The mails, in the order they were put in.
  func mails(_ status: MailStatus? = nil) throws -> [Mail] {
    try store.outbox.list(status, before: nil, limit: 999).reversed()
  }
}

/// A carrier that keeps what it is given, and fails where it is told to.
final class Carriage: Carrier {
  struct Kept: Equatable {
    var to: String
    var message: String
  }

  let kept = Mutex<[Kept]>([])
  let problems = Mutex<[String: MailProblem]>([:])

  func carry(_ message: [UInt8], to address: String) throws(MailProblem) {
    if let problem = problems.withLock({ $0[address] }) { throw problem }
    kept.withLock {
      $0.append(Kept(to: address, message: String(decoding: message, as: UTF8.self)))
    }
  }
}
