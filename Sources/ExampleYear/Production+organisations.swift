import Charters
import Governance
import SwedishCalendar

/// What changes among organisations and bodies: a contract that ends, a name that is replaced.
extension Production {
  mutating func arrangeOrganisations(in network: String) {
    guard network == "skane" else { return }
    on(.of(2025, 12, 1), 13, 45) { stage, moment in
      let act = RenameBody(
        body: BodyID("lokal-goinge"), name: Words.newGroupName, from: .of(2026, 1, 1))
      stage.author.perform(.renameBody(act), by: stage.administrator, in: network, at: moment)
    }
    // The provider and the region part ahead of time, and its seats are to be settled (C08, D11).
    on(.of(2026, 2, 12), 15, 5) { stage, moment in
      let provider = OrganisationID("backaskog")
      guard let contract = stage.state.organisation(provider)?.contracts.last,
        let from = contract.from
      else { return }
      let act = SetContract(
        organisation: provider, worksFor: contract.worksFor, from: from,
        until: .of(2026, 4, 30))
      stage.author.perform(.setContract(act), by: stage.administrator, in: network, at: moment)
    }
  }
}
