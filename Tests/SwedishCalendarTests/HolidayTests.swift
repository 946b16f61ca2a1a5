import SwedishCalendar
import Testing

@Suite("Holidays and working days")
struct HolidayTests {
  @Test(
    "Movable holidays and working days agree with another calendar", arguments: HolidayTable.rows)
  func agreesWithOracle(row: String) throws {
    let fields = row.split(separator: " ").map(String.init)
    let year = try #require(Int(fields[0]))
    func monthAndDay(_ holiday: Holiday) throws -> String {
      let day = try #require(holiday.day(in: year))
      return day.description.dropFirst(5).filter { $0 != "-" }
    }
    #expect(try monthAndDay(.easterSunday) == fields[2])
    #expect(try monthAndDay(.midsummerDay) == fields[3])
    #expect(try monthAndDay(.allSaintsDay) == fields[4])
    let newYearsEveBefore = Day.first(of: year).adding(days: -1)
    #expect(newYearsEveBefore.workingDays(to: Day.last(of: year)) == Int(fields[1]))
  }

  @Test("The holidays of 2026 are these, in order")
  func wholeYear() {
    let list = Holiday.all(in: 2026).map { "\($0.day) \($0.holiday.swedish)" }
    #expect(
      list == [
        "2026-01-01 nyårsdagen", "2026-01-06 trettondedag jul", "2026-04-03 långfredagen",
        "2026-04-05 påskdagen", "2026-04-06 annandag påsk", "2026-05-01 första maj",
        "2026-05-14 Kristi himmelsfärdsdag", "2026-05-24 pingstdagen",
        "2026-06-06 nationaldagen", "2026-06-19 midsommarafton", "2026-06-20 midsommardagen",
        "2026-10-31 alla helgons dag", "2026-12-24 julafton", "2026-12-25 juldagen",
        "2026-12-26 annandag jul", "2026-12-31 nyårsafton",
      ])
  }

  @Test("Whit Monday gave way to the national day in 2005")
  func lawOf2005() throws {
    #expect(try day("2004-05-31").holiday == .whitMonday)
    #expect(try day("2004-06-06").holiday == nil)
    #expect(try day("2005-05-16").holiday == nil)
    #expect(try day("2005-06-06").holiday == .nationalDay)
  }

  @Test("Two holidays on one day are one day, named by the first")
  func coinciding() throws {
    #expect(try day("2008-05-01").holiday == .mayDay)
    #expect(Holiday.all(in: 2008).count == 15)
  }

  @Test(
    "Easter is where the church has it, from the first year to the last",
    arguments: [
      "1818-03-22", "1886-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2285-03-22",
      "1609-04-19", "2038-04-25", "2076-04-19", "2049-04-18",
    ])
  func easter(text: String) throws {
    let sunday = try day(text)
    #expect(Holiday.easterSunday.day(in: sunday.year) == sunday)
  }

  @Test("Every year from 0 to 9999 has its holidays in that year, Easter on a Sunday in its span")
  func everyYear() {
    for year in 0...9999 {
      let list = Holiday.all(in: year)
      #expect((15...16).contains(list.count) && list.allSatisfy { $0.day.year == year })
      let easter = list.first { $0.holiday == .easterSunday }?.day
      #expect(easter?.weekday == .sunday)
      let span = (Day(year, 3, 22) ?? .first(of: year))...(Day(year, 4, 25) ?? .first(of: year))
      #expect(easter.map(span.contains) == true)
    }
  }

  @Test(
    "The next working day skips weekends, holidays and eves",
    arguments: [
      ("2026-05-18", "2026-05-19"), ("2026-05-15", "2026-05-18"), ("2026-05-13", "2026-05-15"),
      ("2026-04-02", "2026-04-07"), ("2026-06-18", "2026-06-22"), ("2026-12-23", "2026-12-28"),
      ("2026-12-30", "2027-01-04"), ("2026-05-16", "2026-05-18"),
    ])
  func nextWorkingDay(from: String, to: String) throws {
    #expect(try day(from).nextWorkingDay == day(to))
  }

  @Test(
    "Working days are counted without the first day and with the last",
    arguments: [
      ("2026-05-18", "2026-05-22", 4), ("2026-05-18", "2026-05-18", 0),
      ("2026-05-22", "2026-05-18", -4), ("2026-05-15", "2026-05-18", 1),
      ("2026-12-23", "2027-01-07", 6), ("2026-05-16", "2026-05-17", 0),
      ("1969-12-20", "1970-01-02", 5),
    ])
  func workingDays(from: String, to: String, count: Int) throws {
    #expect(try day(from).workingDays(to: day(to)) == count)
  }

  @Test("Counting working days at once equals counting them one by one, across two years")
  func countingAgrees() throws {
    let start = try day("2004-03-03")
    var count = 0
    for step in 1...800 {
      let later = start.adding(days: step)
      count += later.isWorkingDay ? 1 : 0
      #expect(start.workingDays(to: later) == count)
    }
  }
}
