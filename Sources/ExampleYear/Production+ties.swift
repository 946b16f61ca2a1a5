import Charters
import Governance
import SwedishCalendar

/// What ties a body to others: contacts, exchanges, units, and people beside its seats.
extension Production {
  mutating func arrangeTies(_ example: Example) {
    let network = example.network.key
    for planned in example.network.bodies where planned.charter != nil {
      let id = BodyID(planned.key)
      on(.of(2025, 4, 22), 9, 35) { stage, moment in
        guard Script.of(planned.key).roles != .none else { return }
        stage.nameContacts(of: id, network, at: moment)
        stage.setWays(of: id, network, at: moment)
      }
      on(.of(2025, 4, 24), 14, 15) { stage, moment in
        stage.joinUnits(to: id, network, at: moment)
      }
      for (day, isYearly) in Self.exchangeDays {
        on(day, 11, 20) { stage, moment in
          stage.exchange(id, isYearly, network, at: moment)
        }
      }
      arrangeOutside(of: id, in: network)
      arrangeHandover(of: id, in: network)
    }
    arrangeOrganisations(in: network)
    on(.of(2025, 8, 25), 9, 55) { stage, moment in
      stage.addExtras(network, at: moment)
    }
  }

  private static let exchangeDays: [(Day, Bool)] = [
    (.of(2025, 3, 20), false), (.of(2025, 6, 12), false), (.of(2025, 9, 25), false),
    (.of(2025, 11, 13), true), (.of(2025, 12, 4), false), (.of(2026, 3, 19), false),
  ]

  private func holder(_ side: Side, of body: Body, on day: Day) -> PersonID? {
    state.seats(of: body).filter { $0.side == side }
      .compactMap { $0.holder(on: day)?.person }.last
  }

  /// Two contacts are left out, so that it is seen what a missing one leads to (D14, D26).
  private static let withoutContact: [BodyID: Side] = [
    BodyID("ds-tj-nordost"): .municipality, BodyID("lokal-osterlen"): .municipality,
  ]

  private mutating func nameContacts(of id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id) else { return }
    let by = officer(of: id, [.convener, .chair], in: network, at: moment)
    for case (_, .liaison(let rule)) in binding(.liaison, body, on: day) where rule.onePerSide {
      for other in body.related(rule.to) {
        for side in [Side.region, .municipality] where Self.withoutContact[id] != side {
          guard let person = holder(side, of: body, on: day) else { continue }
          let parties = Set(state.seats(of: body).filter { $0.side == side }.map(\.party))
          let act = NameLiaison(
            body: id, to: other, side: side, person: person, from: day,
            jointly: rule.mayAppointJointly && parties.count > 1 ? parties.sorted() : [])
          author.perform(.nameLiaison(act), by: by, in: network, at: moment)
        }
      }
    }
  }

  private mutating func setWays(of id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id), id != BodyID("lokal-kristianstad") else { return }
    for case (let clause, .ownParameters(let rule)) in binding(.ownParameters, body, on: day)
    where rule.of.contains(.waysOfWorking) {
      let act = SetParameter(
        body: id, clause: clause, value: .waysOfWorking, from: day, text: Words.waysOfWorking)
      author.perform(
        .setParameter(act), by: officer(of: id, [.chair, .convener], in: network, at: moment),
        in: network, at: moment)
    }
  }

  private mutating func joinUnits(to id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id), !binding(.clusters, body, on: day).isEmpty else { return }
    let own = state.seats(of: body).map(\.party).filter {
      state.organisation($0)?.kind != .region
    }
    // One provider has patients in two places and belongs to both groups (D27).
    let units = Set(own).union(id == BodyID("lokal-osterlen") ? [OrganisationID("backaskog")] : [])
    for unit in units.sorted() {
      author.perform(
        .joinCluster(JoinCluster(organisation: unit, body: id, from: day)), by: administrator,
        in: network, at: moment)
    }
  }

  private mutating func exchange(
    _ id: BodyID, _ isYearly: Bool, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    var random = SplitMix64(seed: seed, name: "exchange \(id.rawValue) \(day)")
    guard let body = state.body(id), Script.of(id.rawValue).roles != .none, random.chance(85)
    else { return }
    let by = officer(of: id, [.convener, .chair], in: network, at: moment)
    for case (let clause, .exchange(let rule)) in binding(.exchange, body, on: day)
    where isYearly == (rule.every == .fixed(.year)) {
      for other in body.related(rule.with) {
        let act = HoldExchange(
          body: id, with: other, clause: clause, on: day,
          text: isYearly ? Words.yearlyExchange : Words.quarterlyExchange)
        author.perform(.holdExchange(act), by: by, in: network, at: moment)
      }
    }
  }
}
