// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Foundation
import SwedishCalendar
import Testing

@testable import Letters

/// Calendars as files, which outside programs judge too (`bin/judge`).
///
/// Run with SAMKLANG_ACCEPT=1 to write the files, and read the difference.
@Suite("Calendars byte by byte")
struct GoldenCalendarTests {
  @Test("A calendar is written as its file has it", arguments: Self.calendars.keys.sorted())
  func golden(name: String) throws {
    let text = Self.calendars[name]!.text
    let file = Self.folder.appendingPathComponent(name + ".ics")
    if ProcessInfo.processInfo.environment["SAMKLANG_ACCEPT"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try Data(contentsOf: file) == Data(text.utf8))
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  private static let calendars = [
    "request": CalendarText(method: .request, events: [event(1, "2026-03-02", isSent: true)]),
    "moved": CalendarText(
      method: .request, events: [event(1, "2026-03-30", sequence: 1, isSent: true)]),
    "cancel": CalendarText(
      method: .cancel,
      events: [event(1, "2026-03-30", sequence: 2, isCancelled: true, isSent: true)]),
    "feed": CalendarText(
      name: "Möten; i Sydöst, \"alla\"",
      events: [
        event(2, "2026-03-28"), event(3, "2026-03-29"), event(4, "2026-03-30"),
        event(5, "2026-10-24"), event(6, "2026-10-25"), event(7, "2026-10-26", isCancelled: true),
      ]),
    "empty": CalendarText(name: "Inga möten", events: []),
  ]

  private static func event(
    _ number: Int, _ day: String, sequence: Int = 0, isCancelled: Bool = false, isSent: Bool = false
  ) -> CalendarEvent {
    CalendarEvent(
      uid: "meeting-\(number).0a1b2c3d4e5f@samklang", sequence: sequence,
      stamp: Moment(isoText: "2026-01-05T08:00:00.000Z")!, day: Day(day)!,
      start: ClockTime(1, 30)!, end: ClockTime(3, 30)!,
      title: "Möte med Lokal samverkansarena Sydöst; och, med \\ ett långt namn – 😀 – som bryts",
      place: "Rådhuset, sal \"Ålen\"", note: "Inledning\nLäget hos parterna; runda\nÖvrigt",
      page: "https://samklang.example/moten/\(number)", isCancelled: isCancelled,
      organizer: isSent ? .init(name: "Arenan, \"Sydöst\"", address: "samklang@exempel.se") : nil,
      attendee: isSent
        ? .init(
          party: .init(name: "Anna; Åberg", address: "anna@exempel.se"), isComing: nil,
          isGuest: false) : nil)
  }
}
