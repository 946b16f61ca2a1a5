extension DecisionsFromAboveRule {
  package var swedishDemand: String {
    "Beslutspunkter från \(from.swedish) står på nästa dagordning."
  }
}
