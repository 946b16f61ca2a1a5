import Charters
import SwedishCalendar

/// Whether work carries its phase, and what was implemented is evaluated.
extension Judge {
  /// One occasion per activity and matter with a phase: what is implemented stands open until it has
  /// been evaluated. No document says when, so nothing here is late (C03).
  func occasions(_ rule: PhasesRule) -> [Occasion] {
    let plans = state.plans(of: body.id).filter {
      $0.isInForce && $0.year >= windowStart.year - 1
    }
    let activities = plans.flatMap { plan in
      let owes = state.bound(plan, on: day, where: \.hasPhases) == body.id
      return plan.standing.filter { !isCarried($0) }
        .compactMap { phased($0, owes: owes) }
    }
    // What a matter leads to is followed in the activity that it is tied to.
    let matters = state.matters(by: body.id).filter { $0.activity == nil }.compactMap(phased)
    return orNothing(activities + matters)
  }

  private func isCarried(_ activity: Activity) -> Bool {
    activity.carriedTo.flatMap { state.plan($0.plan) }?.isInForce == true
  }

  private func phased(_ activity: Activity, owes: Bool) -> Occasion? {
    guard let phase = activity.content.phase else { return nil }
    let subject = Occasion.Subject.activity(activity.id)
    let evidence = [activity.entered] + activity.reports.map(\.stamp)
    if activity.awaitsEvaluation, let done = activity.ended {
      return Occasion(
        subject, .due, isOpen: true, day: done.on, note: .notEvaluated(since: done.on),
        evidence: evidence, duty: owes ? .evaluate(activity.id) : nil)
    }
    if let ended = activity.ended {
      guard ended.on >= windowStart, phase == .evaluation else { return nil }
      return Occasion(
        subject, .kept, day: ended.on, note: .evaluated(on: ended.on), evidence: evidence)
    }
    return Occasion(
      subject, .due, isOpen: true, day: activity.content.until ?? day, note: .inPhase(phase),
      evidence: evidence)
  }

  private func phased(_ matter: Matter) -> Occasion? {
    guard let phase = matter.tags.phase, matter.home == body.id else { return nil }
    let subject = Occasion.Subject.matter(matter.id, station: matter.stations.count - 1)
    guard let closed = matter.closed?.stamp else {
      return Occasion(
        subject, .due, isOpen: true, day: day, note: .inPhase(phase),
        evidence: [matter.station.stamp])
    }
    guard closed.day >= windowStart else { return nil }
    switch phase {
    case .development: return nil
    case .implementation:
      return Occasion(
        subject, .due, isOpen: true, day: closed.day, note: .notEvaluated(since: closed.day),
        evidence: [closed], duty: .evaluateMatter(matter.id))
    case .evaluation:
      return Occasion(
        subject, .kept, day: closed.day, note: .evaluated(on: closed.day), evidence: [closed])
    }
  }
}
