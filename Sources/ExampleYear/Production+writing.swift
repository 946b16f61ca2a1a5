import Charters
import Governance
import SwedishCalendar

/// What stands in the minutes, item by item.
extension Production {
  mutating func write(_ plan: Plan, at moment: Moment) {
    assignLocally(plan, at: moment)
    guard let id = plan.meeting, let meeting = state.meeting(id),
      let body = state.body(BodyID(plan.host))
    else { return }
    var random = plan.random("minutes")
    let powers = state.charter(of: body, on: plan.held).map(Powers.init)
    var strays = plan.incident == .beyondAuthority
    let items = meeting.agenda.map { item -> WrittenItem in
      guard let chosen = plan.written[item.number] else { return standing(item, body, plan) }
      let allowed = powers?.allowed(matter: item.matter) ?? Set(OutcomeKind.allCases)
      if strays, !allowed.contains(.decision) {
        strays = false
        return beyond(item, chosen)
      }
      return within(allowed, item, chosen, plan, &random)
    }
    let act = WriteMinutes(
      meeting: id, items: passingOn(recommending(items, plan), plan), summary: summary(plan),
      openSummary: openSummary(body, plan))
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    author.perform(.writeMinutes(act), by: by, in: plan.network, at: moment)
    follow(plan)
  }

  private func within(
    _ allowed: Set<OutcomeKind>, _ item: Item, _ chosen: Chosen, _ plan: Plan,
    _ random: inout SplitMix64
  ) -> WrittenItem {
    let passage = chosen.passage
    let isAssigned = plan.assigned == item.number
    if isAssigned || allowed.contains(passage.outcome) {
      let text = "\(passage.said) \(isAssigned ? Words.assigned : passage.agreed)"
      guard isAssigned || passage.outcome == .decision else {
        return WrittenItem(number: item.number, text: text, outcome: passage.outcome)
      }
      let delegating = delegating(item, plan)
      let responsible = responsible(for: item, plan)
      return WrittenItem(
        number: item.number, text: text, outcome: .decision, within: delegating,
        delegation: delegating.isEmpty ? "" : Words.delegation,
        isAssignment: !responsible.isEmpty, assignedTo: responsible)
    }
    let closing = random.pick(Words.closings) ?? ""
    return WrittenItem(
      number: item.number, text: "\(passage.said) \(closing)", outcome: .information)
  }

  /// A decision that the body may not take, recorded as the departure it is (A14, C06).
  private func beyond(_ item: Item, _ chosen: Chosen) -> WrittenItem {
    WrittenItem(
      number: item.number, text: "\(chosen.passage.said) \(Words.beyondAuthority)",
      outcome: .decision, isDeparture: true)
  }

  /// The standing items tell something else each time, from a place of the body's own on.
  private func standing(_ item: Item, _ body: Body, _ plan: Plan) -> WrittenItem {
    if item.report != nil {
      return WrittenItem(number: item.number, text: Words.reportTaken, outcome: .information)
    }
    if case .review = item.about {
      return WrittenItem(number: item.number, text: Words.reviewTaken, outcome: .information)
    }
    let passages = item.kind == .information ? Words.partyNews : Words.planNews
    let place = plan.meeting.flatMap { body.meetings.firstIndex(of: $0) } ?? 0
    var random = SplitMix64(seed: seed, name: "standing \(body.id.rawValue)")
    let text = passages[(place + random.number(below: passages.count)) % passages.count]
    return WrittenItem(number: item.number, text: text, outcome: .information)
  }

  /// The first decision or recommendation goes on to the bodies whose charters take it up (C24).
  private func passingOn(_ items: [WrittenItem], _ plan: Plan) -> [WrittenItem] {
    guard !state.takers(from: BodyID(plan.host), on: plan.held).isEmpty,
      let index = items.firstIndex(where: { item in
        !item.isDeparture && [.decision, .recommendation].contains(item.outcome)
      })
    else { return items }
    var items = items
    items[index].isPassedOn = true
    return items
  }

  /// Where anyone may read the papers there is a short summary for those who read no more.
  private func openSummary(_ body: Body, _ plan: Plan) -> String {
    guard state.audience(of: body, on: plan.held) == .open else { return "" }
    var random = plan.random("open summary")
    return random.pick(Words.openSummaries) ?? ""
  }

  private func summary(_ plan: Plan) -> String {
    plan.items.prefix(2).map(\.subject.brief).joined(separator: " ")
  }
}
