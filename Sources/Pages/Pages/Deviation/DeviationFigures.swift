import Governance
import SwedishCalendar

/// How many cases there are under a ladder, and how long corrections take.
struct DeviationFigures {
  struct Row: Equatable {
    var name: String
    var cases: Int
    /// The median number of days to the correction that did.
    var median: Int?
    /// What parties have counted in their own systems.
    var counted: Int
    /// The mean number of days that they give, by their counts.
    var countedDays: Int?
  }

  let all: Row
  let byCategory: [Row]
  let byParty: [Row]
  let byStep: [Row]

  init(_ view: View, of body: BodyID) {
    let cases = view.state.allDeviations.filter { $0.ladder == body }
    let parties = view.state.parties(near: body, on: view.day)
    let counts = view.state.deviationCounts.filter { parties.contains($0.party) }
    all = Self.row(FigureWords.all, cases, counts)
    let categories = view.categories()
    byCategory = categories.map { name in
      Self.row(
        name, cases.filter { $0.category.lowercased() == name.lowercased() },
        counts.filter { $0.category.lowercased() == name.lowercased() })
    }.filter { $0.cases + $0.counted > 0 }
    byParty = parties.swedishSorted { view.name(of: $0) }.map { party in
      Self.row(
        view.name(of: party), cases.filter { $0.responsible == party },
        counts.filter { $0.party == party })
    }.filter { $0.cases + $0.counted > 0 }
    byStep = Set(cases.map(\.station.step)).sorted().map { step in
      Self.row(DeviationWords.step(step), cases.filter { $0.station.step == step }, [])
    }
  }

  private static func row(_ name: String, _ cases: [Deviation], _ counts: [DeviationCount]) -> Row {
    let timed = counts.filter { $0.days != nil && $0.count > 0 }
    let total = timed.map(\.count).reduce(0, +)
    let days = timed.map { ($0.days ?? 0) * $0.count }.reduce(0, +)
    return Row(
      name: name, cases: cases.count, median: median(cases.compactMap(\.daysToCorrection)),
      counted: counts.map(\.count).reduce(0, +),
      countedDays: total == 0 ? nil : (days + total / 2) / total)
  }

  /// The middle of some numbers; of two in the middle, the mean of them.
  static func median(_ numbers: [Int]) -> Int? {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
