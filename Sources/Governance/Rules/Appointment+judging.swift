import Charters
import HashTreeCollections
import SwedishCalendar

extension Judge {
  /// One occasion per filled seat: that the party appointed, itself or through the support office;
  /// and one for officials and elected members where both are named (A20, D11).
  func occasions(_ rule: AppointmentRule) -> [Occasion] {
    let seats = held.map { seat, holder in
      Occasion(
        .seat(seat.id), .kept, day: holder.from,
        note: holder.isOnBehalf ? .appointedOnBehalf : .appointedByParty,
        evidence: [holder.stamp])
    }
    guard !seats.isEmpty else {
      return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
    }
    return rule.officials && rule.elected ? seats + [kinds()] : seats
  }

  private func kinds() -> Occasion {
    let people = held.compactMap { state.person($0.holder.person) }
    let elected = people.filter(\.isElected).count
    return Occasion(
      .clause, .kept, day: day, note: .officials(people.count - elected, elected: elected),
      evidence: held.map(\.holder.stamp))
  }
}
