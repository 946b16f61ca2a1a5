import Charters
import Governance
import SwedishCalendar

/// On which days a body meets.
struct Rhythm {
  let body: String
  let perYear: Int
  private var random: SplitMix64

  init(of body: String, perYear: Int, seed: UInt64) {
    self.body = body
    self.perYear = perYear
    random = SplitMix64(seed: seed, name: "rhythm \(body)")
  }

  /// The days of 2025 and 2026: one weekday and week of the month, and none in July.
  func days() -> [Day] {
    var random = random
    let weekday = random.number(in: 2...4)
    let week = random.number(in: 0...2)
    let months = Self.months(perYear, variant: random.number(below: 2))
    let script = Script.of(body)
    return [2025, 2026].flatMap { year in
      months.flatMap { month in
        script.days[year * 100 + month] ?? [Self.day(year, month, weekday, week, &random)]
      } + Self.added(script, year, months)
    }.sorted()
  }

  /// Days that the script lays in a month in which the body does not otherwise meet.
  private static func added(_ script: Script, _ year: Int, _ months: [Int]) -> [Day] {
    script.days.filter { $0.key / 100 == year && !months.contains($0.key % 100) }
      .sorted { $0.key < $1.key }.flatMap(\.value)
  }

  private static func day(
    _ year: Int, _ month: Int, _ weekday: Int, _ week: Int, _ random: inout SplitMix64
  ) -> Day {
    let first = Day.of(year, month, month == 1 ? 12 : 1)
    let offset = (weekday - first.weekday.rawValue + 7) % 7
    // Before Christmas everyone meets early, and now and then a week is moved.
    let weeks = month == 12 || month == 1 ? min(week, 1) : week + (random.chance(15) ? 1 : 0)
    return first.adding(days: offset + 7 * weeks).orNextWorkingDay
  }

  private static func months(_ count: Int, variant: Int) -> [Int] {
    switch count {
    case ...1: [10]
    case 2: variant == 0 ? [4, 10] : [3, 11]
    case 3: variant == 0 ? [2, 5, 10] : [3, 6, 11]
    case 4: variant == 0 ? [2, 5, 9, 11] : [3, 5, 9, 12]
    case 5: variant == 0 ? [2, 3, 5, 9, 11] : [1, 3, 5, 10, 12]
    case 6: variant == 0 ? [1, 3, 5, 9, 10, 12] : [2, 4, 5, 8, 10, 11]
    case 7...8: variant == 0 ? [1, 2, 4, 5, 8, 9, 10, 12] : [1, 3, 4, 5, 9, 10, 11, 12]
    default: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]
    }
  }
}
