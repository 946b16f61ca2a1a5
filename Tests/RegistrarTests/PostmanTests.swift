// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Governance
import Stores
import SwedishCalendar
import Synchronization
import Testing

@testable import Registrar

@Suite("Mails on their way")
struct PostmanTests {
  private func written() async throws -> Office {
    let office = try await Office.open()
    for day in ["2026-03-02", "2026-03-09"] { _ = try await office.plan(day) }
    try office.correspondent.catchUp()
    return office
  }

  @Test("Every mail is sent once, in order to each, and keeps no words afterwards")
  func sent() async throws {
    let office = try await written()
    try office.postman.round()
    try office.postman.round()
    let kept = office.carrier.kept.withLock { $0 }
    #expect(
      kept.map(\.to) == ["anna@exempel.se", "bo@exempel.se", "anna@exempel.se", "bo@exempel.se"])
    #expect(try office.mails(.sent).allSatisfy { $0.content == .erased && $0.address.isEmpty })
    #expect(try office.store.outbox.counts()[.sent] == 4)
  }

  @Test("A name with line breaks in it brings no header of its own")
  func injection() async throws {
    let office = try await written()
    try office.postman.round()
    let message = try #require(office.carrier.kept.withLock { $0 }.last?.message)
    let head = try #require(message.split(separator: "\r\n\r\n").first)
    let names = head.split(separator: "\r\n").filter { !$0.hasPrefix(" ") }
      .compactMap { $0.split(separator: ":").first }
    #expect(
      names == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language",
        "MIME-Version", "Content-Type",
      ])
  }

  @Test(
    "What cannot be sent now is tried after 1, 5, 30 minutes, 2, 6 hours and three days, then failed"
  )
  func backOff() async throws {
    let office = try await written()
    office.carrier.problems.withLock { $0["anna@exempel.se"] = .notNow(code: 451) }
    try office.postman.round()
    for (tries, delay) in Postman.delays.enumerated() {
      let mail = try #require(try office.mails().first { $0.person == 6 })
      #expect(mail.status == .waiting)
      #expect(mail.attempts == tries + 1)
      office.pass(seconds: delay - 1)
      try office.postman.round()
      #expect(try office.mails().first { $0.person == 6 }?.attempts == tries + 1)
      office.pass(seconds: 1)
      try office.postman.round()
    }
    #expect(Postman.delays == [60, 300, 1800, 7200, 21600, 86400, 86400, 86400])
    let mails = try office.mails().filter { $0.person == 6 }
    #expect(mails.map(\.status) == [.failed, .waiting])
    #expect(mails[0].problem == .notNow(code: 451))
    #expect(office.carrier.kept.withLock { $0 }.map(\.to) == ["bo@exempel.se", "bo@exempel.se"])
    office.carrier.problems.withLock { $0 = [:] }
    #expect(try office.store.outbox.release(mails[0].number, at: office.registrar.moment))
    office.pass(seconds: 60)
    try office.postman.round()
    #expect(try office.store.outbox.counts()[.sent] == 4)
  }

  @Test("What the server refuses for good is failed at once, and what is behind it goes on")
  func refused() async throws {
    let office = try await written()
    office.carrier.problems.withLock { $0["anna@exempel.se"] = .refused(code: 550) }
    try office.postman.round()
    let mails = try office.mails().filter { $0.person == 6 }
    #expect(mails.map(\.status) == [.failed, .failed])
    #expect(mails.map(\.attempts) == [1, 1])
    #expect(try office.store.outbox.counts()[.sent] == 2)
  }

  @Test("Where no server answers the round ends, and the other mails cost no try")
  func unreachable() async throws {
    let office = try await written()
    office.carrier.problems.withLock {
      $0 = ["anna@exempel.se": .unreachable, "bo@exempel.se": .unreachable]
    }
    try office.postman.round()
    let waiting = try office.mails(.waiting)
    #expect(waiting.map(\.attempts) == [1, 0, 0, 0])
  }
}
