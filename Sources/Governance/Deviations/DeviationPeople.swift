import Charters
import HashTreeCollections
public import SwedishCalendar

/// Whose part in a case someone wants to take.
public enum DeviationPart: Hashable, Sendable {
  /// The reporting party answers a correction.
  case reporter
  /// The responsible party corrects.
  case responsible
  /// Either party, or the body that has it, takes it on.
  case either
  /// One of the parties takes the direct road.
  case party
  /// Those who run the body that has it.
  case holder
  /// See it.
  case look
}

extension State {
  /// Those who speak for a party in a body and those below it: its representatives, and those who
  /// sit in its seats there.
  func speakers(for party: OrganisationID, near body: BodyID, on day: Day) -> [PersonID] {
    let named = representatives(of: party, on: day)
    return named.isEmpty ? sitting(for: party, near: [body], on: day) : named
  }

  /// Those who sit in a party's seats in a body, or in those on the level below it.
  private func sitting(
    for party: OrganisationID, near bodies: [BodyID], on day: Day
  ) -> [PersonID] {
    let party = successor(of: party, on: day)
    let near = bodies.compactMap { body($0) }
    let all = near + near.flatMap { $0.related(.levelBelow) }.compactMap { body($0) }
    return all.flatMap { seats(of: $0, on: day) }
      .filter { self.party(of: $0, on: day) == party }
      .compactMap { $0.holder(on: day)?.person }
  }

  /// The parties with a seat in a body, or in those on the level below it: those who can be at odds
  /// under its ladder.
  public func parties(near id: BodyID, on day: Day) -> [OrganisationID] {
    guard let body = body(id) else { return [] }
    let all = [body] + body.related(.levelBelow).compactMap { self.body($0) }
    return Set(all.flatMap { seats(of: $0, on: day) }.map { party(of: $0, on: day) }).sorted()
  }

  /// The parties that a person speaks for under a body's ladder, and may report for.
  public func partiesOf(_ person: PersonID, near body: BodyID, on day: Day) -> [OrganisationID] {
    parties(near: body, on: day).filter { speaks(person, for: $0, near: [body], on: day) }
  }

  func speaks(
    _ id: PersonID, for party: OrganisationID, near bodies: [BodyID], on day: Day
  ) -> Bool {
    guard let person = person(id) else { return false }
    return answering(for: party, on: day).contains(where: person.represents.contains)
      || sitting(for: party, near: bodies, on: day).contains(id)
  }

  /// Who has to do with a case now: the party that is awaited, or those who run the body that has
  /// it; where nobody does, its support office, and at last the administrators. Never nobody.
  public func keepers(of deviation: Deviation, on day: Day) -> [PersonID] {
    let awaited = awaited(by: deviation, on: day)
    if !awaited.isEmpty { return awaited }
    let office = supporters(of: deviation.ladder)
    return office.isEmpty ? allPeople.filter(\.isAdministrator).map(\.id) : office
  }

  private func awaited(by deviation: Deviation, on day: Day) -> [PersonID] {
    func speakers(_ party: OrganisationID) -> [PersonID] {
      self.speakers(for: party, near: deviation.ladder, on: day)
    }
    switch deviation.phase {
    case .correction: return speakers(deviation.responsible)
    case .answer: return speakers(deviation.reporter)
    case .rise:
      return deviation.local.map { runners(of: $0, on: day) } ?? speakers(deviation.reporter)
    case .position: return deviation.station.to.map { runners(of: $0, on: day) } ?? []
    case .ended: return []
    }
  }

  /// Whether someone may take a part in a case.
  func taking(
    _ part: DeviationPart, _ id: DeviationID, _ viewer: PersonID, _ ties: Ties, on day: Day
  ) -> Verdict {
    guard let deviation = deviation(id) else { return .denied(.notInCase) }
    let parties: [OrganisationID] =
      switch part {
      case .reporter: [deviation.reporter]
      case .responsible: [deviation.responsible]
      case .either, .party, .look: [deviation.reporter, deviation.responsible]
      case .holder: []
      }
    let near = [deviation.ladder] + deviation.bodies
    if parties.contains(where: { speaks(viewer, for: $0, near: near, on: day) }) {
      return .allowed(.representative)
    }
    if let ground = ground(part, deviation, viewer, on: day) { return .allowed(ground) }
    if part != .holder, ties.isSupport { return .allowed(.support) }
    return .denied(part == .holder ? .notOfficer : .notInCase)
  }

  /// Why those of the bodies that have or had a case may take a part in it.
  private func ground(
    _ part: DeviationPart, _ deviation: Deviation, _ viewer: PersonID, on day: Day
  ) -> Ground? {
    guard let person = person(viewer) else { return nil }
    let bodies: [BodyID]
    switch (part, deviation.holder) {
    case (.look, _): bodies = deviation.bodies
    case (.either, .body(let body)), (.holder, .body(let body)): bodies = [body]
    default: return nil
    }
    for id in bodies {
      let ties = self.ties(of: person, to: body(id), on: day)
      if let role = ties.roles.first { return .role(role) }
      if ties.isSupport { return .support }
      if ties.actsForCommissioner { return .commissioner }
      if part == .look, ties.isMember { return .member }
    }
    return nil
  }

  /// Whether someone may report for a party under a body's ladder.
  func reporting(
    for party: OrganisationID, _ viewer: PersonID, _ body: Body?, _ ties: Ties, on day: Day
  ) -> Verdict {
    if let body, speaks(viewer, for: party, near: [body.id], on: day) {
      return .allowed(.representative)
    }
    return ties.isSupport ? .allowed(.support) : .denied(.notForParty)
  }
}
