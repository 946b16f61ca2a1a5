import Governance
import Links
import SwedishCalendar

extension View {
  /// A case in a list: who it is between, what it waits for, and how long.
  func line(_ deviation: Deviation) -> Line {
    let sight = DeviationSight(self, deviation)
    return Line(
      sight.title, leaf: deviation.station.stamp.day.leaf,
      link: .deviation(sight.number),
      about: [
        DeviationWords.number(sight.number),
        DeviationWords.between(sight.reporter, sight.responsible),
        DeviationWords.awaits(deviation.phase, sight.awaited),
      ], mark: sight.isLate ? .late : .due, markWord: DeviationWords.step(deviation.station.step))
  }
}
