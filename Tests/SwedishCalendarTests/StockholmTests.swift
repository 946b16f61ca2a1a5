import SwedishCalendar
import Testing

@Suite("Time in Stockholm")
struct StockholmTests {
  @Test(
    "A moment has the day and time that clocks in Stockholm show",
    arguments: [
      ("2026-05-18T08:30:00.000Z", "2026-05-18 10.30"),
      ("2026-01-15T08:30:59.999Z", "2026-01-15 09.30"),
      ("2026-12-31T23:00:00.000Z", "2027-01-01 00.00"),
      ("2026-03-29T00:59:59.999Z", "2026-03-29 01.59"),
      ("2026-03-29T01:00:00.000Z", "2026-03-29 03.00"),
      ("2026-10-25T00:30:00.000Z", "2026-10-25 02.30"),
      ("2026-10-25T00:59:59.999Z", "2026-10-25 02.59"),
      ("2026-10-25T01:00:00.000Z", "2026-10-25 02.00"),
      ("2024-03-31T01:00:00.000Z", "2024-03-31 03.00"),
      ("2021-10-31T00:59:00.000Z", "2021-10-31 02.59"),
      ("1969-07-20T22:30:00.000Z", "1969-07-21 00.30"),
    ])
  func shown(utc: String, local: String) throws {
    let moment = try #require(Moment(isoText: utc))
    let (day, time) = moment.stockholm
    #expect("\(day) \(time.swedishDigits)" == local)
  }

  @Test("In spring a time in the hour that is skipped is read one hour later")
  func missingHour() throws {
    let sunday = try day("2026-03-29")
    let times = try [(1, 59), (2, 0), (2, 30), (3, 0), (3, 30)].map { try text(sunday, $0, $1) }
    #expect(times == ["00:59", "01:00", "01:30", "01:00", "01:30"])
    let half = Moment(day: sunday, time: try #require(ClockTime(2, 30)))
    #expect(half.stockholm.time == ClockTime(3, 30))
  }

  @Test("In autumn a time in the hour that comes twice is the first, in summer time")
  func doubledHour() throws {
    let sunday = try day("2026-10-25")
    let times = try [(1, 59), (2, 0), (2, 59), (3, 0)].map { try text(sunday, $0, $1) }
    #expect(times == ["23:59", "00:00", "00:59", "02:00"])
  }

  @Test("Day and time survive the way to a moment and back, but in the skipped hour")
  func roundTrip() throws {
    for offset in 0..<800 {
      let day = try day("2026-01-01").adding(days: offset)
      for hour in [0, 1, 2, 3, 12, 23] {
        let time = try #require(ClockTime(hour, 17))
        let back = Moment(day: day, time: time).stockholm
        let skipped = hour == 2 && ["2026-03-29", "2027-03-28"].contains(day.description)
        #expect(back.day == day && (back.time == time) != skipped)
      }
    }
  }

  @Test("ISO text is written to the millisecond, also before 1970, and read back")
  func isoText() throws {
    #expect(Moment(milliseconds: 0).isoText == "1970-01-01T00:00:00.000Z")
    #expect(Moment(milliseconds: -1).isoText == "1969-12-31T23:59:59.999Z")
    let limit = 98_765_432_109_876
    for milliseconds in stride(from: -limit, to: limit, by: 987_654_321_987) {
      let moment = Moment(milliseconds: milliseconds)
      guard (0...9999).contains(moment.stockholm.day.year) else { continue }
      #expect(Moment(isoText: moment.isoText) == moment)
    }
  }

  @Test(
    "Decimals of the second may be fewer or none",
    arguments: [
      ("2026-05-18T08:30:00Z", 0), ("2026-05-18T08:30:00.5Z", 500),
      ("2026-05-18T08:30:00.05Z", 50), ("2026-05-18T08:30:00.005Z", 5),
    ])
  func decimals(text: String, milliseconds: Int) {
    #expect(Moment(isoText: text)?.milliseconds == 1_779_093_000_000 + milliseconds)
  }

  @Test(
    "Anything else is no moment",
    arguments: [
      "", "Z", "2026-05-18", "2026-05-18T08:30Z", "2026-05-18T08:30:00", "2026-05-18T24:00:00Z",
      "2026-05-18T08:60:00Z", "2026-05-18T08:30:60Z", "2026-05-18T08:30:00.Z",
      "2026-05-18T08:30:00.1234Z", "2026-02-30T08:30:00Z", "2026-05-18T08:30:00+02:00",
      "2026-05-18TT8:30:00Z", "2026-05-18T+8:30:00Z", "2026-05-18T08:30:00.1.1Z",
    ])
  func refused(text: String) {
    #expect(Moment(isoText: text) == nil)
  }

  @Test("A time is said with a full stop between hour and minute")
  func words() throws {
    #expect(ClockTime(13, 30)?.swedish == "kl. 13.30")
    #expect(ClockTime(8, 5)?.swedishDigits == "08.05")
    #expect(Moment(milliseconds: 1_779_093_000_000).swedish == "18 maj 2026 kl. 10.30")
  }

  /// Hour and minute in UTC of a local day and time.
  private func text(_ day: Day, _ hour: Int, _ minute: Int) throws -> String {
    let moment = Moment(day: day, time: try #require(ClockTime(hour, minute)))
    return String(moment.isoText.dropFirst(11).prefix(5))
  }
}
