import Diagnostics

/// Whether a body's seats agree with the compositions its charter describes.
extension ReviewSubject {
  func seatFindings(_ body: Network.Body) -> [Finding] {
    let compositions = rules(of: body).compactMap { clause, rule -> (Clause, CompositionRule)? in
      if case .composition(let composition) = rule { (clause, composition) } else { nil }
    }
    return body.seats.enumerated().flatMap { index, seat in
      faults(of: seat, body, compositions).map {
        Finding(
          $0, path: body.path("seats", "\(index)"), body: body.key, clause: seat.clause)
      }
    } + compositions.flatMap { missing($0, $1, body) }
  }

  private func faults(
    of seat: Network.Seat, _ body: Network.Body, _ compositions: [(Clause, CompositionRule)]
  ) -> [Finding.Fault] {
    guard let party = organisations[seat.party] else {
      return [.unknown(.organisation, seat.party, known: organisations.keys.sorted())]
    }
    // Seats of a charter that is not at hand cannot be judged; that it is missing is told already.
    if body.charter != nil, charter(of: body) == nil { return [] }
    guard let id = seat.clause else { return seat.spec == nil ? [] : [.specWithoutClause] }
    guard clauses(of: body).contains(where: { $0.id == id }) else { return [.clauseNotCarried] }
    guard let composition = compositions.first(where: { $0.0.id == id })?.1 else {
      return [.clauseWithoutSeats]
    }
    let specs = composition.seats.map(\.key)
    guard let key = seat.spec else {
      return specs.isEmpty || composition.namedByNetwork ? [] : [.seatWithoutSpec(specs)]
    }
    guard let spec = composition.seats.first(where: { $0.key == key }) else {
      return [.unknown(.seatSpec, key, known: specs)]
    }
    return sides(of: party).contains(spec.side)
      ? [] : [.wrongSide(party: seat.party, side: spec.side)]
  }

  /// The side an organisation belongs to, and its principal's where it works for one (C08).
  private func sides(of party: Network.Organisation) -> [Side] {
    let principal = party.worksFor.flatMap { organisations[$0] }
    return [party.kind.side] + (principal.map { [$0.kind.side] } ?? [])
  }

  private func missing(
    _ clause: Clause, _ composition: CompositionRule, _ body: Network.Body
  ) -> [Finding] {
    var faults = composition.seats.filter(\.isRequired).flatMap { missing($0, clause.id, body) }
    if composition.bothSides {
      let present = Set(body.seats.compactMap { organisations[$0.party] }.flatMap(sides))
      faults += [.region, .municipality].filter { !present.contains($0) }.map { .sideMissing($0) }
    }
    return faults.map {
      Finding($0, .warning, path: body.path("seats"), body: body.key, clause: clause.id)
    }
  }

  private func missing(_ spec: SeatSpec, _ clause: ClauseID, _ body: Network.Body)
    -> [Finding.Fault]
  {
    let seats = body.seats.filter { $0.clause == clause && $0.spec == spec.key }
    guard spec.perMunicipality, let area = body.area else {
      let missing = spec.number - seats.count
      return missing > 0
        ? [.seatMissing(function: spec.function, party: nil, missing: missing)] : []
    }
    let municipalities = network.organisations.filter {
      $0.kind == .municipality && $0.area == area
    }
    return municipalities.compactMap { municipality in
      let missing = spec.number - seats.count { $0.party == municipality.key }
      return missing > 0
        ? .seatMissing(function: spec.function, party: municipality.name, missing: missing) : nil
    }
  }
}
