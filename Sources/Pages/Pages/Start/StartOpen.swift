import Governance

/// What anyone sees first: the networks, how they stand, and their next meetings.
struct StartOpen {
  struct Network {
    let id: String
    let name: String
    let line: String
    let health: Health?
  }

  let networks: [Network]
  let meetings: [Line]

  init(_ view: View) {
    let bodies = view.state.allBodies
    networks = view.state.networks.map { network in
      let own = bodies.filter { view.state.network(of: $0) == network.id }
      let health = own.compactMap { view.health(of: $0) }
      return Network(
        id: network.id.rawValue, name: view.short(network.name),
        line: StartWords.network(bodies: own.count, following: health.count),
        health: health.isEmpty ? nil : Health(health))
    }
    meetings = view.coming(bodies).prefix(6).map { view.line($0) }
  }
}
