extension SynchronisedRule {
  package var swedishDemand: String {
    switch daysBefore {
    case .fixed(let days) where days.to < 0:
      "Mötena ligger \(-days.to) till \(-days.from) dagar efter mötena hos \(with.swedish)."
    case .fixed(let days) where days.from < 0:
      "Mötena ligger från \(days.to) dagar före till \(-days.from) dagar efter mötena hos \(with.swedish)."
    case .fixed(let days):
      "Mötena ligger \(days.from) till \(days.to) dagar före mötena hos \(with.swedish)."
    case .setByBody:
      "Mötena ligger i takt med mötena hos \(with.swedish). Organet bestämmer avståndet."
    }
  }
}
