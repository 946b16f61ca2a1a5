/// Reviews a network with its charters: what can never be kept is found before anything runs.
public enum NetworkReview {
  /// Everything found, in the order of the network and of each charter.
  public static func findings(in network: Network, charters: [Charter]) -> [Finding] {
    let subject = ReviewSubject(network, charters)
    return charters.flatMap { CharterReview.findings(in: $0) }
      + network.organisations.flatMap { subject.findings(in: $0) }
      + network.federations.flatMap { subject.findings(in: $0) }
      + network.bodies.flatMap { subject.findings(in: $0) }
      + subject.commissionerRings() + subject.ladderRings()
  }
}

/// A network under review, with everything found by its key.
struct ReviewSubject {
  let network: Network
  let charters: [CharterKey: Charter]
  let bodies: [String: Network.Body]
  let organisations: [String: Network.Organisation]
  private var carried: [String: [(clause: Clause, rule: Rule)]] = [:]

  init(_ network: Network, _ charters: [Charter]) {
    self.network = network
    self.charters = Dictionary(charters.map { ($0.key, $0) }) { first, _ in first }
    bodies = Dictionary(network.bodies.map { ($0.key, $0) }) { first, _ in first }
    organisations = Dictionary(network.organisations.map { ($0.key, $0) }) { first, _ in first }
    for body in network.bodies {
      carried[body.key] = clauses(of: body).flatMap { clause in clause.rules.map { (clause, $0) } }
    }
  }

  /// The charter a body follows, where it follows one that exists.
  func charter(of body: Network.Body) -> Charter? { body.charter.flatMap { charters[$0.charter] } }

  /// The parts a body carries: those named, otherwise all of its charter's.
  func parts(of body: Network.Body) -> [PartKey] {
    let named = body.charter?.parts ?? []
    return named.isEmpty ? charter(of: body)?.parts.map(\.key) ?? [] : named
  }

  /// The clauses a body carries, in the document's order.
  func clauses(of body: Network.Body) -> [Clause] {
    charter(of: body)?.clauses(for: parts(of: body)) ?? []
  }

  /// The rules a body carries, each with its clause.
  func rules(of body: Network.Body) -> [(clause: Clause, rule: Rule)] {
    carried[body.key] ?? []
  }

  /// The bodies that stand in a relation to a body.
  func targets(_ relation: Relation, of body: Network.Body) -> [Network.Body] {
    (body.relations[relation] ?? []).compactMap { bodies[$0] }
  }

  func findings(in body: Network.Body) -> [Finding] {
    namesFindings(body) + commissionerFindings(body) + charterFindings(body) + seatFindings(body)
      + ruleFindings(body) + structureFindings(body)
  }
}

extension Network.Body {
  /// The way to a value of this body in the network's file.
  func path(_ rest: String...) -> [String] { ["bodies", key] + rest }

  func path(_ relation: Relation) -> [String] {
    relation == .commissioner ? path("commissioner") : path("relations", relation.fileName)
  }
}

extension Relation {
  /// The name with its capitals as underscores, as files write it.
  var fileName: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }
}
