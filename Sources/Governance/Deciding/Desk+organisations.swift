import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func rename(_ act: RenameOrganisation) throws(Refusal) -> Decision {
    try inOrder(act.from, after: try organisation(act.organisation).formerNames)
    let fact = OrganisationRenamed(organisation: act.organisation, from: act.from)
    return Decision([Event(.organisationRenamed(fact), texts: ["name": act.name])])
  }

  /// Names follow one another: a name cannot begin before the last one did.
  private func inOrder(_ day: Day, after names: [DatedName]) throws(Refusal) {
    if let last = names.last, day <= last.from { throw Refusal(.overlaps) }
  }

  func succeed(_ act: SucceedOrganisation) throws(Refusal) -> Decision {
    _ = try organisation(act.organisation)
    _ = try organisation(act.by)
    // Follows who replaces whom from the new one on: it must never lead back here.
    try noCircle(from: act.by, to: act.organisation) {
      [state.organisation($0)?.successor?.by].compactMap { $0 }
    }
    let fact = OrganisationSucceeded(
      organisation: act.organisation, by: act.by, from: act.from)
    return Decision([Event(.organisationSucceeded(fact))])
  }

  func set(_ act: SetContract) throws(Refusal) -> Decision {
    let provider = try organisation(act.organisation)
    _ = try organisation(act.worksFor)
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    try noCircle(from: act.worksFor, to: act.organisation) {
      state.organisation($0)?.contracts.map(\.worksFor) ?? []
    }
    // One set again from the same day only ends on another; one without dates gives way.
    let overlaps = provider.contracts.contains {
      $0.worksFor == act.worksFor && $0.from != nil && $0.from != act.from
        && $0.overlaps(act.from, act.until)
    }
    guard !overlaps else { throw Refusal(.overlaps) }
    let fact = ContractSet(
      organisation: act.organisation, worksFor: act.worksFor, from: act.from, until: act.until)
    return Decision([Event(.contractSet(fact))])
  }

  func state(_ act: StateCare) throws(Refusal) -> Decision {
    _ = try organisation(act.organisation)
    let fact = CareStated(organisation: act.organisation, kinds: act.kinds)
    return Decision([Event(.careStated(fact))])
  }

  func renew(_ act: RenewAgreement) throws(Refusal) -> Decision {
    guard let federation = state.federations.first(where: { $0.id == act.federation }) else {
      throw Refusal(.unknown(.federation))
    }
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    if let last = federation.agreements.last?.from, act.from <= last { throw Refusal(.overlaps) }
    let fact = AgreementRenewed(federation: act.federation, from: act.from, until: act.until)
    return Decision([Event(.agreementRenewed(fact), texts: ["agreement": act.agreement])])
  }

  func rename(_ act: RenameBody) throws(Refusal) -> Decision {
    try inOrder(act.from, after: try body(act.body).formerNames)
    let fact = BodyRenamed(body: act.body, from: act.from)
    return Decision([Event(.bodyRenamed(fact), texts: ["name": act.name])])
  }

  func succeed(_ act: SucceedBody) throws(Refusal) -> Decision {
    _ = try body(act.body)
    _ = try body(act.by)
    try noCircle(from: act.by, to: act.body) {
      [state.body($0)?.successor?.by].compactMap { $0 }
    }
    let fact = BodySucceeded(body: act.body, by: act.by, from: act.from)
    return Decision([Event(.bodySucceeded(fact))])
  }

  func dissolve(_ act: DissolveBody) throws(Refusal) -> Decision {
    try checkNothingLeft(of: try standing(act.body), after: act.on)
    let fact = BodyDissolved(body: act.body, on: act.on)
    return Decision([Event(.bodyDissolved(fact), texts: ["reason": act.reason])])
  }

  /// A body ends when it has no meetings to come, and no other rests on its commission alone.
  func checkNothingLeft(of body: Body, after last: Day) throws(Refusal) {
    let left = state.meetings(of: body).filter { $0.day > last }.count
    guard left == 0 else { throw Refusal(.meetingsLeft(left)) }
    let others = state.commissioned(by: body.id).compactMap { state.body($0) }
      .filter { $0.stands(on: last.adding(days: 1)) && $0.related(.commissioner).count == 1 }
    guard others.isEmpty else { throw Refusal(.commissionsLeft(others.count)) }
  }

  func join(_ act: JoinCluster) throws(Refusal) -> Decision {
    _ = try organisation(act.organisation)
    let isThere = try living(act.body).cluster.contains {
      $0.organisation == act.organisation && ($0.until ?? act.from) >= act.from
    }
    guard !isThere else { throw Refusal(.overlaps) }
    let fact = ClusterJoined(
      organisation: act.organisation, body: act.body, from: act.from)
    return Decision([Event(.clusterJoined(fact))])
  }

  func leave(_ act: LeaveCluster) throws(Refusal) -> Decision {
    let isThere = try body(act.body).cluster.contains {
      $0.organisation == act.organisation && $0.until == nil && $0.from <= act.on
    }
    guard isThere else { throw Refusal(.unknown(.organisation)) }
    let fact = ClusterLeft(organisation: act.organisation, body: act.body, on: act.on)
    return Decision([Event(.clusterLeft(fact))])
  }

  func change(_ act: ChangeEmployer) throws(Refusal) -> Decision {
    let latest = try person(act.person).employments.last?.from
    if let employer = act.employer { _ = try organisation(employer) }
    if let latest, act.from <= latest { throw Refusal(.overlaps) }
    let fact = EmployerChanged(person: act.person, employer: act.employer, from: act.from)
    return Decision([Event(.employerChanged(fact))])
  }

  func noCircle<ID: Hashable>(
    from start: ID, to end: ID, _ next: (ID) -> [ID]
  ) throws(Refusal) {
    var seen: Set<ID> = []
    var waiting = [start]
    while let id = waiting.popLast() {
      if id == end { throw Refusal(.circular) }
      if seen.insert(id).inserted { waiting += next(id) }
    }
  }
}
