extension RelayRule {
  package var swedishDemand: String {
    switch to {
    case .ownOrganisation: "Varje part sprider informationen i sin egen organisation."
    case .levelBelow: "Organet sprider informationen till nivån under."
    }
  }
}
