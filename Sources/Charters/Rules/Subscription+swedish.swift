extension SubscriptionRule {
  public var swedishDemand: String {
    "Organet håller sig informerat om \(to)."
  }
}
