import Charters
import HashTreeCollections

/// The plans there are, and what belongs to them.
extension State {
  /// The plan with this number.
  public func plan(_ id: PlanID) -> Plan? { plans[id] }

  /// The activity with this number, standing or taken off.
  public func activity(_ id: ActivityID) -> Activity? { plans[id.plan]?.activity(id.number) }

  /// Every plan, the first made first.
  public var allPlans: [Plan] { plans.values.sorted { $0.id < $1.id } }

  /// The plans that belong to a body or that it works from, but for those taken back, the latest
  /// year first.
  public func plans(of body: BodyID) -> [Plan] {
    (plansOf[body] ?? []).compactMap { plans[$0] }
      .filter { $0.withdrawn == nil && $0.concerns(body) }
      .sorted { ($1.year, $0.id) < ($0.year, $1.id) }
  }

  /// The items and matters that are said to belong to an activity, the first tied first.
  public func work(of activity: ActivityID) -> [Work] { tiedWork[activity] ?? [] }

  /// The routines that a body has said to be ready for a season.
  public func ready(for season: SeasonTime, in body: Body) -> [SeasonReady] {
    body.seasons.filter { $0.season == season }
  }

  mutating func evolvePlans(_ event: Recorded) {
    switch event.fact {
    case .planMade(let fact):
      plans[fact.plan] = Plan(
        id: fact.plan, kind: fact.kind, body: fact.body, year: fact.year, scope: fact.scope,
        development: fact.development, title: event.text("title"), follows: fact.follows,
        sharedWith: fact.sharedWith, made: event.stamp)
      index(fact.plan)
    case .planChanged(let fact):
      plans[fact.plan]?.title = event.text("title")
      plans[fact.plan]?.sharedWith = fact.sharedWith
      index(fact.plan)
    case .planContributed(let fact):
      plans[fact.plan]?.contributions.append(
        Plan.Contribution(
          body: fact.body, on: fact.on, text: event.text("text"), stamp: event.stamp))
    case .planAdopted(let fact):
      plans[fact.plan]?.adopted = Plan.Adoption(
        on: fact.on, meeting: fact.meeting, stamp: event.stamp)
    case .planWithdrawn(let fact):
      plans[fact.plan]?.withdrawn = Plan.Withdrawal(
        reason: event.text("reason"), stamp: event.stamp)
    case .workTied(let fact): tie(fact, event.stamp)
    case .seasonPrepared(let fact):
      bodies[fact.body]?.seasons.append(
        SeasonReady(
          clause: fact.clause, season: fact.season, on: fact.on, text: event.text("text"),
          document: fact.document, stamp: event.stamp))
    default: evolveActivities(event)
    }
  }

  private mutating func evolveActivities(_ event: Recorded) {
    switch event.fact {
    case .activityEntered(let fact):
      var activity = Activity(
        id: fact.activity, content: fact.content, title: event.text("title"),
        entered: event.stamp)
      activity.take(fact.texts, event)
      plans[fact.activity.plan]?.activities.append(activity)
    case .activityCarried(let fact): carry(fact, event.stamp)
    case .activityChanged(let fact):
      change(fact.activity) { activity in
        activity.content = fact.content
        activity.title = event.text("title")
        activity.take(fact.texts, event)
        activity.changes.append(event.stamp)
      }
    case .activityRemoved(let fact):
      change(fact.activity) {
        $0.removed = Activity.Removal(reason: event.text("reason"), stamp: event.stamp)
      }
    case .activityReported(let fact):
      change(fact.activity) { activity in
        activity.content.phase = fact.phase ?? activity.content.phase
        activity.reports.append(
          Activity.Report(
            on: fact.on, status: fact.status, phase: fact.phase, words: event.text("words"),
            stamp: event.stamp))
      }
    default: break
    }
  }

  private mutating func index(_ id: PlanID) {
    for body in plans[id]?.bodies ?? [] where plansOf[body]?.contains(id) != true {
      plansOf[body, default: []].append(id)
    }
  }

  private mutating func change(_ id: ActivityID, _ change: (inout Activity) -> Void) {
    let all = plans[id.plan]?.activities
    guard let place = all?.firstIndex(where: { $0.id == id }), var activity = all?[place] else {
      return
    }
    change(&activity)
    plans[id.plan]?.activities[place] = activity
  }

  private mutating func carry(_ fact: ActivityCarried, _ stamp: Stamp) {
    guard let before = activity(fact.from) else { return }
    plans[fact.activity.plan]?.activities.append(
      Activity(
        id: fact.activity, content: fact.content, title: before.title, goal: before.goal,
        measure: before.measure, measurer: before.measurer, follows: fact.from, entered: stamp))
    change(fact.from) { $0.carriedTo = fact.activity }
  }

  private mutating func tie(_ fact: WorkTied, _ stamp: Stamp) {
    if let before = activity(tiedTo: fact.work) {
      tiedWork[before]?.removeAll { $0 == fact.work }
    }
    if let activity = fact.activity { tiedWork[activity, default: []].append(fact.work) }
    switch fact.work {
    case .item(let meeting, let number):
      change(item: number, of: meeting) { item in
        item.activity = fact.activity
        item.tied = stamp
      }
    case .matter(let id):
      matters[id]?.activity = fact.activity
      matters[id]?.tied = stamp
    }
  }
}

extension Activity {
  fileprivate mutating func take(_ texts: ActivityTexts, _ event: Recorded) {
    goal = texts.contains(.goal) ? event.text("goal") : nil
    measure = texts.contains(.measure) ? event.text("measure") : nil
    measurer = texts.contains(.measurer) ? event.text("measurer") : nil
  }
}
