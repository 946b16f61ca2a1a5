extension NoSubstitutesRule {
  package var swedishDemand: String {
    "Ingen ersätter en representant som är frånvarande."
  }
}
