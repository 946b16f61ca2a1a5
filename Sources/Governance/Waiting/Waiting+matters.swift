import SwedishCalendar

extension State {
  /// Each open matter waits on those who have it, and those it came from wait for it.
  func waitingMatters(on day: Day) -> [Waiting] {
    allMatters.filter(\.isOpen).map { matter in
      let people = keepers(of: matter, on: day)
      let before = matter.trail.dropLast().flatMap { runners(of: $0, on: day) }
      let raiser = [matter.stations[0].stamp.by].compactMap { $0 }
      return Waiting(
        subject: .matter(matter.id), since: matter.station.stamp.day, lastDay: nil,
        people: people, waiters: Set(before + raiser).subtracting(people).sorted())
    }
  }
}
