/// Roads that come back to where they started.
extension ReviewSubject {
  func commissionerRings() -> [Finding] {
    rings { body in body.relations[.commissioner] ?? [] }.map {
      Finding(.commissionerRing($0), path: ["bodies", $0[0], "commissioner"], body: $0[0])
    }
  }

  func ladderRings() -> [Finding] {
    rings { body in
      rules(of: body).flatMap { _, rule -> [String] in
        guard case .ladder(let ladder) = rule else { return [] }
        return ladder.rungs.compactMap(\.to).flatMap { targets($0, of: body).map(\.key) }
      }
    }.map { Finding(.ladderRing($0), path: ["bodies", $0[0], "relations"], body: $0[0]) }
  }

  /// The rings met on a walk through all bodies, each told once, from where the walk met it.
  private func rings(_ next: (Network.Body) -> [String]) -> [[String]] {
    var walk = Walk(roads: bodies.mapValues(next))
    for body in network.bodies { walk.start(at: body.key) }
    return walk.rings
  }
}

/// A walk along all roads, deepest first, without recursion so that no chain is too long.
private struct Walk {
  let roads: [String: [String]]
  private(set) var rings: [[String]] = []
  private var done: Set<String> = []
  /// The way here: each body with the number of its roads already taken.
  private var way: [(key: String, taken: Int)] = []
  private var onWay: [String: Int] = [:]

  init(roads: [String: [String]]) { self.roads = roads }

  mutating func start(at key: String) {
    enter(key)
    while let (here, taken) = way.last {
      let next = roads[here] ?? []
      guard taken < next.count else {
        way.removeLast()
        onWay[here] = nil
        done.insert(here)
        continue
      }
      way[way.count - 1].taken += 1
      if let index = onWay[next[taken]] {
        rings.append(way[index...].map(\.key) + [next[taken]])
      } else {
        enter(next[taken])
      }
    }
  }

  private mutating func enter(_ key: String) {
    guard !done.contains(key) else { return }
    onWay[key] = way.count
    way.append((key, 0))
  }
}
