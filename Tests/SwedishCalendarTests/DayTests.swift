import SwedishCalendar
import Testing

/// The day that `text` writes, which the test takes for granted.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

@Suite("Days and weeks")
struct DayTests {
  @Test("Every day of 1900 to 2100 follows the one before in ordinal, date, text and week")
  func everyDay() throws {
    var expected = Day.first(of: 1900).ordinal
    var weekday = Weekday.monday
    for year in 1900...2100 {
      for month in 1...12 {
        for date in 1...Day.daysIn(month: month, of: year) {
          let day = try #require(Day(year, month, date))
          try #require(day.ordinal == expected && day.parts == (year, month, date))
          try #require(Day(day.description) == day && day.weekday == weekday)
          let (weekYear, week) = day.isoWeek
          let monday = try #require(Day.monday(ofISOWeek: week, year: weekYear))
          try #require((0...6).contains(monday.days(to: day)))
          expected += 1
          weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
        }
      }
    }
  }

  @Test(
    "Days that do not exist, and other spellings, are refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-01",
      "20260401", "2026-04-01 ", "", "２０26-04-01",
    ])
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "Adding months keeps the date, or takes the month's last day",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-11-15", 3, "2027-02-15"),
      ("2026-05-18", -17, "2024-12-18"),
    ])
  func addingMonths(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months) == day(to))
  }

  @Test(
    "Days around new year lie in the ISO week that holds their Thursday",
    arguments: [
      ("2026-01-01", 2026, 1), ("2025-12-29", 2026, 1), ("2025-12-28", 2025, 52),
      ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
      ("2021-01-03", 2020, 53), ("2024-12-30", 2025, 1), ("2023-01-01", 2022, 52),
      ("2000-01-02", 1999, 52), ("2004-12-31", 2004, 53),
    ])
  func isoWeeks(text: String, year: Int, week: Int) throws {
    #expect(try day(text).isoWeek == (year, week))
  }

  @Test("A week that the year does not have has no Monday")
  func noSuchWeek() throws {
    #expect(Day.monday(ofISOWeek: 53, year: 2025) == nil)
    #expect(Day.monday(ofISOWeek: 0, year: 2025) == nil)
    #expect(Day.monday(ofISOWeek: 54, year: 2026) == nil)
    #expect(try Day.monday(ofISOWeek: 53, year: 2026) == day("2026-12-28"))
    #expect(try Day.monday(ofISOWeek: 1, year: 2025) == day("2024-12-30"))
  }

  @Test("A day is said in full, short, with weekday, with its week, and as seen from another")
  func words() throws {
    let monday = try day("2026-05-18")
    #expect(monday.swedish == "måndag 18 maj 2026")
    #expect(monday.swedishShort == "18 maj 2026")
    #expect(monday.swedishWithWeekday == "mån 18 maj")
    #expect(try day("2026-01-01").swedishWithWeekday == "tors 1 januari")
    #expect(try day("2027-01-01").swedishWeek == "vecka 53")
    let phrases = [-3, -1, 0, 1, 2, 5].map { monday.adding(days: $0).swedish(seenFrom: monday) }
    #expect(
      phrases == ["för 3 dagar sedan", "i går", "i dag", "i morgon", "om 2 dagar", "om 5 dagar"])
  }
}
