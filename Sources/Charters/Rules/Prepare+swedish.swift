extension PrepareRule {
  public var swedishDemand: String {
    "Organet bereder frågor åt \(self.for.swedish)."
  }
}
