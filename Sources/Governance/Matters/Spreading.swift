import Charters
import HashTreeCollections
public import SwedishCalendar

/// Where what a body marks is to be told further, and who answers for that (A23, C10, C11).
extension State {
  /// The parties with a seat in a body on a day, in the order of their seats: principals and
  /// private providers alike (D11).
  public func parties(of body: Body, on day: Day) -> [OrganisationID] {
    seats(of: body, on: day).filter { $0.from <= day }.map { party(of: $0, on: day) }
      .reduce(into: []) { found, party in if !found.contains(party) { found.append(party) } }
  }

  /// The parties for which a person sits in a body on a day.
  public func parties(of person: PersonID, in body: Body, on day: Day) -> [OrganisationID] {
    seats(of: body, on: day).filter { $0.holder(on: day)?.person == person }
      .map { party(of: $0, on: day) }
  }

  /// Those who speak for a party in a body: who sits for it there, else who does its acts.
  public func voices(of party: OrganisationID, in body: Body, on day: Day) -> [PersonID] {
    let party = successor(of: party, on: day)
    let sitting = seats(of: body, on: day).filter { self.party(of: $0, on: day) == party }
      .compactMap { $0.holder(on: day)?.person }
    let found = sitting.isEmpty ? representatives(of: party, on: day) : sitting
    return found.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
  }

  /// Where the charter has a body tell things further, by the clauses that bind it on a day.
  func relayTargets(of body: Body, on day: Day) -> Set<RelayTarget> {
    let clauses = (charter(of: body, on: day)?.clauses ?? [])
      .filter { body.isBound(by: $0, on: day) }
    return Set(
      clauses.flatMap(\.rules).compactMap { rule in
        if case .relay(let relay) = rule { relay.to } else { nil }
      })
  }

  /// The bodies of the level below that a body tells things further to.
  func told(by body: Body, on day: Day) -> [Body] {
    guard relayTargets(of: body, on: day).contains(.levelBelow) else { return [] }
    return body.related(.levelBelow).compactMap { self.body($0) }.filter { $0.stands(on: day) }
  }

  /// The parties that a body asks for receipts: its own, but where the charter only has it tell the
  /// level below.
  func asked(by body: Body, on day: Day) -> [OrganisationID] {
    let targets = relayTargets(of: body, on: day)
    let isOwn =
      targets.isEmpty || targets.contains(.ownOrganisation) || told(by: body, on: day).isEmpty
    return isOwn ? parties(of: body, on: day) : []
  }

  /// A spread with all those below it, each with how deep it lies.
  public func tree(of spread: Spread) -> [(depth: Int, spread: Spread)] {
    [(0, spread)]
      + spread.below.compactMap { self.spread($0) }.flatMap { below in
        tree(of: below).map { ($0.depth + 1, $0.spread) }
      }
  }

  /// How many of the asked parties have told it further, here and below.
  public func reach(of spread: Spread) -> (told: Int, of: Int) {
    tree(of: spread).reduce((0, 0)) { ($0.0 + $1.spread.told, $0.1 + $1.spread.asked.count) }
  }

  /// A spread, and those above that it came from.
  func way(to spread: Spread) -> [Spread] {
    [spread] + (spread.above.flatMap { self.spread($0) }.map { way(to: $0) } ?? [])
  }

  /// What parties were asked to tell further where no clause in force has them do so.
  func waitingSpreads(on day: Day) -> [Waiting] {
    let open = spreads.values.filter { !$0.awaited.isEmpty }.sorted { $0.id < $1.id }
    return open.flatMap { spread -> [Waiting] in
      guard let body = body(spread.body), body.stands(on: day),
        !relayTargets(of: body, on: day).contains(.ownOrganisation)
      else { return [] }
      let runners = runners(of: body.id, on: day)
      return spread.awaited.compactMap { party in
        let voices = voices(of: party, in: body, on: day)
        let people = voices.isEmpty ? runners : voices
        guard !people.isEmpty else { return nil }
        return Waiting(
          subject: .spread(spread.id, party), since: spread.marked.day, lastDay: nil,
          people: people, waiters: Set(runners).subtracting(people).sorted())
      }
    }
  }
}
