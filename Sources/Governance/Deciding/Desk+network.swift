import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func register(_ act: RegisterNetwork) throws(Refusal) -> Decision {
    guard !state.networks.contains(where: { $0.id == act.network }) else {
      throw Refusal(.taken(.network))
    }
    return Decision([
      Event(
        .networkRegistered(NetworkRegistered(network: act.network)), texts: ["name": act.name])
    ])
  }

  func register(_ act: RegisterLevel) throws(Refusal) -> Decision {
    guard !state.levels.contains(where: { $0.id == act.level }) else {
      throw Refusal(.taken(.level))
    }
    guard state.networks.contains(where: { $0.id == act.network }) else {
      throw Refusal(.unknown(.network))
    }
    let count = act.responsibilities.count
    let fact = LevelRegistered(
      network: act.network, level: act.level, responsibilities: count > 0 ? count : nil)
    var texts = ["name": act.name]
    for (number, text) in act.responsibilities.enumerated() {
      texts[Level.part(responsibility: number + 1)] = text
    }
    return Decision([Event(.levelRegistered(fact), texts: texts)])
  }

  func register(_ act: RegisterArea) throws(Refusal) -> Decision {
    guard !state.areas.contains(where: { $0.id == act.area }) else { throw Refusal(.taken(.area)) }
    return Decision([
      Event(.areaRegistered(AreaRegistered(area: act.area)), texts: ["name": act.name])
    ])
  }

  func register(_ act: RegisterOrganisation) throws(Refusal) -> Decision {
    guard state.organisation(act.organisation) == nil else {
      throw Refusal(.taken(.organisation))
    }
    if let area = act.area { try known(area) }
    if let principal = act.worksFor {
      // One that is not yet there cannot be worked for, so it cannot be its own principal either.
      guard principal != act.organisation else { throw Refusal(.circular) }
      _ = try organisation(principal)
    }
    if let until = act.contractUntil, let from = act.contractFrom, until < from {
      throw Refusal(.endsBeforeItStarts)
    }
    let fact = OrganisationRegistered(
      organisation: act.organisation, kind: act.kind, area: act.area, worksFor: act.worksFor,
      contractFrom: act.contractFrom, contractUntil: act.contractUntil,
      kindsOfCare: act.kindsOfCare)
    return Decision([Event(.organisationRegistered(fact), texts: ["name": act.name])])
  }

  func register(_ act: RegisterFederation) throws(Refusal) -> Decision {
    guard !state.federations.contains(where: { $0.id == act.federation }) else {
      throw Refusal(.taken(.federation))
    }
    for member in act.members { _ = try organisation(member) }
    let fact = FederationRegistered(
      federation: act.federation, members: act.members, validUntil: act.validUntil)
    return Decision([
      Event(
        .federationRegistered(fact), texts: ["name": act.name, "agreement": act.agreement])
    ])
  }

  func register(_ act: RegisterBody) throws(Refusal) -> Decision {
    guard state.body(act.body) == nil else { throw Refusal(.taken(.body)) }
    guard state.levels.contains(where: { $0.id == act.level }) else {
      throw Refusal(.unknown(.level))
    }
    if let area = act.area { try known(area) }
    let fact = BodyRegistered(
      body: act.body, kind: act.kind, level: act.level, area: act.area, isTop: act.isTop,
      mirrorsOutside: act.mirrors != nil)
    var texts = ["name": act.name]
    texts["mirrors"] = act.mirrors
    var events = [Event(.bodyRegistered(fact), texts: texts)]
    if !act.commissioners.isEmpty {
      for commissioner in act.commissioners { _ = try living(commissioner) }
      let related = RelationsSet(
        body: act.body, relations: [.commissioner: act.commissioners])
      events.append(Event(.relationsSet(related)))
    }
    return Decision(events)
  }

  func setRelations(_ act: SetRelations) throws(Refusal) -> Decision {
    _ = try body(act.body)
    for related in act.relations.values.joined() { _ = try body(related) }
    try noRing(above: act.body, act.relations[.commissioner] ?? [])
    return Decision([
      Event(.relationsSet(RelationsSet(body: act.body, relations: act.relations)))
    ])
  }

  func organisation(_ id: OrganisationID) throws(Refusal) -> Organisation {
    guard let organisation = state.organisation(id) else {
      throw Refusal(.unknown(.organisation))
    }
    return organisation
  }

  /// Nobody is the commissioner of a commissioner of its own.
  private func noRing(above body: BodyID, _ commissioners: [BodyID]) throws(Refusal) {
    var seen: Set<BodyID> = []
    var waiting = commissioners
    while let next = waiting.popLast() {
      if next == body { throw Refusal(.circular) }
      guard seen.insert(next).inserted else { continue }
      waiting += state.body(next)?.related(.commissioner) ?? []
    }
  }

  private func known(_ area: AreaID) throws(Refusal) {
    guard state.areas.contains(where: { $0.id == area }) else { throw Refusal(.unknown(.area)) }
  }
}
