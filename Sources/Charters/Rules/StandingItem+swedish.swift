extension StandingItemRule {
  package var swedishDemand: String {
    let rows = rowPerParty ? ", med en rad för varje part" : ""
    let shown = shows.map { " Den visar \($0.swedish)." } ?? ""
    return "Punkten ”\(title)” står på varje dagordning\(rows).\(shown)"
  }
}

extension StandingContent {
  /// What is shown, as the end of "Den visar …".
  public var swedish: String {
    switch self {
    case .plans: "det som är försenat eller ändrat i planerna"
    }
  }
}
