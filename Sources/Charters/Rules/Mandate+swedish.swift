extension MandateRule {
  package var swedishDemand: String {
    let attested = attestedBy.map { ", intygat av \($0.swedish)" } ?? ""
    let letter = withLetter ? " Den som utses får en egen uppdragsbeskrivning." : ""
    return "Varje representant har mandat från sin organisation\(attested).\(letter)"
  }
}
