import Charters
import HashTreeCollections
public import SwedishCalendar

/// Items with one row for each party (C22).
extension State {
  /// The parties that have a row of the item, in the order of their seats; none where the charter
  /// gives the item no rows.
  public func rowParties(of item: Item, at meeting: Meeting) -> [OrganisationID] {
    guard let clause = item.standing, let host = body(meeting.host),
      hasRows(clause, of: host, at: meeting)
    else { return [] }
    var found: [OrganisationID] = []
    for body in meeting.bodies.compactMap({ self.body($0) }) {
      let parties = seats(of: body).map { principal(of: $0.party, on: meeting.day) }
      for party in parties where !found.contains(party) { found.append(party) }
    }
    return found
  }

  private func hasRows(_ clause: ClauseID, of host: Body, at meeting: Meeting) -> Bool {
    let rules = charter(of: host, on: meeting.day)?.clauses.first { $0.id == clause }?.rules ?? []
    return rules.contains { rule in
      if case .standingItem(let item) = rule { item.rowPerParty } else { false }
    }
  }

  /// The parties that a person sits for at a meeting, as principals.
  public func parties(of person: PersonID, at meeting: Meeting) -> [OrganisationID] {
    meeting.bodies.compactMap { body($0) }.flatMap { seats(of: $0) }
      .filter { $0.holder(on: meeting.day)?.person == person }
      .map { principal(of: $0.party, on: meeting.day) }
  }

  /// The principal that an organisation works for on a day: itself where it works for nobody.
  public func principal(of organisation: OrganisationID, on day: Day) -> OrganisationID {
    var here = organisation
    // No chain of principals is longer than a few steps; the limit ends any other.
    for _ in 0..<8 {
      guard let next = self.organisation(here)?.principals(on: day).first else { return here }
      here = next
    }
    return here
  }
}
