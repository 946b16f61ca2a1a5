/// What is different in a plan from the one that it follows (A09).
public struct PlanDifference: Hashable, Sendable {
  /// Activities that go on, each with what it was.
  public var carried: [Pair] = []
  /// Activities that are new.
  public var added: [ActivityID] = []
  /// Activities that were done or stopped before.
  public var ended: [ActivityID] = []
  /// Activities that were left undone and do not go on.
  public var left: [ActivityID] = []

  /// An activity, and the one it goes on with.
  public struct Pair: Hashable, Sendable {
    public var before: ActivityID
    public var now: ActivityID
  }
}

extension State {
  /// The difference from the plan that it follows; nil where it follows none.
  public func difference(of plan: Plan) -> PlanDifference? {
    guard let before = plan.follows.flatMap({ self.plan($0) }) else { return nil }
    var difference = PlanDifference()
    for activity in plan.standing {
      if let earlier = activity.follows {
        difference.carried.append(PlanDifference.Pair(before: earlier, now: activity.id))
      } else {
        difference.added.append(activity.id)
      }
    }
    let goesOn = Set(difference.carried.map(\.before))
    for activity in before.standing where !goesOn.contains(activity.id) {
      if activity.ended != nil {
        difference.ended.append(activity.id)
      } else {
        difference.left.append(activity.id)
      }
    }
    return difference
  }
}
