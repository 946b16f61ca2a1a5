extension KindsOfCareRule {
  package var swedishDemand: String {
    "Organet har företrädare för \(List.and(required))."
  }
}
