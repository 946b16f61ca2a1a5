import Charters
import HashTreeCollections
import SwedishCalendar

/// Whether plans are made, revised, followed up and worked from.
extension Judge {
  /// What is tried depends on what the body does with the plan (A07, A09, A13, D02).
  func occasions(_ rule: PlanRule) -> [Occasion] {
    switch rule.duty {
    case .followUp: followUps(rule.within)
    case .revise: each(rule.per ?? .year, revision)
    case .basis: each(.year, workShare)
    case .make: each(.year) { making($0, rule.kind) }
    }
  }

  private func each(
    _ unit: Period, _ occasion: (CalendarPeriod) -> Occasion?
  ) -> [Occasion] {
    orNothing(periods(unit).filter { $0.start <= day }.compactMap(occasion))
  }

  // MARK: Following up

  /// One occasion per report, and one for what is to be told next of each open activity (A07).
  ///
  /// The activity's own last day is the plan's; how often it is told is a guide, which reminds.
  private func followUps(_ guide: Guide?) -> [Occasion] {
    let plans = state.plans(of: body.id).filter {
      $0.isInForce && $0.year >= windowStart.year - 1 && $0.year <= day.year
    }
    guard !plans.isEmpty else {
      return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .noPlan)]
    }
    return orNothing(
      plans.flatMap { plan in
        let owes = state.bound(plan, on: day, where: \.followsUpPlan) == body.id
        return plan.standing.flatMap { activity in
          told(activity) + next(activity, plan, guide, owes: owes)
        }
      })
  }

  private func told(_ activity: Activity) -> [Occasion] {
    activity.reports.filter { $0.on >= windowStart && $0.on <= day }.map { report in
      Occasion(
        .activity(activity.id), .kept, day: report.on,
        note: .activityTold(report.status, on: report.on), evidence: [report.stamp])
    }
  }

  private func next(
    _ activity: Activity, _ plan: Plan, _ guide: Guide?, owes: Bool
  ) -> [Occasion] {
    let begins = max(state.begins(activity), plan.adopted?.on ?? day)
    guard state.isOpen(activity), begins <= day else { return [] }
    let evidence = [activity.entered] + activity.reports.map(\.stamp)
    let last = activity.content.until
    if let last, last < day {
      return [
        Occasion(
          .activity(activity.id), .late, isOpen: true, day: last, lastDay: last,
          note: .activityOverdue(since: last), evidence: evidence,
          duty: owes ? .reportActivity(activity.id) : nil)
      ]
    }
    let since = max(activity.reports.last?.on ?? begins, begins)
    let due = [guide.map { since.adding(days: $0.days) }, last].compactMap { $0 }.min()
    let isLate = due.map { $0 < day } ?? false
    let isNear = due.map { $0 <= day.adding(days: 30) } ?? false
    return [
      Occasion(
        .activity(activity.id), isLate ? .late : .due, isOpen: true, day: due ?? day,
        lastDay: due, note: .activityUnderWay(toldOn: activity.reports.last?.on),
        evidence: evidence, duty: owes && isNear ? .reportActivity(activity.id) : nil)
    ]
  }

  // MARK: The year

  /// Whether the body contributed to the revision of a plan in the year (A09).
  private func revision(_ period: CalendarPeriod) -> Occasion? {
    let given = state.plans(of: body.id).flatMap(\.contributions)
      .filter { $0.body == body.id && period.contains($0.on) && $0.on <= day }
      .min { ($0.on, $0.stamp) < ($1.on, $1.stamp) }
    if let given {
      return Occasion(
        .period(period), .kept, day: given.on, lastDay: period.end,
        note: .revisionGiven(on: given.on), evidence: [given.stamp])
    }
    let isOver = period.end < day
    return Occasion(
      .period(period), isOver ? .broken : .due, isOpen: !isOver, day: period.end,
      lastDay: period.end, note: .revisionMissing,
      duty: isOver ? nil : .contributeToPlan(period))
  }

  /// How much of the year's work belonged to the plan. No document says how much it should be, so a
  /// year is kept where some did, and never broken (A13).
  private func workShare(_ period: CalendarPeriod) -> Occasion? {
    let share = state.workShare(of: body, in: period.start.year, on: day)
    let isNow = period.contains(day)
    guard share.count > 0 || isNow else { return nil }
    let evidence = share.inPlan.compactMap { state.tie(of: $0) }.sorted().suffix(20)
    return Occasion(
      .period(period), share.inPlan.isEmpty ? .due : .kept, isOpen: share.inPlan.isEmpty,
      day: isNow ? day : period.end, note: .workInPlan(share.inPlan.count, of: share.count),
      evidence: Array(evidence))
  }

  /// Whether the plans of the year are there, one for each development area (D02).
  private func making(_ period: CalendarPeriod, _ kind: PlanKind?) -> Occasion? {
    let year = period.start.year
    let grid = state.planGrid(
      of: body, kind: kind, in: year, on: day, adoptedOnly: true)
    let made = grid.covered
    let adopted = state.plans(of: body.id)
      .filter { $0.year == year && (kind ?? $0.kind) == $0.kind }.compactMap(\.adopted)
    let evidence = adopted.map(\.stamp).sorted()
    let note = Occasion.Note.plansMade(made, of: grid.columns.count)
    if made == grid.columns.count {
      let on = adopted.map(\.on).max().map { min($0, period.end) } ?? period.end
      return Occasion(
        .period(period), .kept, day: on, lastDay: period.end, note: note, evidence: evidence)
    }
    let isOver = period.end < day
    return Occasion(
      .period(period), isOver ? .broken : .due, isOpen: !isOver, day: period.end,
      lastDay: period.end, note: note, evidence: evidence,
      duty: isOver ? nil : .makePlans(period, missing: grid.columns.count - made))
  }
}

extension State {
  /// When work was said to belong to an activity; for an item carried over, when it came.
  fileprivate func tie(of work: Work) -> Stamp? {
    switch work {
    case .item(let meeting, let number):
      self.meeting(meeting)?.item(number).map { $0.tied ?? $0.added }
    case .matter(let id): matter(id)?.tied
    }
  }
}
