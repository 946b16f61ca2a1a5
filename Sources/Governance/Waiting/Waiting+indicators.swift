import Charters
import HashTreeCollections
import SwedishCalendar

extension State {
  /// Values that were awaited for the last period keep those who follow up waiting: one thing for
  /// each organisation and body, and only where no clause has its own group see to it (D31).
  func waitingValues(on day: Day) -> [Waiting] {
    let owners = Set(indicators.values.map(\.body)).sorted()
    return owners.compactMap { body($0) }.filter { $0.stands(on: day) }
      .flatMap { waitingValues(of: $0, on: day) }
  }

  private func waitingValues(of body: Body, on day: Day) -> [Waiting] {
    let told = partiesTold(by: body, on: day)
    let own = indicators(of: body.id).filter { $0.holds(on: day) }
    let all = givers(near: body, on: day).filter { !told.contains($0) }
    let runners = runners(of: body.id, on: day)
    return all.compactMap { party in
      let lacking = own.compactMap { indicator -> CalendarPeriod? in
        guard !givers(of: indicator, among: [party]).isEmpty,
          let last = awaited(of: indicator, since: day.adding(days: -400), on: day).first
        else { return nil }
        return value(of: indicator.id, from: party, in: last) == nil ? last : nil
      }
      let people = representatives(of: party, on: day)
      guard let first = lacking.map(\.end).min(), !people.isEmpty else { return nil }
      return Waiting(
        subject: .values(body.id, party), since: first.adding(days: 1), lastDay: nil,
        people: people.sorted(), waiters: Set(runners).subtracting(people).sorted())
    }
  }

  /// The parties of the bodies whose charter has them give data, and so see to it themselves.
  private func partiesTold(by owner: Body, on day: Day) -> Set<OrganisationID> {
    let bound = bodies(following: owner, on: day).filter { body in
      (charter(of: body, on: day)?.clauses ?? []).contains { clause in
        body.isBound(by: clause, on: day)
          && clause.rules.contains { rule in
            if case .data(let data) = rule { data.deliver } else { false }
          }
      }
    }
    return Set(bound.flatMap { parties(of: $0, on: day) })
  }
}
