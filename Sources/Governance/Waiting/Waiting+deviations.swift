import Charters
public import SwedishCalendar

extension State {
  /// Each open case waits on the party or the body that has something to say. What has to go on to
  /// the next step is an obligation of the clause, and waits there alone.
  func waitingDeviations(on day: Day) -> [Waiting] {
    allDeviations.filter { $0.isOpen && $0.phase != .rise }.map { deviation in
      let people = keepers(of: deviation, on: day)
      let parties: [OrganisationID] =
        switch deviation.phase {
        case .correction: [deviation.reporter]
        case .answer: [deviation.responsible]
        case .rise, .position, .ended: [deviation.reporter, deviation.responsible]
        }
      let waiters = parties.flatMap { speakers(for: $0, near: deviation.ladder, on: day) }
      return Waiting(
        subject: .deviation(deviation.id), since: since(deviation),
        lastDay: deviation.phase == .correction ? guide(of: deviation) : nil,
        people: Set(people).sorted(), waiters: Set(waiters).subtracting(people).sorted())
    }
  }

  private func since(_ deviation: Deviation) -> Day {
    guard deviation.phase == .answer, let last = deviation.corrections.last else {
      return deviation.station.stamp.day
    }
    return last.said.stamp.day
  }

  /// The day that a guide reminds of a correction, where the charter has one.
  public func guide(of deviation: Deviation) -> Day? {
    let reported = deviation.reported.day
    return ladder(of: deviation.ladder, on: reported)?.first?.within.map {
      reported.adding(days: $0.days)
    }
  }
}
