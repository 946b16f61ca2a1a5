import Charters
import Governance
import SwedishCalendar

/// Who chairs, calls and takes notes.
extension Production {
  mutating func arrangeRoles(_ example: Example) {
    let network = example.network.key
    for planned in example.network.bodies {
      let body = BodyID(planned.key)
      let script = Script.of(planned.key)
      guard script.roles != .none else { continue }
      let isElecting = isElecting(planned, in: example)
      // A group that chooses its chair does so when it meets, after taking the clause as its own.
      on(isElecting ? Self.electionDay : Self.firstDay.adding(days: 3), 11, 0) { stage, moment in
        stage.fillRoles(of: body, isElecting: isElecting, in: network, at: moment)
      }
      if script.roles == .changed { arrangeChange(of: body, in: network) }
      if script.roles != .handoverMissing {
        on(.of(2025, 12, 8), 10, 15) { stage, moment in
          stage.takeTurns(in: body, 2026, network, at: moment)
        }
      }
      if script.roles == .nextYearToo {
        on(.of(2026, 5, 11), 14, 10) { stage, moment in
          stage.takeTurns(in: body, 2027, network, at: moment)
        }
      }
    }
  }

  static let electionDay = Day.of(2025, 2, 17)

  private func isElecting(_ body: Network.Body, in example: Example) -> Bool {
    clauses(of: body, charter(of: body, in: example)).flatMap(\.rules).contains { rule in
      if case .role(let role) = rule { role.how == .election } else { false }
    }
  }

  private mutating func fillRoles(
    of id: BodyID, isElecting: Bool, in network: String, at moment: Moment
  ) {
    guard let body = state.body(id) else { return }
    guard rotations(of: body, 2025).isEmpty else {
      return takeTurns(in: id, 2025, network, at: moment)
    }
    let from = isElecting ? Self.electionDay : Script.of(id.rawValue).seatedFrom
    let voters = body.seats.filter { state.seat($0)?.holder(on: from) != nil }
    var taken: Set<PersonID> = []
    for (role, side) in usualRoles(of: body) {
      let holder = candidate(in: body, side, besides: taken, on: from, "\(role)")
      guard let person = holder ?? candidate(in: body, nil, besides: taken, on: from, "\(role)")
      else { continue }
      taken.insert(person)
      author.perform(
        .takeRole(
          TakeRole(
            body: id, role: role, person: person, from: from,
            election: isElecting && role == .chair ? Election(on: from, voters: voters) : nil)),
        by: casts[network]?.support.first, in: network, at: moment)
    }
  }

  private func usualRoles(of body: Body) -> [(RoleKind, Side?)] {
    switch body.kind {
    case .political: [(.chair, .region), (.viceChair, .municipality)]
    case .officials: [(.convener, .region), (.secretary, .municipality)]
    case .presidium: [(.chair, .region)]
    case .practitioners: [(.convener, .municipality)]
    case .programme, .followUp, .local: [(.chair, .region), (.secretary, .municipality)]
    case .operative:
      state.seats(of: body).filter { $0.side == .municipality }.count > 1
        ? [(.meetingLeader, .region), (.meetingLeader, .municipality)]
        : [(.convener, .region), (.secretary, .region)]
    }
  }

  private func candidate(
    in body: Body, _ side: Side?, besides taken: Set<PersonID>, on day: Day, _ purpose: String
  ) -> PersonID? {
    var random = SplitMix64(seed: seed, name: "role \(body.id.rawValue) \(purpose) \(day.year)")
    let holders = state.seats(of: body)
      .filter { side == nil || $0.side == side }
      .compactMap { $0.holder(on: day)?.person }
      .filter { !taken.contains($0) }
    return random.pick(holders)
  }

  /// Each rotating role of a body, with the side that has the turn in a year.
  private func rotations(of body: Body, _ year: Int) -> [(rule: RotationRule, side: Side?)] {
    rules(of: body, on: Day.first(of: year)).compactMap { clause, rule in
      guard case .rotation(let rotation) = rule else { return nil }
      return (
        rotation, Turns(rule: rotation, clause: clause, body: body).side(on: Day.first(of: year))
      )
    }
  }

  mutating func takeTurns(
    in id: BodyID, _ year: Int, _ network: String, at moment: Moment
  ) {
    guard let body = state.body(id) else { return }
    let isActing = Script.of(id.rawValue).roles == .acting && year == 2026
    var taken: Set<PersonID> = []
    for (rule, side) in rotations(of: body, year) {
      guard let side else { continue }
      let acts = isActing && rule.role == .chair
      let holder = acts ? rule.between.first { $0 != side } : side
      guard
        let person = candidate(
          in: body, holder, besides: taken, on: Day.first(of: year), "\(rule.role)")
      else { continue }
      taken.insert(person)
      let act = TakeRole(
        body: id, role: rule.role, person: person, from: Day.first(of: year),
        until: Day.last(of: year), isActing: acts, reason: acts ? Words.actingReason : "")
      author.perform(
        .takeRole(act), by: casts[network]?.support.first, in: network, at: moment)
    }
  }

  /// The chair leaves in the autumn, and another of the same side takes over for the rest.
  private mutating func arrangeChange(of id: BodyID, in network: String) {
    on(.of(2025, 9, 22), 9, 40) { stage, moment in
      guard let body = stage.state.body(id), let support = stage.casts[network]?.support.last,
        let term = stage.state.holders(of: .chair, in: body, on: .of(2025, 9, 30)).first,
        let next = stage.candidate(
          in: body, term.side, besides: Set(body.roles.map(\.person)), on: .of(2025, 10, 1),
          "successor")
      else { return }
      let leaving = LeaveRole(body: id, role: .chair, person: term.person, on: .of(2025, 9, 30))
      stage.author.perform(.leaveRole(leaving), by: support, in: network, at: moment)
      let act = TakeRole(
        body: id, role: .chair, person: next, from: .of(2025, 10, 1), until: term.until)
      stage.author.perform(.takeRole(act), by: support, in: network, at: moment)
    }
  }
}
