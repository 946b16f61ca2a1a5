extension InboxRule {
  package var swedishDemand: String {
    "Lyfta frågor besvaras: organet kan \(List.or(answers.map(\.swedish)))."
  }
}

extension InboxAnswer {
  /// The answer as a verb.
  public var swedish: String {
    switch self {
    case .accept: "ta emot dem"
    case .return: "lämna tillbaka dem"
    case .forward: "skicka dem vidare"
    case .place: "sätta upp dem på dagordningen"
    }
  }
}
