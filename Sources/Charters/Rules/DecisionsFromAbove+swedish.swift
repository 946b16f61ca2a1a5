extension DecisionsFromAboveRule {
  public var swedishDemand: String {
    "Beslutspunkter från \(from.swedish) står på nästa dagordning."
  }
}
