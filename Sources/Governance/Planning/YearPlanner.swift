import Charters
public import SwedishCalendar

extension State {
  /// A proposal for a year's meetings of these bodies: the same for the same state and wishes.
  ///
  /// What is planned already is kept. Nothing is proposed where neither a charter, nor the body,
  /// nor a wish says how often it meets.
  public func proposal(
    for bodies: [BodyID], year: Int, wishes: YearWishes, today: Day
  ) -> YearProposal {
    let demands = bodies.compactMap { body($0) }.map { body in
      PlanningDemands(body, self, year: year, today: today)
    }
    var planner = YearPlanner(
      self, inPlanningOrder(demands), year: year, wishes: wishes, today: today)
    planner.plan()
    return planner.proposal
  }
}

/// Plans a year, greedily: what several bodies hold together first, then each body after those
/// whose meetings it is in step with.
struct YearPlanner {
  let state: State
  let days: YearDays
  let demands: [PlanningDemands]
  var engagements: Engagements
  var proposal: YearProposal
  /// The body that is planned, with what shapes its days.
  var habits: [BodyID: Habit] = [:]

  init(
    _ state: State, _ demands: [PlanningDemands], year: Int, wishes: YearWishes, today: Day
  ) {
    self.state = state
    self.demands = demands
    days = YearDays(year: year, pause: wishes.pause, today: today.adding(days: 1))
    engagements = Engagements(state, year: year)
    proposal = YearProposal(year: year, bodies: demands.map(\.body.id), wishes: wishes)
    for (place, demand) in demands.enumerated() {
      habits[demand.body.id] = Habit(
        demand, state, wishes.wish(of: demand.body.id), place: place, year: year)
    }
  }

  mutating func plan() {
    for demand in demands { planJoint(demand) }
    for demand in demands { planOwn(demand) }
    proposal.sort()
  }

  // MARK: - What several bodies hold together

  private mutating func planJoint(_ demand: PlanningDemands) {
    for frequency in demand.frequencies where frequency.rule.with != nil {
      guard !frequency.partners.isEmpty else { continue }
      for period in days.periods(frequency.rule.per) {
        guard let count = demand.count(frequency, in: period, state) else { continue }
        let standing = sittings(of: demand.body.id, in: period).filter { sitting in
          frequency.partners.contains(where: sitting.bodies.contains)
        }
        spread(
          Task(
            demand: demand, bodies: [demand.body.id] + frequency.partners,
            period: period, standing: standing, missing: count.atLeast - standing.count,
            phase: phase(demand, frequency)
          ) { _, _ in .joint(frequency.citation, period) })
      }
    }
  }

  /// Where in its stretch a joint meeting belongs, so that one body's many partners spread out.
  private func phase(
    _ demand: PlanningDemands, _ frequency: PlanningDemands.Frequency
  ) -> Double {
    let alike = demands.filter { other in
      other.frequencies.contains {
        $0.rule.with != nil && !Set($0.partners).isDisjoint(with: frequency.partners)
      }
    }
    let place = alike.firstIndex { $0.body.id == demand.body.id } ?? 0
    return (Double(place) + 0.5) / Double(max(alike.count, 1))
  }

  // MARK: - What a body holds by itself

  private mutating func planOwn(_ demand: PlanningDemands) {
    let wish = proposal.wishes.wish(of: demand.body.id)
    // A monthly meeting is also one of the year's: the narrowest periods come first.
    let own = demand.frequencies.filter { $0.rule.with == nil }
      .sorted { $0.rule.per.months < $1.rule.per.months }
    for frequency in own {
      for period in days.periods(frequency.rule.per) {
        guard let count = demand.count(frequency, in: period, state) else { continue }
        plan(demand, frequency, count, wish, in: period)
      }
    }
    planWished(demand, wish)
  }

  private mutating func plan(
    _ demand: PlanningDemands, _ frequency: PlanningDemands.Frequency, _ count: CountRange,
    _ wish: Wish, in period: CalendarPeriod
  ) {
    let all = sittings(of: demand.body.id, in: period)
    let together = all.filter { isJoint($0, demand) }.count
    let isYearly = frequency.rule.per == .year
    var target =
      (isYearly ? wish.count : nil) ?? inStep(demand, count, period) ?? count.atLeast
    if let most = count.atMost, !(isYearly && wish.count != nil) {
      target = min(target, max(most - together, 0))
    }
    place(
      Task(
        demand: demand, bodies: [demand.body.id], period: period, standing: all,
        missing: target - (all.count - together)
      ) { ordinal, total in
        .frequency(frequency.citation, period, ordinal: ordinal, of: total)
      })
  }

  /// As many meetings as the other body has, where the clause leaves a choice.
  private func inStep(
    _ demand: PlanningDemands, _ count: CountRange, _ period: CalendarPeriod
  ) -> Int? {
    guard let most = count.atMost, let step = step(of: demand) else { return nil }
    let possible = windows(step, in: period).count
    return possible == 0 ? nil : min(max(possible, count.atLeast), most)
  }

  private mutating func planWished(_ demand: PlanningDemands, _ wish: Wish) {
    let year = CalendarPeriod(.year, containing: Day.first(of: days.year))
    guard let wished = wish.count else { return }
    let all = sittings(of: demand.body.id, in: year)
    let own = all.filter { !isJoint($0, demand) }.count
    place(
      Task(
        demand: demand, bodies: [demand.body.id], period: year, standing: all,
        missing: wished - own
      ) { ordinal, total in .wished(ordinal: ordinal, of: total) })
  }

  private mutating func place(_ task: Task) {
    if let step = step(of: task.demand), !windows(step, in: task.period).isEmpty {
      follow(step, task)
    } else {
      spread(task)
    }
  }

  // MARK: - Looking

  func sittings(of body: BodyID, in period: CalendarPeriod) -> [Sitting] {
    (engagements.byBody[body] ?? []).filter { period.contains($0.day) }
      .sorted { ($0.day, $0.start) < ($1.day, $1.start) }
  }

  /// Whether a meeting is one that some clause wants the body to hold together with others.
  private func isJoint(_ sitting: Sitting, _ demand: PlanningDemands) -> Bool {
    guard sitting.bodies.count > 1 else { return false }
    return sitting.bodies[0] != demand.body.id
      || demand.frequencies.contains { frequency in
        frequency.rule.with != nil && frequency.partners.contains(where: sitting.bodies.contains)
      }
  }
}

/// Meetings that are to be given a day.
struct Task {
  let demand: PlanningDemands
  let bodies: [BodyID]
  let period: CalendarPeriod
  /// What stands in the period already.
  let standing: [Sitting]
  /// How many are missing; none where it is not positive.
  let missing: Int
  /// Where in its stretch each belongs, from 0 to 1.
  var phase = 0.5
  /// Why, by the meeting's place among all of the period.
  let reason: (_ ordinal: Int, _ total: Int) -> PlanningReason
}
