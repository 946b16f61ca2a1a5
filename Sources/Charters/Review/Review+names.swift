import Diagnostics

/// Names that must exist, and the bodies' place under a commissioner.
extension ReviewSubject {
  func findings(in organisation: Network.Organisation) -> [Finding] {
    let path = ["organisations", organisation.key]
    var findings = unknown(.area, organisation.area, network.areas.map(\.key), path + ["area"])
    if let principal = organisation.worksFor {
      let works = path + ["works_for"]
      findings += unknownOrganisation(principal, works)
      if let kind = organisations[principal]?.kind, kind != .region, kind != .municipality {
        findings.append(Finding(.worksForNoPrincipal(principal), path: works))
      }
    } else if organisation.kind == .privateProvider {
      findings.append(Finding(.providerWithoutPrincipal, .warning, path: path))
    }
    return findings
  }

  func findings(in federation: Network.Federation) -> [Finding] {
    federation.members.flatMap {
      unknownOrganisation($0, ["federations", federation.key, "members"])
    }
  }

  func namesFindings(_ body: Network.Body) -> [Finding] {
    var findings =
      unknown(.level, body.level, network.levels.map(\.key), body.path("level"), body.key)
      + unknown(.area, body.area, network.areas.map(\.key), body.path("area"), body.key)
    for relation in Relation.allCases {
      for key in body.relations[relation] ?? [] {
        if bodies[key] == nil {
          findings += unknown(.body, key, Array(bodies.keys), body.path(relation), body.key)
        }
        if key == body.key, relation != .commissioner {
          findings.append(
            Finding(.selfRelation(relation), path: body.path(relation), body: body.key))
        }
      }
    }
    return findings
  }

  func commissionerFindings(_ body: Network.Body) -> [Finding] {
    let has = !(body.relations[.commissioner] ?? []).isEmpty
    if has == !body.isTop { return [] }
    return [
      Finding(
        has ? .topWithCommissioner : .noCommissioner, path: body.path(has ? "top" : ""),
        body: body.key)
    ]
  }

  func charterFindings(_ body: Network.Body) -> [Finding] {
    guard let following = body.charter else { return [] }
    let path = body.path("charter")
    guard let charter = charters[following.charter] else {
      let known = charters.keys.map(\.rawValue)
      return unknown(.charter, following.charter.rawValue, known, path + ["key"], body.key)
    }
    let known = charter.parts.map(\.key.rawValue)
    var findings = following.parts.flatMap {
      unknown(.part, $0.rawValue, known, path + ["parts"], body.key)
    }
    if charter.isTemplate, !charter.blanks.isEmpty {
      findings.append(
        Finding(.templateFollowed(blanks: charter.blanks.count), path: path, body: body.key))
    }
    return findings
  }

  private func unknownOrganisation(_ key: String, _ path: [String]) -> [Finding] {
    organisations[key] == nil
      ? unknown(.organisation, key, Array(organisations.keys), path) : []
  }

  private func unknown(
    _ subject: Finding.Subject, _ name: String?, _ known: [String], _ path: [String],
    _ body: String? = nil
  ) -> [Finding] {
    guard let name, !known.contains(name) else { return [] }
    return [Finding(.unknown(subject, name, known: known.sorted()), path: path, body: body)]
  }
}
