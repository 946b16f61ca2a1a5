extension GoalsRule {
  package var swedishDemand: String {
    "Arbetet utgår från uppdragets mål, och frågor och resultat kan märkas med dem."
  }
}
