import FoundationEssentials
import SwedishCalendar
import Testing

@Suite("Months, quarters and years")
struct CalendarPeriodTests {
  @Test(
    "A day lies in one month, quarter and year, with first day, last day, name and follower",
    arguments: [
      (Period.month, "2024-02-10", "2024-02-01", "2024-02-29", "februari 2024", "mars 2024"),
      (.month, "2026-12-31", "2026-12-01", "2026-12-31", "december 2026", "januari 2027"),
      (.quarter, "2026-05-18", "2026-04-01", "2026-06-30", "kvartal 2 2026", "kvartal 3 2026"),
      (.quarter, "2026-12-01", "2026-10-01", "2026-12-31", "kvartal 4 2026", "kvartal 1 2027"),
      (.year, "2026-05-18", "2026-01-01", "2026-12-31", "2026", "2027"),
    ])
  func holds(
    unit: Period, inside: String, first: String, last: String, name: String, next: String
  ) throws {
    let period = CalendarPeriod(unit, containing: try day(inside))
    #expect(try period.days == day(first)...day(last))
    #expect(try period.contains(day(inside)) && !period.contains(period.end.adding(days: 1)))
    #expect(period.swedish == name)
    #expect(period.next.swedish == next)
    #expect(period.next.previous == period)
  }

  @Test("Periods are ordered by first day, the shorter first")
  func ordered() throws {
    let periods = try [
      CalendarPeriod(.year, containing: day("2026-01-01")),
      CalendarPeriod(.month, containing: day("2026-01-01")),
      CalendarPeriod(.quarter, containing: day("2025-12-01")),
      CalendarPeriod(.quarter, containing: day("2026-01-01")),
    ]
    #expect(
      periods.sorted().map(\.swedish)
        == ["kvartal 4 2025", "januari 2026", "kvartal 1 2026", "2026"])
    #expect(Period.allCases.map(\.swedish) == ["månad", "kvartal", "år"])
  }

  @Test("A period is stored by unit and first day, and read back only where one begins")
  func stored() throws {
    let quarter = CalendarPeriod(.quarter, containing: try day("2026-05-18"))
    let data = try JSONEncoder().encode(quarter)
    #expect(try JSONDecoder().decode(CalendarPeriod.self, from: data) == quarter)
    let wrong = Data(#"{"unit":"quarter","start":"2026-05-01"}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(CalendarPeriod.self, from: wrong)
    }
  }
}
