// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import SwedishCalendar
import Testing

@testable import Letters

@Suite("Calendars as text")
struct CalendarTests {
  private func event(_ day: String = "2026-03-02", title: String = "Möte", note: String = "")
    -> CalendarEvent
  {
    CalendarEvent(
      uid: "meeting-1.abc@samklang", sequence: 2,
      stamp: Moment(isoText: "2026-01-05T08:00:00.000Z")!, day: Day(day)!,
      start: ClockTime(13, 0)!, end: ClockTime(15, 30)!, title: title, place: "", note: note,
      page: "https://samklang.example/moten/1", isCancelled: false,
      organizer: .init(name: "Arenan", address: "samklang@exempel.se"),
      attendee: .init(
        party: .init(name: "Anna \"Å\"\r\nBcc: x", address: "anna@exempel.se"), isComing: nil,
        isGuest: false))
  }

  private func text(_ event: CalendarEvent) -> String {
    CalendarText(method: .request, events: [event]).text
  }

  /// The lines as a reader sees them, folds taken away.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test("An invitation has what a calendar needs, in local time with its rules")
  func whole() {
    let lines = lines(text(event()))
    for line in [
      "METHOD:REQUEST", "TZID:Europe/Stockholm", "UID:meeting-1.abc@samklang", "SEQUENCE:2",
      "DTSTAMP:20260105T080000Z", "DTSTART;TZID=Europe/Stockholm:20260302T130000",
      "DTEND;TZID=Europe/Stockholm:20260302T153000", "STATUS:CONFIRMED",
      "ORGANIZER;CN=\"Arenan\":mailto:samklang@exempel.se",
      "ATTENDEE;CN=\"Anna 'Å' Bcc: x\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
        + "PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:anna@exempel.se",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test("No line is longer than 75 octets, and no character is split")
  func folding() {
    for length in 60...90 {
      let title = String(repeating: "å", count: length) + "😀" + String(repeating: "x", count: 80)
      let text = text(event(title: title))
      #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      #expect(lines(text).contains("SUMMARY:\(title)"))
    }
  }

  @Test("What has a meaning of its own is escaped, and line breaks bring no line")
  func escaping() {
    let title = "a;b,c\\d\r\nATTENDEE:x\u{2028}y\u{0}z"
    #expect(lines(text(event(title: title))).contains("SUMMARY:a\\;b\\,c\\\\d\\nATTENDEE:x\\nyz"))
  }

  @Test(
    "The rules for summer time give the same offset as our own clock, on both sides of each change",
    arguments: ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2027-03-28", "2030-10-27"])
  func summerTime(day: String) {
    let day = Day(day)!
    let text = text(event(day.description))
    #expect(text.contains("DTSTART;TZID=Europe/Stockholm:\(day.calendarText)T130000"))
    let moment = Moment(day: day, time: ClockTime(13, 0)!)
    let utc = (moment.milliseconds / 3_600_000) % 24
    // The last Sunday of March at 02.00 and of October at 03.00, as the object's rules have it.
    let sundays = [3, 10].map { month in
      (25...31).compactMap { Day(day.year, month, $0) }.last { $0.weekday == .sunday }!
    }
    #expect(13 - utc == (sundays[0] <= day && day < sundays[1] ? 2 : 1))
    #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100"))
    #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200"))
  }
}
