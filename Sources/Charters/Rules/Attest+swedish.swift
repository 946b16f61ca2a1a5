extension AttestRule {
  package var swedishDemand: String {
    let asked = question.map { " Frågan är: \($0)" } ?? ""
    return "Organet intygar \(Count.every(months: everyMonths)), med en reflektion.\(asked)"
  }
}
