import Charters
import HashTreeCollections
public import SwedishCalendar

/// Which kinds of care organisations give, and who stands for them (A04).
extension State {
  /// The kinds of care that whoever holds a seat stands for: the one that the charter names for
  /// seats of its kind, otherwise all that its party gives (A04).
  public func care(of seat: Seat, on day: Day) -> [String] {
    let given = organisation(party(of: seat, on: day))?.kindsOfCare ?? []
    guard let named = spec(of: seat, on: day)?.care else { return given }
    return given.filter { $0.lowercased() == named.lowercased() }
  }

  /// Whether whoever holds a seat stands for a kind of care, whatever its capitals.
  public func stands(for kind: String, in seat: Seat, on day: Day) -> Bool {
    care(of: seat, on: day).contains { $0.lowercased() == kind.lowercased() }
  }

  /// The kind of seat that the charter in force says that a seat is, where it is one of its kinds.
  private func spec(of seat: Seat, on day: Day) -> SeatSpec? {
    guard let body = self.body(seat.body), let clause = seat.clause,
      let rules = charter(of: body, on: day)?.charter.clause(clause)?.rules
    else { return nil }
    return rules.lazy.compactMap { rule -> SeatSpec? in
      guard case .composition(let composition) = rule else { return nil }
      return composition.seats.first { $0.key == seat.spec }
    }.first
  }

  /// The parties of a body that have not said which care they give.
  public func partiesOfUnknownCare(in body: Body, on day: Day) -> [OrganisationID] {
    parties(of: seats(of: body, on: day), on: day).filter { party in
      guard let party = organisation(party) else { return false }
      return party.kind != .interested && party.kindsOfCare.isEmpty
    }
  }

  /// The parties that some seats belong to on a day, each once.
  public func parties(of seats: [Seat], on day: Day) -> [OrganisationID] {
    Set(seats.map { party(of: $0, on: day) }).sorted()
  }
}
