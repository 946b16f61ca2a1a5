extension TasksRule {
  package var swedishDemand: String {
    "Organets uppgifter: \(list.joined(separator: "; "))."
  }
}
