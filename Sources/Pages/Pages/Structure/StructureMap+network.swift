import Charters
import Governance
import Links

extension StructureMap {
  /// The map of a network, from its levels, areas, bodies and relations.
  init(_ network: NetworkID, _ view: View) {
    let levels = view.state.levels.filter { $0.network == network }
    let bodies = view.state.allBodies.filter { body in
      body.stands(on: view.day) && levels.contains { $0.id == body.level }
    }
    var told: Set<AreaID> = []
    self.init(
      levels: levels.map { level in
        let own = bodies.filter { $0.level == level.id }
        defer { told.formUnion(own.compactMap(\.area)) }
        return Level(
          view.short(level.name),
          responsibilities: level.responsibilities.map { view.words($0) },
          view.areas(own, told: told))
      },
      ties: Self.ties(bodies))
  }

  /// Commissions as they are; every other relation once between two bodies of one level.
  ///
  /// Relations across levels mostly follow the commissions, and would hide them on the map. Each
  /// body's page tells all.
  private static func ties(_ bodies: [Body]) -> [Tie] {
    let known = Set(bodies.map(\.id))
    let levels = Dictionary(bodies.map { ($0.id, $0.level) }) { first, _ in first }
    var pairs: Set<Set<BodyID>> = []
    var ties: [Tie] = []
    for body in bodies {
      for commissioner in body.related(.commissioner) where known.contains(commissioner) {
        pairs.insert([commissioner, body.id])
        ties.append(Tie(commissioner.rawValue, body.id.rawValue))
      }
    }
    for body in bodies {
      for relation in Relation.allCases where relation != .commissioner {
        for other in body.related(relation)
        where levels[other] == body.level && pairs.insert([other, body.id]).inserted {
          ties.append(Tie(body.id.rawValue, other.rawValue, .relates))
        }
      }
    }
    return ties
  }
}

extension View {
  /// The bodies of one level: those of the whole first, then area by area.
  ///
  /// What an area consists of is said once, on the first level that has it.
  fileprivate func areas(_ bodies: [Body], told: Set<AreaID>) -> [StructureMap.Area] {
    let whole = bodies.filter { $0.area == nil }
    let areas = state.areas.compactMap { area -> StructureMap.Area? in
      let own = bodies.filter { $0.area == area.id }
      guard !own.isEmpty else { return nil }
      return StructureMap.Area(
        short(area.name), note: told.contains(area.id) ? nil : municipalities(of: area.id),
        bodies: own.map(node))
    }
    return (whole.isEmpty ? [] : [StructureMap.Area(bodies: whole.map(node))]) + areas
  }

  private func node(_ body: Body) -> StructureMap.Node {
    StructureMap.Node(
      body.id.rawValue, name(of: body.id), link: link(to: body),
      health: health(of: body)?.standing.mark)
  }

  /// The municipalities of an area, where they are several.
  private func municipalities(of area: AreaID) -> String? {
    let names = state.municipalities(of: area).map { short($0.name) }.swedishSorted { $0 }
    return names.count > 1 ? names.joined(separator: ", ") : nil
  }
}
