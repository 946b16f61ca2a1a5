extension CostRule {
  package var swedishDemand: String {
    let own = byParty ? "Varje part bekostar sina egna representanter." : ""
    let fair = hasFairShare ? "Kostnaderna fördelas rättvist över tid." : ""
    let said = [own, fair].filter { !$0.isEmpty }.joined(separator: " ")
    return said.isEmpty ? "Tid och kostnader redovisas per part." : said
  }
}
