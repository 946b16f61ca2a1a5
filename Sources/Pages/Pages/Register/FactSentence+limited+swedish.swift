import Governance

/// What happened with the time of bodies and with what they deliver, as a sentence.
extension FactSentence {
  func limited(_ fact: Fact) -> String? {
    switch fact {
    case .deliverableSet(let fact):
      "\(view.name(of: fact.deliverable.body)) bestämde att leverera \(title(fact.deliverable)) senast \(on(fact.by))."
    case .deliverableMoved(let fact):
      "Sista dagen för \(title(fact.deliverable)) ändrades till \(on(fact.by))."
    case .deliverableDropped(let fact): "\(title(fact.deliverable)) ska inte längre levereras."
    case .deliverableTagged(let fact):
      "Det antecknades vilka mål \(title(fact.deliverable)) arbetar för."
    case .deliverableGiven(let fact):
      "\(view.name(of: fact.deliverable.body)) lämnade \(title(fact.deliverable)) till uppdragsgivaren."
    case .deliverableAnswered(let fact):
      fact.accepts
        ? "Uppdragsgivaren godkände \(title(fact.deliverable))."
        : "Uppdragsgivaren lämnade tillbaka \(title(fact.deliverable))."
    case .timeExtended(let fact):
      "Den sista dagen för \(view.name(of: fact.body)) ändrades till \(on(fact.until))."
    case .bodyClosed(let fact):
      fact.isWithoutFinal
        ? "\(view.name(of: fact.body)) stängdes utan godkänd slutleverans."
        : "\(view.name(of: fact.body)) stängdes."
    default: nil
    }
  }

  private func title(_ id: DeliverableID) -> String { "”\(view.title(of: id))”" }
}
