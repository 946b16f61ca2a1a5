extension TasksRule {
  public var swedishDemand: String {
    "Organets uppgifter: \(list.joined(separator: "; "))."
  }
}
