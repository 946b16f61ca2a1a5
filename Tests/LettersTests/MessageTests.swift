// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import SwedishCalendar
import Testing

@testable import Letters

@Suite("Mails as they are handed over")
struct MessageTests {
  private func message(name: String = "Anna Åberg", subject: String = "Hej") -> String {
    let message = Message(
      from: ("Samklang", "samklang@exempel.se"), to: (name, "anna@exempel.se"), subject: subject,
      sent: Moment(isoText: "2026-05-08T11:30:05.000Z")!, id: "abc@exempel.se", text: "Hej",
      html: "<p>Hej</p>", calendar: ("REQUEST", "BEGIN:VCALENDAR"))
    return String(decoding: message.bytes, as: UTF8.self)
  }

  private func heads(_ message: String) -> [Substring] {
    message.split(separator: "\r\n\r\n")[0].split(separator: "\r\n")
  }

  @Test("Every line is short and plain, whatever the names and the subject are")
  func plain() {
    for length in [1, 10, 37, 38, 39, 45, 46, 47, 200] {
      let text = String(repeating: "å", count: length)
      let message = message(name: text, subject: text)
      #expect(message.utf8.allSatisfy { $0 < 0x7F })
      #expect(message.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
      #expect(message.matches(of: /=\?[^ \r]+\?=/).allSatisfy { $0.output.utf8.count <= 75 })
    }
  }

  @Test(
    "No name and no subject brings a header of its own",
    arguments: [
      "a\r\nBcc: x@y.se", "a\nBcc: x@y.se", "a\u{85}Bcc: x", "=?utf-8?B?Zm9v?=", "\r\n\r\n",
    ])
  func injection(text: String) {
    let names = heads(message(name: text, subject: text)).filter { !$0.hasPrefix(" ") }
      .map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language",
        "MIME-Version", "Content-Type",
      ])
    #expect(!message(subject: "=?utf-8?B?Zm9v?=").contains("=?utf-8?B?Zm9v?="))
  }

  @Test("The date is written as mail has it")
  func date() {
    #expect(message().contains("Date: Fri, 8 May 2026 11:30:05 +0000\r\n"))
    #expect(
      Moment(isoText: "2026-05-08T11:30:05.000Z")!.httpText == "Fri, 08 May 2026 11:30:05 GMT")
  }

  @Test(
    "An address is one plain address and nothing else",
    arguments: [
      ("anna@exempel.se", true), ("a.b+c@mail.exempel.se", true), ("", false), ("anna", false),
      ("anna@exempel", false), ("a@b@c.se", false), ("a@exempel.se\r\nRCPT TO:<x@y.se>", false),
      ("a b@exempel.se", false), ("<a@exempel.se>", false), ("a@exempel..se", false),
      ("å@exempel.se", false), ("a@exämpel.se", false), ("a@-b.se", false),
    ])
  func addresses(text: String, isAddress: Bool) {
    #expect(Message.isAddress(text) == isAddress)
  }
}
