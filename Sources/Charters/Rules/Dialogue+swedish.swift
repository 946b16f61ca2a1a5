extension DialogueRule {
  package var swedishDemand: String {
    "Organet för en löpande dialog med \(with.swedish) mellan mötena."
  }
}
