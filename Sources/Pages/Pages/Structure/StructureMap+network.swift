import Charters
import Governance
import Links

extension StructureMap {
  /// The map of a network, from its levels, areas, bodies and relations.
  init(_ network: NetworkID, _ view: View) {
    let levels = view.state.levels.filter { $0.network == network }
    let bodies = view.state.allBodies.filter { body in
      levels.contains { $0.id == body.level }
    }
    self.init(
      levels: levels.map { level in
        Level(view.short(level.name), view.areas(bodies.filter { $0.level == level.id }))
      },
      ties: Self.ties(bodies))
  }

  /// Commissions as they are; every other relation once between two bodies.
  private static func ties(_ bodies: [Body]) -> [Tie] {
    let known = Set(bodies.map(\.id))
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
        where known.contains(other) && pairs.insert([other, body.id]).inserted {
          ties.append(Tie(body.id.rawValue, other.rawValue, .relates))
        }
      }
    }
    return ties
  }
}

extension View {
  /// The bodies of one level: those of the whole first, then area by area.
  fileprivate func areas(_ bodies: [Body]) -> [StructureMap.Area] {
    let whole = bodies.filter { $0.area == nil }
    let areas = state.areas.compactMap { area -> StructureMap.Area? in
      let own = bodies.filter { $0.area == area.id }
      guard !own.isEmpty else { return nil }
      return StructureMap.Area(
        short(area.name), note: municipalities(of: area.id), bodies: own.map(node))
    }
    return (whole.isEmpty ? [] : [StructureMap.Area(bodies: whole.map(node))]) + areas
  }

  private func node(_ body: Body) -> StructureMap.Node {
    StructureMap.Node(
      body.id.rawValue, short(body.name), link: link(to: body),
      health: health(of: body)?.standing.mark)
  }

  /// The municipalities of an area, where they are several.
  private func municipalities(of area: AreaID) -> String? {
    let names = state.municipalities(of: area).map { short($0.name) }.swedishSorted { $0 }
    return names.count > 1 ? names.joined(separator: ", ") : nil
  }
}
