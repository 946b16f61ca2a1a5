extension StandingItemRule {
  package var swedishDemand: String {
    let rows = rowPerParty ? ", med en rad för varje part" : ""
    return "Punkten ”\(title)” står på varje dagordning\(rows)."
  }
}
