import Charters
import HashTreeCollections

extension State {
  /// A body and those commissioned by it, and by them, each before those below it.
  public func tree(under root: BodyID) -> [BodyID] {
    let below = Dictionary(
      grouping: allBodies.flatMap { body in
        body.related(.commissioner).map { (above: $0, body: body.id) }
      }, by: \.above)
    var found: [BodyID] = []
    var seen: Set<BodyID> = []
    var waiting = [root]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard bodies[next] != nil, seen.insert(next).inserted else { continue }
      found.append(next)
      waiting += (below[next] ?? []).map(\.body)
    }
    return found
  }

  /// The bodies in an order in which each comes after those whose meetings it follows.
  func inPlanningOrder(_ demands: [PlanningDemands]) -> [PlanningDemands] {
    let known = Dictionary(demands.map { ($0.body.id, $0) }) { first, _ in first }
    var done: Set<BodyID> = []
    var order: [PlanningDemands] = []
    func visit(_ demand: PlanningDemands) {
      // What is begun counts as done, so that a ring ends.
      guard done.insert(demand.body.id).inserted else { return }
      let before =
        demand.synchronisations.flatMap(\.partners) + demand.body.related(.commissioner)
      for id in before { if let other = known[id] { visit(other) } }
      order.append(demand)
    }
    for demand in demands { visit(demand) }
    return order
  }
}
