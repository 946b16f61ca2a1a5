extension EmploymentRule {
  package var swedishDemand: String {
    "Varje deltagare är anställd i den organisation som deltagaren företräder."
  }
}
