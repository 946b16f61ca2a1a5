extension IndividualsRule {
  package var swedishDemand: String {
    "Frågor om enskilda personer hanteras i andra sammanhang."
  }
}
