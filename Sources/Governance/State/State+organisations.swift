import HashTreeCollections

extension State {
  mutating func evolveOrganisations(_ event: Recorded) {
    switch event.fact {
    case .organisationRenamed(let fact):
      guard let old = organisations[fact.organisation]?.name else { return }
      organisations[fact.organisation]?.formerNames.append(DatedName(name: old, from: fact.from))
      organisations[fact.organisation]?.name = event.text("name")
    case .organisationSucceeded(let fact):
      organisations[fact.organisation]?.successor = Succession(
        by: fact.by, from: fact.from, stamp: event.stamp)
    case .contractSet(let fact):
      organisations[fact.organisation]?.worksFor = fact.worksFor
      organisations[fact.organisation]?.contractFrom = fact.from
      organisations[fact.organisation]?.contractUntil = fact.until
      organisations[fact.organisation]?.contracts.append(
        Contract(
          worksFor: fact.worksFor, from: fact.from, until: fact.until, stamp: event.stamp))
    case .bodyRenamed(let fact):
      guard let old = bodies[fact.body]?.name else { return }
      bodies[fact.body]?.formerNames.append(DatedName(name: old, from: fact.from))
      bodies[fact.body]?.name = event.text("name")
    case .bodySucceeded(let fact):
      bodies[fact.body]?.successor = Succession(by: fact.by, from: fact.from, stamp: event.stamp)
    case .bodyDissolved(let fact):
      bodies[fact.body]?.dissolved = Dissolution(
        on: fact.on, reason: event.text("reason"), stamp: event.stamp)
    case .clusterJoined(let fact):
      bodies[fact.body]?.cluster.append(
        ClusterTime(organisation: fact.organisation, from: fact.from, stamp: event.stamp))
    case .clusterLeft(let fact):
      guard
        let index = bodies[fact.body]?.cluster.lastIndex(where: {
          $0.organisation == fact.organisation && $0.until == nil
        })
      else { return }
      bodies[fact.body]?.cluster[index].until = fact.on
    default: break
    }
  }
}
