import Diagnostics

/// Whether the network is what the clauses say that it is.
extension ReviewSubject {
  func structureFindings(_ body: Network.Body) -> [Finding] {
    clauses(of: body).flatMap { clause in
      clause.structure.filter { !holds($0, for: body) }.map {
        Finding(
          .untrue($0), clause.force == .shall ? .error : .warning, path: body.path(),
          body: body.key, clause: clause.id)
      }
    }
  }

  private func holds(_ structure: Structure, for body: Network.Body) -> Bool {
    switch structure {
    case .commissioner: !targets(.commissioner, of: body).isEmpty
    case .areas: network.areas.count > 1 && municipalitiesHaveAreas
    case .federation: !network.federations.isEmpty
    case .mirror: body.mirrors != nil
    case .levels: network.levels.count > 1
    case .practitioners: !targets(.practitioners, of: body).isEmpty
    case .mergedLevels: parts(of: body).count > 1 || followers(of: body) > 1
    case .formOfOperation: network.organisations.contains { $0.worksFor != nil }
    }
  }

  private var municipalitiesHaveAreas: Bool {
    network.organisations.allSatisfy { $0.kind != .municipality || $0.area != nil }
  }

  private func followers(of body: Network.Body) -> Int {
    network.bodies.count { $0.charter?.charter == body.charter?.charter }
  }
}
