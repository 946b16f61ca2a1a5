import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per seat, one per kind of seat that the network lacks, one for the sides.
  func occasions(_ rule: CompositionRule) -> [Occasion] {
    let own = state.seats(of: body, on: day).filter { $0.clause == clause.id }
    let missing = rule.seats.compactMap { lacking($0, among: own) }
    let balance = rule.bothSides ? [sides()] : []
    return own.map { occasion($0) } + missing + balance
  }

  private func occasion(_ seat: Seat) -> Occasion {
    if state.isOutdated(seat, on: day) {
      return Occasion(
        .seat(seat.id), .late, isOpen: true, day: day, note: .seatOutdated,
        evidence: [seat.established], duty: .abolishSeat(seat.id))
    }
    if let contract = state.lapsedContract(of: seat, on: day) {
      return Occasion(
        .seat(seat.id), .late, isOpen: true, day: day,
        note: .contractLapsed(until: contract.until), evidence: [contract.stamp],
        duty: .settleContract(seat.id))
    }
    if let holder = seat.holder(on: day) {
      return Occasion(
        .seat(seat.id), .kept, day: day, note: .filled(since: holder.from),
        evidence: [holder.stamp])
    }
    let since = seat.vacantSince(on: day) ?? seat.from
    guard seat.isRequired else {
      return Occasion(.seat(seat.id), .possible, day: day, note: .wishedFor(since: since))
    }
    return Occasion(
      .seat(seat.id), .late, isOpen: true, day: day, note: .vacant(since: since),
      evidence: [seat.established], duty: .fillSeat(seat.id))
  }

  private func lacking(_ spec: SeatSpec, among seats: [Seat]) -> Occasion? {
    let fitting = seats.filter { $0.spec == spec.key }
    let wanted = spec.perMunicipality ? max(spec.number, municipalities) : spec.number
    guard spec.isRequired, fitting.count < wanted else { return nil }
    return Occasion(
      .missingSeat(spec.function), .late, isOpen: true, day: day,
      note: .noSuchSeat(wanted: wanted, found: fitting.count),
      duty: .establishSeat(spec.function))
  }

  /// How many municipalities take part in the body.
  private var municipalities: Int {
    Set(
      state.seats(of: body, on: day).filter {
        state.side(of: $0, on: day) == .municipality
      }.map(\.party)
    ).count
  }

  /// Whether both sides are there, counted by seats held (C07).
  private func sides() -> Occasion {
    let held = state.seats(of: body, on: day).filter { $0.holder(on: day) != nil }
    let region = held.filter { state.side(of: $0, on: day) == .region }.count
    let municipality = held.filter { state.side(of: $0, on: day) == .municipality }.count
    let isGap = region == 0 || municipality == 0
    return Occasion(
      .sides, isGap ? .broken : .kept, isOpen: isGap, day: day,
      note: .sides(region: region, municipality: municipality),
      evidence: held.compactMap { $0.holder(on: day)?.stamp })
  }
}
