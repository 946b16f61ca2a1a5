extension IndividualsRule {
  public var swedishDemand: String {
    "Frågor om enskilda personer hanteras i andra sammanhang."
  }
}
