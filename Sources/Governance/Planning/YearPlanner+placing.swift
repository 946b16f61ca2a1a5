import Charters
import SwedishCalendar

/// Giving meetings their days.
extension YearPlanner {
  // MARK: - Evenly over a period

  /// Spreads what is missing over the open days of the period, with what stands there already.
  mutating func spread(_ task: Task) {
    let open = days.open(in: task.period.days)
    guard task.missing > 0, let habit = habits[task.demand.body.id], !open.isEmpty else { return }
    let total = task.missing + task.standing.count
    var ideals = (0..<total).map { place -> Day in
      let part = (Double(place) + task.phase) / Double(total)
      return open[min(Int(part * Double(open.count)), open.count - 1)]
    }
    for sitting in task.standing {
      guard let near = Self.nearest(to: sitting.day, in: ideals) else { break }
      ideals.remove(at: near)
    }
    let reach = max(open.count / total, 10)
    for ideal in ideals {
      let month = habit.day(inMonthOf: ideal)
      let wanted = days.isOpen(month) && task.period.contains(month) ? month : habit.nearest(ideal)
      let near = wanted.adding(days: -reach)...wanted.adding(days: reach)
      let candidates = open.filter(near.contains)
      put(task, habit, wanted, candidates.isEmpty ? open : candidates, [])
    }
  }

  private static func nearest(to day: Day, in days: [Day]) -> Int? {
    days.indices.min { abs(days[$0].days(to: day)) < abs(days[$1].days(to: day)) }
  }

  // MARK: - In step with another body

  /// The first synchronisation that says how many days, where the other body is known.
  func step(of demand: PlanningDemands) -> PlanningDemands.Synchronisation? {
    demand.synchronisations.first { $0.days != nil && !$0.partners.isEmpty }
  }

  /// The open days around each of the other body's meetings, where there are any.
  func windows(
    _ step: PlanningDemands.Synchronisation, in period: CalendarPeriod
  ) -> [(partner: BodyID, at: Day, open: [Day])] {
    guard let range = step.days else { return [] }
    let found = step.partners.flatMap { partner in
      (engagements.byBody[partner] ?? []).map { (partner: partner, at: $0.day) }
    }
    return found.sorted { ($0.at, $0.partner) < ($1.at, $1.partner) }.compactMap { one in
      let window = one.at.adding(days: -range.to)...one.at.adding(days: -range.from)
      let open = days.open(in: window).filter { period.contains($0) }
      return open.isEmpty ? nil : (one.partner, one.at, open)
    }
  }

  /// Puts what is missing in the windows that hold none yet, evenly; then twice in some.
  mutating func follow(_ step: PlanningDemands.Synchronisation, _ task: Task) {
    guard task.missing > 0, let habit = habits[task.demand.body.id] else { return }
    let windows = windows(step, in: task.period)
    let standing = Set(task.standing.map(\.day))
    var empty = windows.filter { window in !window.open.contains(where: standing.contains) }
    var left = task.missing
    while left > 0, !windows.isEmpty {
      let from = empty.isEmpty ? windows : empty
      let chosen = Self.evenly(min(left, from.count), of: from)
      for window in chosen {
        let middle = window.open[window.open.count / 2]
        let usual = habit.nearest(middle)
        let ideal = window.open.contains(usual) ? usual : middle
        put(task, habit, ideal, window.open, [reason(step, window)])
      }
      left -= chosen.count
      empty = []
    }
  }

  private func reason(
    _ step: PlanningDemands.Synchronisation, _ window: (partner: BodyID, at: Day, open: [Day])
  ) -> (Day) -> PlanningReason {
    { day in
      .synchronised(step.citation, with: window.partner, daysBefore: day.days(to: window.at))
    }
  }

  private static func evenly<Element>(_ count: Int, of all: [Element]) -> [Element] {
    (0..<count).map { all[(2 * $0 + 1) * all.count / (2 * count)] }
  }

  // MARK: - One meeting

  private mutating func put(
    _ task: Task, _ habit: Habit, _ ideal: Day, _ candidates: [Day],
    _ extra: [(Day) -> PlanningReason]
  ) {
    var best: (cost: Int, day: Day)?
    for day in candidates {
      let cost = cost(of: day, ideal, task, habit)
      if best.map({ (cost, day) < ($0.cost, $0.day) }) ?? true { best = (cost, day) }
    }
    guard let day = best?.day else { return }
    let placed = sittings(of: task.demand.body.id, in: task.period).count
    var reasons = [
      task.reason(placed + 1, max(task.missing + task.standing.count, placed + 1))
    ]
    reasons += extra.map { $0(day) }
    if habit.origin != .spread, day.weekday == habit.weekday {
      reasons.append(
        habit.origin == .wished ? .wishedWeekday(day.weekday) : .usualWeekday(day.weekday))
    }
    if day != ideal, let obstacle = obstacle(on: ideal, task, habit) {
      reasons.append(.avoided(ideal, obstacle))
    }
    let meeting = ProposedMeeting(
      number: proposal.nextNumber, bodies: task.bodies, day: day, start: habit.start,
      end: habit.end, place: habit.place, reasons: reasons)
    proposal.meetings.append(meeting)
    engagements.add(Sitting(meeting))
  }

  /// What a day costs: far from where it belongs, another weekday, people called to two places.
  private mutating func cost(of day: Day, _ ideal: Day, _ task: Task, _ habit: Habit) -> Int {
    var cost = abs(day.days(to: ideal))
    if day.weekday != habit.weekday { cost += habit.origin == .wished ? 40 : 10 }
    for other in task.bodies {
      for sitting in engagements.byBody[other] ?? [] {
        let apart = abs(sitting.day.days(to: day))
        cost += apart == 0 ? 400 : apart < 7 && other == task.demand.body.id ? 60 : 0
      }
    }
    for sitting in engagements.byDay[day] ?? [] {
      cost += 1
      let people = engagements.people(in: task.bodies, and: sitting.bodies, on: day).count
      guard people > 0 else { continue }
      cost += sitting.overlaps(habit.start, habit.end) ? 300 + 10 * people : 15
    }
    return cost
  }

  private mutating func obstacle(
    on day: Day, _ task: Task, _ habit: Habit
  ) -> PlanningReason.Obstacle? {
    if let closing = days.closing(of: day) { return .closed(closing) }
    let own = engagements.byBody[task.demand.body.id] ?? []
    if own.contains(where: { abs($0.day.days(to: day)) < 7 }) { return .ownMeeting }
    let people = (engagements.byDay[day] ?? []).flatMap { sitting in
      sitting.overlaps(habit.start, habit.end)
        ? engagements.people(in: task.bodies, and: sitting.bodies, on: day) : []
    }
    return people.isEmpty ? nil : .people(Set(people).count)
  }
}

extension Sitting {
  init(_ meeting: ProposedMeeting) {
    self.init(
      reference: .proposed(meeting.number), bodies: meeting.bodies, day: meeting.day,
      start: meeting.start, end: meeting.end)
  }
}
