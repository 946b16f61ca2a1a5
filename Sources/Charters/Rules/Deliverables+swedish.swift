extension DeliverablesRule {
  public var swedishDemand: String {
    "Leveranser har datum, lämnas till uppdragsgivaren och godkänns."
  }
}
