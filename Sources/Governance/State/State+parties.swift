public import Charters
import HashTreeCollections
public import SwedishCalendar

/// Whom an organisation belongs to on a day, and who acts for it.
extension State {
  /// The organisation that has replaced this one by a day; itself where none has.
  public func successor(of organisation: OrganisationID, on day: Day) -> OrganisationID {
    var here = organisation
    // No organisation is replaced more than a few times; the limit ends any circle.
    for _ in 0..<8 {
      guard let next = self.organisation(here)?.successor, next.from <= day else { return here }
      here = next.by
    }
    return here
  }

  /// The party that a seat belongs to on a day: the one it was established for, or its successor.
  public func party(of seat: Seat, on day: Day) -> OrganisationID {
    successor(of: seat.party, on: day)
  }

  /// Whether an organisation is another on a day, works for it by a contract in force, or has
  /// been replaced by it.
  public func belongs(
    _ organisation: OrganisationID, to party: OrganisationID, on day: Day
  ) -> Bool {
    let party = successor(of: party, on: day)
    var seen: Set<OrganisationID> = []
    var waiting = [successor(of: organisation, on: day)]
    while let here = waiting.popLast() {
      if here == party { return true }
      guard seen.insert(here).inserted else { continue }
      let principals = self.organisation(here)?.principals(on: day) ?? []
      waiting += principals.map { successor(of: $0, on: day) }
    }
    return false
  }

  /// The party and those it works for on a day: whoever does the acts of one of them may act (A20).
  func answering(for party: OrganisationID, on day: Day) -> [OrganisationID] {
    let party = successor(of: party, on: day)
    let principals = organisation(party)?.principals(on: day) ?? []
    return [party] + principals.map { successor(of: $0, on: day) }
  }

  /// Those who do an organisation's acts on a day: its own, else its principals' (A20).
  public func representatives(of organisation: OrganisationID, on day: Day) -> [PersonID] {
    answering(for: organisation, on: day).lazy.map { self.representatives[$0] ?? [] }
      .first { !$0.isEmpty } ?? []
  }

  /// The side of a party on a day: a private provider's is that of its principal (C08).
  func side(of party: Organisation, on day: Day) -> Side {
    guard party.kind == .privateProvider else { return party.kind.side }
    return sides(of: party, on: day).first ?? party.kind.side
  }

  /// The side that a seat belongs to on a day: it follows the contract in force (C08).
  public func side(of seat: Seat, on day: Day) -> Side {
    guard let party = organisation(party(of: seat, on: day)), party.kind == .privateProvider
    else { return seat.side }
    let sides = sides(of: party, on: day)
    return sides.contains(seat.side) ? seat.side : sides.first ?? seat.side
  }

  private func sides(of provider: Organisation, on day: Day) -> [Side] {
    provider.principals(on: day).compactMap { organisation($0)?.kind.side }
  }

  /// The last contract of a seat's party, where it has had some and none is in force on a day.
  public func lapsedContract(of seat: Seat, on day: Day) -> Contract? {
    guard let party = organisation(party(of: seat, on: day)), party.kind == .privateProvider,
      party.principals(on: day).isEmpty
    else { return nil }
    return party.contracts.last
  }

  /// Whether the charter in force on a day no longer has the kind of seat that this one is.
  public func isOutdated(_ seat: Seat, on day: Day) -> Bool {
    guard let id = seat.clause, let body = body(seat.body),
      let followed = charter(of: body, on: day)
    else { return false }
    guard let clause = followed.clauses.first(where: { $0.id == id }) else { return true }
    return clause.rules.contains { rule in
      guard case .composition(let rule) = rule, let spec = seat.spec else { return false }
      return !rule.seats.contains { $0.key == spec }
    }
  }
}
