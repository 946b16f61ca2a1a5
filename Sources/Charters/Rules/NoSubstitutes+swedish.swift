extension NoSubstitutesRule {
  public var swedishDemand: String {
    "Ingen ersätter en representant som är frånvarande."
  }
}
