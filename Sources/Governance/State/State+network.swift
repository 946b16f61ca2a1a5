import Charters
import HashTreeCollections

extension State {
  mutating func evolveNetwork(_ event: Recorded) {
    switch event.fact {
    case .networkRegistered(let fact):
      networks.append(NetworkEntry(id: fact.network, name: event.text("name")))
    case .levelRegistered(let fact):
      let answersFor = (0..<(fact.responsibilities ?? 0)).map {
        event.text(Level.part(responsibility: $0 + 1))
      }
      levels.append(
        Level(
          network: fact.network, id: fact.level, name: event.text("name"),
          responsibilities: answersFor))
    case .areaRegistered(let fact):
      areas.append(Area(id: fact.area, name: event.text("name")))
    case .organisationRegistered(let fact):
      organisations[fact.organisation] = Organisation(
        id: fact.organisation, name: event.text("name"), kind: fact.kind, area: fact.area,
        kindsOfCare: fact.kindsOfCare,
        contracts: fact.worksFor.map {
          [
            Contract(
              worksFor: $0, from: fact.contractFrom, until: fact.contractUntil, stamp: event.stamp)
          ]
        } ?? [], registered: event.stamp)
    case .federationRegistered(let fact):
      federations.append(
        Federation(
          id: fact.federation, name: event.text("name"), members: fact.members,
          agreements: [
            Agreement(text: event.text("agreement"), until: fact.validUntil, stamp: event.stamp)
          ], registered: event.stamp))
    case .bodyRegistered(let fact):
      bodies[fact.body] = Body(
        id: fact.body, name: event.text("name"), kind: fact.kind, level: fact.level,
        area: fact.area, isTop: fact.isTop,
        mirrors: fact.mirrorsOutside ? event.text("mirrors") : nil, registered: event.stamp)
    case .relationsSet(let fact):
      bodies[fact.body]?.relations = fact.relations
    case .charterAdopted(let fact):
      let version = CharterVersion(charter: fact.charter, from: fact.from, adopted: event.stamp)
      var versions = charters[fact.charter.key] ?? []
      versions.insert(version, at: versions.lastIndex { $0.from <= fact.from }.map { $0 + 1 } ?? 0)
      charters[fact.charter.key] = versions
    default: break
    }
  }

  mutating func evolveFollowing(_ event: Recorded) {
    switch event.fact {
    case .charterFollowed(let fact):
      bodies[fact.body]?.following.append(
        Following(
          charter: fact.charter, parts: fact.parts, from: fact.from, stamp: event.stamp))
    case .clauseAdopted(let fact):
      bodies[fact.body]?.adoptedClauses.append(
        ClauseAdoption(clause: fact.clause, from: fact.from, stamp: event.stamp))
    case .parameterSet(let fact):
      bodies[fact.body]?.parameters.append(
        Parameter(
          clause: fact.clause, value: fact.value, from: fact.from, text: event.text("text"),
          stamp: event.stamp))
    case .audienceDecided(let fact):
      bodies[fact.body]?.audiences.append(
        AudienceDecision(audience: fact.audience, from: fact.from, stamp: event.stamp))
    case .reportGiven(let fact):
      bodies[fact.body]?.reports.append(
        Report(
          to: fact.to, meeting: fact.meeting, on: fact.on, text: event.text("report"),
          stamp: event.stamp))
      receive(fact, event)
    case .clauseAttested(let fact):
      bodies[fact.body]?.attestations.append(
        Attestation(
          clause: fact.clause, on: fact.on, reflection: event.text("reflection"),
          stamp: event.stamp))
    case .departureRecorded(let fact):
      bodies[fact.body]?.departures.append(
        Departure(
          clause: fact.clause, on: fact.on, meeting: fact.meeting, reason: event.text("reason"),
          stamp: event.stamp))
    default: break
    }
  }
}
