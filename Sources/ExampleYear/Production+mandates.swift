import Charters
import Governance
import SwedishCalendar

/// Mandates given and accepted, one taken back, and the managers who answer for seats.
extension Production {
  mutating func arrangeMandates(_ example: Example) {
    let network = example.network.key
    for planned in example.network.bodies where planned.charter != nil {
      let id = BodyID(planned.key)
      for (day, share) in [(Day.of(2025, 4, 10), 88), (.of(2026, 2, 5), 60)] {
        on(day, 13, 5) { stage, moment in
          stage.giveMandates(in: id, share, network, at: moment)
        }
      }
      on(.of(2025, 3, 18), 10, 50) { stage, moment in
        stage.nameManagers(in: id, network, at: moment)
      }
    }
    on(.of(2026, 4, 15), 9, 25) { stage, moment in
      guard let body = Self.withdrawing[network] else { return }
      stage.withdraw(in: body, network, at: moment)
    }
    on(.of(2026, 4, 7), 8, 45) { stage, moment in
      guard let body = Self.leaving[network] else { return }
      stage.leaveEmployer(in: body, network, at: moment)
    }
  }

  private static let withdrawing: [String: BodyID] = [
    "skane": "operativ-sydost", "jamtland": "ostersund-operativ",
  ].mapValues { BodyID($0) }

  private static let leaving: [String: BodyID] = ["sydostra": BodyID("arbetsgrupp-diabetes")]

  /// The rules of a kind that bind the body: a proposal binds once it is adopted.
  func binding(_ kind: RuleKind, _ body: Body, on day: Day) -> [(clause: ClauseID, rule: Rule)] {
    let proposed = state.charter(of: body, on: day)?.clauses.filter { $0.force == .proposal } ?? []
    let open = Set(proposed.map(\.id)).subtracting(body.adoptedClauses.map(\.clause))
    return rules(of: body, on: day).filter { $0.rule.kind == kind && !open.contains($0.clause) }
  }

  private mutating func giveMandates(
    in id: BodyID, _ share: Int, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let body = state.body(id), !binding(.mandate, body, on: day).isEmpty else { return }
    let hasLetter = binding(.mandate, body, on: day).contains { _, rule in
      if case .mandate(let mandate) = rule { mandate.withLetter } else { false }
    }
    for seat in state.seats(of: body) {
      var random = SplitMix64(seed: seed, name: "mandate \(seat.id.rawValue) \(day)")
      guard let holder = seat.holder(on: day), holder.mandate.given == nil, random.chance(share)
      else { continue }
      let source = Words.source(on: day.adding(days: -9).orWorkingDayBefore, paragraph: 12)
      author.perform(
        .giveMandate(GiveMandate(seat: seat.id, on: day, source: source)),
        by: actor(for: seat.id, in: network), for: seat.party, in: network, at: moment)
      guard hasLetter, random.chance(85) else { continue }
      on(day.adding(days: random.number(in: 1...25)).orNextWorkingDay, 12, 40) { stage, moment in
        stage.accept(seat.id, holder.person, network, at: moment)
      }
    }
  }

  private mutating func accept(
    _ seat: SeatID, _ person: PersonID, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    guard let holder = state.seat(seat)?.holder(on: day), holder.person == person,
      holder.mandate.holds
    else { return }
    author.perform(
      .acceptMandate(AcceptMandate(seat: seat, on: day)), by: person, in: network, at: moment)
  }

  private mutating func withdraw(in id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    let found = state.body(id).map { state.seats(of: $0) }?.last { seat in
      seat.isRequired && seat.holder(on: day)?.mandate.holds == true
    }
    guard let seat = found else { return }
    let act = WithdrawMandate(seat: seat.id, on: day, reason: Words.withdrawReason)
    author.perform(
      .withdrawMandate(act), by: actor(for: seat.id, in: network), for: seat.party, in: network,
      at: moment)
  }

  /// A member without a role begins to work for another of the regions (B16).
  private mutating func leaveEmployer(in id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    let seats = state.body(id).map { state.seats(of: $0) } ?? []
    let others = seats.filter { $0.side == .region }
    let found = others.first { seat in
      let holder = seat.holder(on: day).flatMap { state.person($0.person) }
      return holder?.roleBodies.isEmpty == true
        && !state.representatives(of: seat.party, on: day).isEmpty
    }
    guard let seat = found, let person = seat.holder(on: day)?.person,
      let next = others.first(where: { $0.party != seat.party })?.party
    else { return }
    let act = ChangeEmployer(person: person, employer: next, from: .of(2026, 4, 1))
    author.perform(.changeEmployer(act), by: administrator, in: network, at: moment)
  }

  /// Each seat has a manager; where another sits there, it is as the manager's delegate (D23).
  private mutating func nameManagers(in id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id), !binding(.accountable, body, on: day).isEmpty else { return }
    let seats = state.seats(of: body)
    // The last seat shows what is seen where no manager is named.
    for seat in seats.dropLast() {
      guard let holder = seat.holder(on: day)?.person else { continue }
      let heads = seats.filter { $0.party == seat.party }
        .compactMap { $0.holder(on: day)?.person }
        .filter { casts[network]?.posts[$0]?.title.hasPrefix("Verksamhetschef") == true }
      let manager = heads.contains(holder) ? holder : heads.first ?? holder
      author.perform(
        .nameAccountable(NameAccountable(seat: seat.id, manager: manager, from: day)),
        by: actor(for: seat.id, in: network), for: seat.party, in: network, at: moment)
    }
  }
}
