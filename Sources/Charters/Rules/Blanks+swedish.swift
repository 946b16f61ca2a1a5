extension BlanksRule {
  package var swedishDemand: String {
    "Alla platshållare i texten är ifyllda innan ett organ följer uppdraget."
  }
}
