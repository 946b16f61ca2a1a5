import Charters
import HashTreeCollections
import SwedishCalendar

extension Judge {
  /// One occasion per filled seat: whether the one who sits there is employed by the party (B16).
  func occasions(_ rule: EmploymentRule) -> [Occasion] {
    let found = held.map { occasion($0.seat, $0.holder) }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
  }

  private func occasion(_ seat: Seat, _ holder: Membership) -> Occasion {
    let person = state.person(holder.person)
    let now = person?.employer(on: day)
    if let now, state.belongs(now, to: seat.party, on: day) {
      return Occasion(
        .seat(seat.id), .kept, day: day, note: .employed,
        evidence: person?.employments.last.map { [$0.stamp] } ?? [])
    }
    let before = person?.employer(on: holder.from)
    let hasLeft = before.map { state.belongs($0, to: seat.party, on: holder.from) } ?? false
    return Occasion(
      .seat(seat.id), .late, isOpen: true, day: day,
      note: hasLeft ? .leftEmployer : .employedByAnother,
      evidence: person?.employments.last.map { [$0.stamp] } ?? [], duty: .askEmployer(seat.id))
  }
}
