extension SubscriptionRule {
  package var swedishDemand: String {
    "Organet håller sig informerat om \(to)."
  }
}
