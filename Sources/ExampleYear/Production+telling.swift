import Charters
import Governance
import SwedishCalendar

/// What is told further after a meeting, and under which areas its items are put.
extension Production {
  mutating func arrangeTelling(_ plan: Plan, from day: Day) {
    step(plan, day, "areas", isForward: true) { stage, moment in
      stage.tag(plan, at: moment)
      stage.tagGoals(plan, at: moment)
    }
    var random = plan.random("spread")
    let isSure = Self.tellers.contains(plan.host) && plan.held >= .of(2026, 1, 15)
    guard plan.entered == nil, random.chance(40) || isSure else { return }
    step(plan, day.adding(days: 1), "mark", isForward: true) { stage, moment in
      guard let made = stage.mark(plan, at: moment) else { return }
      for (place, later) in [3, 8, 15, 24].enumerated() {
        stage.on(moment.stockholm.day.adding(days: later).orNextWorkingDay, 13, 40 + place) {
          $0.tell(made, share: 45, plan.network, at: $1)
        }
      }
    }
  }

  /// Bodies that have told of something this spring, so that a reach over two levels is seen.
  private static let tellers: Set = ["ostersund-strategisk", "operativ-sydost"]

  /// Marks the first item that a body has told of, where its charter has it tell things further.
  private mutating func mark(_ plan: Plan, at moment: Moment) -> SpreadID? {
    guard let id = plan.meeting, let meeting = state.meeting(id),
      let body = state.body(meeting.host),
      !binding(.relay, body, on: moment.stockholm.day).isEmpty,
      let item = meeting.agenda.first(where: {
        !$0.isInternal && plan.written[$0.number] != nil
      }), let chosen = plan.written[item.number]
    else { return nil }
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    let act = MarkSpread(
      meeting: id, item: item.number, title: chosen.subject.title,
      message: "\(chosen.subject.brief) \(chosen.passage.agreed)")
    return author.perform(.markSpread(act), by: by, in: plan.network, at: moment)
      .map { SpreadID($0) }
  }

  /// Some of those who are still awaited, here and on the levels below, tell how they spread it.
  private mutating func tell(
    _ id: SpreadID, share: Int, _ network: String, at moment: Moment
  ) {
    guard let first = state.spread(id) else { return }
    let day = moment.stockholm.day
    for spread in state.tree(of: first).map(\.spread) {
      guard let body = state.body(spread.body) else { continue }
      for party in spread.awaited where state.parties(of: body, on: day).contains(party) {
        var random = SplitMix64(
          seed: seed, name: "tell \(spread.id.rawValue) \(party.rawValue) \(day)")
        guard random.chance(share),
          let person = voice(of: party, in: body, on: day)
        else { continue }
        let act = GiveSpreadReceipt(
          spread: spread.id, party: party, on: day,
          way: random.pick(SpreadWay.allCases) ?? .meeting,
          audience: random.pick(Words.audiences) ?? "")
        author.perform(.giveSpreadReceipt(act), by: person, in: network, at: moment)
      }
    }
  }

  /// What has waited longest is given up: all who needed to know have heard of it otherwise.
  mutating func giveUpTelling(in network: String, at moment: Moment) {
    let bodies = state.allBodies.filter { body in
      state.network(of: body) == NetworkID(network)
    }
    guard
      let spread = bodies.flatMap({ state.spreads(of: $0.id) })
        .first(where: { $0.above == nil && !$0.awaited.isEmpty })
    else { return }
    let by = officer(
      of: spread.body, [.secretary, .chair, .convener, .meetingLeader], in: network, at: moment)
    author.perform(
      .endSpread(EndSpread(spread: spread.id, reason: Words.givenUp)), by: by, in: network,
      at: moment)
  }

  /// One who sits for a party in a body on a day.
  func voice(of party: OrganisationID, in body: Body, on day: Day) -> PersonID? {
    state.seats(of: body, on: day).filter { state.party(of: $0, on: day) == party }
      .compactMap { $0.holder(on: day)?.person }.first
  }

  private mutating func tag(_ plan: Plan, at moment: Moment) {
    var random = plan.random("areas")
    guard let id = plan.meeting, let meeting = state.meeting(id),
      let body = state.body(meeting.host), random.chance(45),
      let area = random.pick(state.areas(of: body, on: moment.stockholm.day)),
      let item = meeting.agenda.first(where: { plan.written[$0.number] != nil })
    else { return }
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    author.perform(
      .tagSubjects(TagSubjects(meeting: id, item: item.number, areas: [area])), by: by,
      in: plan.network, at: moment)
  }
}
