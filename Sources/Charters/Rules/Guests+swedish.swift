extension GuestsRule {
  package var swedishDemand: String {
    let items = toSingleItems ? " till enskilda punkter" : ""
    let proposed = proposedByAgenda ? " Dagordningens punkter avgör vilka." : ""
    return "Andra kan bjudas in\(items) när det behövs.\(proposed)"
  }
}
