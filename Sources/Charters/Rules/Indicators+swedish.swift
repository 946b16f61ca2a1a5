extension IndicatorsRule {
  package var swedishDemand: String {
    "Indikatorerna följs på \(levels.isEmpty ? "alla nivåer" : List.and(levels))."
  }
}
