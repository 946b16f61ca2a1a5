import Charters
import Governance
import SwedishCalendar

/// Recommendations on their way through the principals' own decisions.
extension Production {
  /// How a body addresses what it recommends.
  private struct Habit {
    /// The days from which its next meeting recommends something to its principals.
    var after: [Day]
    /// Whether to every principal of the network, and not only those with seats.
    var toAll = false
    var onlyIfAll = false
    /// How many of a hundred principals answer, in time.
    var answers = 75
  }

  private static let habits: [String: Habit] = [
    "cs-tj": Habit(
      after: [.of(2025, 2, 1), .of(2025, 8, 15), .of(2026, 2, 1)], toAll: true, answers: 68),
    "ds-tj-sydost": Habit(after: [.of(2025, 4, 1)], onlyIfAll: true, answers: 80),
    "ds-tj-nordost": Habit(after: [.of(2025, 3, 1)], onlyIfAll: true, answers: 100),
    "operativ-sydost": Habit(after: [.of(2025, 8, 15)]),
    "fredagsgruppen": Habit(after: [.of(2025, 2, 1), .of(2025, 10, 1)]),
    "ostersund-strategisk": Habit(after: [.of(2025, 4, 1)], answers: 100),
    "samverkansnamnden": Habit(after: [.of(2025, 2, 1), .of(2025, 11, 1)], answers: 60),
  ]

  /// Whether the meeting recommends something to its principals, in the year's order.
  func recommends(_ plan: Plan) -> Bool {
    let done = state.addressedEntries.count { $0.id.body.rawValue == plan.host }
    guard plan.entered == nil, let after = Self.habits[plan.host]?.after, done < after.count else {
      return false
    }
    return plan.held >= after[done]
  }

  /// The first item that may lead to a recommendation leads to one.
  func recommending(_ items: [WrittenItem], _ plan: Plan) -> [WrittenItem] {
    guard recommends(plan), let meeting = plan.meeting.flatMap({ state.meeting($0) }),
      let body = state.body(BodyID(plan.host))
    else { return items }
    let powers = state.charter(of: body, on: plan.held).map(Powers.init)
    let index = items.firstIndex { written in
      guard plan.written[written.number] != nil, !written.isDeparture,
        let item = meeting.item(written.number), !item.isInternal
      else { return false }
      return powers?.allowed(matter: item.matter).contains(.recommendation) ?? true
    }
    guard let index else { return items }
    let written = items[index]
    let said = plan.written[written.number]?.passage.said ?? written.text
    var items = items
    items[index] = WrittenItem(
      number: written.number, text: "\(said) \(Words.recommended)", outcome: .recommendation)
    plan.recommended = written.number
    return items
  }

  mutating func arrangeAddress(_ id: OutcomeID, _ plan: Plan) {
    guard let habit = Self.habits[plan.host], let number = plan.recommended,
      state.entry(id)?.item == number
    else { return }
    later(plan.held.adding(days: 9), plan) { stage, moment in
      stage.address(id, habit, plan, at: moment)
    }
  }

  private mutating func address(
    _ id: OutcomeID, _ habit: Habit, _ plan: Plan, at moment: Moment
  ) {
    guard let body = state.body(id.body), let entry = state.entry(id),
      state.outcome(of: entry)?.kind == .recommendation
    else { return }
    let day = moment.stockholm.day
    let seated = state.principals(in: body, on: day)
    let principals = habit.toAll ? allPrincipals(of: plan.network, on: day) : seated
    guard !principals.isEmpty else { return }
    let act = AddressRecommendation(
      outcome: id, to: principals, onlyIfAll: habit.onlyIfAll,
      by: habit.onlyIfAll ? nil : plan.held.adding(days: 180))
    let by = officer(of: plan, [.chair, .convener, .meetingLeader, .secretary], at: moment)
    guard
      author.perform(.addressRecommendation(act), by: by, in: plan.network, at: moment) != nil
    else { return }
    for principal in principals { arrangeAnswer(id, principal, habit, plan, from: day) }
  }

  private func allPrincipals(of network: String, on day: Day) -> [OrganisationID] {
    let bodies = state.allBodies.filter { body in
      state.network(of: body)?.rawValue == network
    }
    return Set(bodies.flatMap { state.principals(in: $0, on: day) }).sorted()
  }

  /// A principal takes months, and some never come to it.
  private mutating func arrangeAnswer(
    _ id: OutcomeID, _ principal: OrganisationID, _ habit: Habit, _ plan: Plan, from day: Day
  ) {
    var random = plan.random("answer \(id.number) \(principal.rawValue)")
    guard random.chance(habit.answers) else { return }
    let days = random.number(in: 24...(habit.answers == 100 ? 110 : 360))
    let result: AdoptionOutcome =
      habit.answers == 100
      ? (random.chance(80) ? .adopted : .adoptedWithChange) : Self.result(&random)
    later(day.adding(days: days), plan) { stage, moment in
      stage.answer(id, principal, result, plan, at: moment)
    }
  }

  private static func result(_ random: inout SplitMix64) -> AdoptionOutcome {
    switch random.number(below: 100) {
    case 0..<70: .adopted
    case 70..<82: .adoptedWithChange
    case 82..<92: .declined
    default: .notTakenUp
    }
  }

  /// Its own representative records it, else the process leader with the source (A20).
  private mutating func answer(
    _ id: OutcomeID, _ principal: OrganisationID, _ result: AdoptionOutcome, _ plan: Plan,
    at moment: Moment
  ) {
    var random = plan.random("adoption \(id.number) \(principal.rawValue)")
    let day = moment.stockholm.day
    let own = state.representatives(of: principal, on: day).first
    let isRegion = state.organisation(principal)?.kind == .region
    let isTaken = result != .notTakenUp
    let paragraph = random.number(in: 12...180)
    let diary = random.number(in: 100...990)
    let act = RecordAdoption(
      outcome: id, principal: principal, on: day.adding(days: -random.number(in: 1...9)),
      result: result,
      decider: isTaken
        ? random.pick(isRegion ? Words.regionDeciders : Words.municipalDeciders) ?? "" : "",
      paragraph: isTaken ? "§ \(paragraph)" : "",
      diary: isTaken ? "\(day.year)-\(diary)" : "",
      change: change(result, &random), teller: result.isAdopted ? Words.teller : "",
      tellBy: result.isAdopted ? day.adding(days: 45) : nil,
      source: own == nil ? Words.adoptionSource : "")
    let support = officer(of: id.body, [], in: plan.network, at: moment)
    author.perform(
      .recordAdoption(act), by: own ?? support, for: own == nil ? principal : nil,
      in: plan.network, at: moment)
  }

  private func change(_ result: AdoptionOutcome, _ random: inout SplitMix64) -> String {
    switch result {
    case .adopted: ""
    case .adoptedWithChange: random.pick(Words.changes) ?? ""
    case .declined: random.pick(Words.refusals) ?? ""
    case .notTakenUp: Words.notTakenUp
    }
  }
}
