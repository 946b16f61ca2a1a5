extension ExtraMembersRule {
  package var swedishDemand: String {
    "Organet kan kompletteras efter lokala behov\(withReason ? ", med skälet angivet" : "")."
  }
}
