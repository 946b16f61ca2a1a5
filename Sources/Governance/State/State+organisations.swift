import HashTreeCollections
import SwedishCalendar

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
    case .contractSet(let fact): setContract(fact, event.stamp)
    case .careStated(let fact):
      organisations[fact.organisation]?.kindsOfCare = fact.kinds
      organisations[fact.organisation]?.careStated = event.stamp
    case .agreementRenewed(let fact): renew(fact, event)
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

  /// The agreement before ends at the latest when the new one begins.
  private mutating func renew(_ fact: AgreementRenewed, _ event: Recorded) {
    guard let index = federations.firstIndex(where: { $0.id == fact.federation }) else { return }
    var agreements = federations[index].agreements
    if let last = agreements.indices.last {
      agreements[last].until = min(
        agreements[last].until ?? .distant, fact.from.adding(days: -1))
    }
    agreements.append(
      Agreement(
        text: event.text("agreement"), from: fact.from, until: fact.until, stamp: event.stamp))
    federations[index].agreements = agreements
  }

  /// A contract set again from the same day has another last day; one without dates ends when one
  /// with dates begins.
  private mutating func setContract(_ fact: ContractSet, _ stamp: Stamp) {
    guard var contracts = organisations[fact.organisation]?.contracts else { return }
    for index in contracts.indices where contracts[index].from == nil {
      contracts[index].until = min(contracts[index].until ?? .distant, fact.from.adding(days: -1))
    }
    contracts.removeAll { $0.worksFor == fact.worksFor && $0.from == fact.from }
    contracts.append(
      Contract(worksFor: fact.worksFor, from: fact.from, until: fact.until, stamp: stamp))
    organisations[fact.organisation]?.contracts = contracts
  }
}
