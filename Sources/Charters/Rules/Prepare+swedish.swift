extension PrepareRule {
  package var swedishDemand: String {
    "Organet bereder frågor åt \(self.for.swedish)."
  }
}
