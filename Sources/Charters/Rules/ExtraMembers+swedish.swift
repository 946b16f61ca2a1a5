extension ExtraMembersRule {
  package var swedishDemand: String {
    "Gruppen kan kompletteras efter lokala behov\(withReason ? ", med skälet angivet" : "")."
  }
}
