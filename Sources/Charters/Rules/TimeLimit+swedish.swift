extension TimeLimitRule {
  package var swedishDemand: String {
    "Organet är permanent eller upphör en viss dag, efter en slutrapport."
  }
}
