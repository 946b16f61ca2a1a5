extension DeliverablesRule {
  package var swedishDemand: String {
    "Leveranser har datum, lämnas till uppdragsgivaren och godkänns."
  }
}
