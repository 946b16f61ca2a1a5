import Governance
import SwedishCalendar
import Testing

@testable import Site

@Suite("How people write days, times and numbers")
struct ReadingTests {
  @Test(
    "Times in the usual spellings",
    arguments: [
      ("08:30", 8, 30), ("8.30", 8, 30), ("0830", 8, 30), ("830", 8, 30), ("08:30:00", 8, 30),
      ("00:00", 0, 0), ("23.59", 23, 59),
    ])
  func times(_ text: String, _ hour: Int, _ minute: Int) {
    #expect(FieldReading.time(text) == ClockTime(hour, minute))
  }

  @Test(
    "What is no time",
    arguments: ["24:00", "8:5", "8", "08:60", "-1:00", "a:bc", "08:30:15", "٠٨:٣٠"])
  func noTimes(_ text: String) { #expect(FieldReading.time(text) == nil) }

  @Test("Days with and without hyphens, and what is no day")
  func days() {
    #expect(FieldReading.day("20260518") == Day(2026, 5, 18))
    #expect(FieldReading.day("2026-05-18") == Day(2026, 5, 18))
    for text in ["20260230", "2026-5-18", "18/5", "2026051x", ""] {
      #expect(FieldReading.day(text) == nil, "\(text)")
    }
  }

  @Test("Numbers of at most six digits, also below zero")
  func numbers() {
    #expect(FieldReading.number("42") == 42 && FieldReading.number("-7") == -7)
    #expect(FieldReading.number("\u{2212}7") == -7)
    for text in ["", "-", "1234567", "1.5", "٣", "0x1", "+1", "--1"] {
      #expect(FieldReading.number(text) == nil, "\(text)")
    }
  }

  @Test("Line breaks of forms become those of texts, and space at the ends goes")
  func plain() {
    #expect(FieldReading.plain(" \r\n a\r\n b \r\n") == "a\n b")
    #expect(FieldReading.plain("\u{00A0}\t") == "")
  }

  @Test(
    "A number of an individual is masked on its way back, and nothing else",
    arguments: [
      ("Om 850709-9805 och annat", "Om ••••••-•••• och annat"),
      ("19850709 – 9805", "•••••••• – ••••"), ("Möte 2026-05-18 kl. 10", "Möte 2026-05-18 kl. 10"),
    ])
  func masking(_ text: String, _ masked: String) {
    #expect(IdentityNumberGuard.masked(text) == masked)
  }

  @Test("What is remembered never grows past its room, and is worked out once")
  func remembered() {
    let kept = Remembered<Int, Int>(most: 3)
    for key in 0..<10 {
      #expect(kept.value(for: key) { key * 2 } == key * 2)
      #expect(kept.value(for: key) { -1 } == key * 2)
      #expect(kept.count <= 3)
    }
  }
}
