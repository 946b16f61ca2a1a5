import Governance
import SwedishCalendar

/// What happened to an outcome, as a sentence.
extension FactSentence {
  func ledger(_ fact: Fact) -> String? {
    switch fact {
    case .recommendationAddressed(let fact):
      fact.to.count == 1
        ? "\(outcome(fact.outcome)) riktades till en huvudman."
        : "\(outcome(fact.outcome)) riktades till \(fact.to.count) huvudmän."
    case .adoptionRecorded(let fact):
      "\(view.name(of: fact.principal)), \(outcome(fact.outcome)): \(fact.result.swedish) \(fact.on.swedishShort)."
    case .carrierNamed(let fact):
      "\(view.name(of: fact.person)) ansvarar i \(view.name(of: fact.body)) för att \(outcome(fact.outcome)) genomförs."
    case .carryingReported(let fact):
      "\(view.name(of: fact.body)), \(outcome(fact.outcome)): \(fact.status.swedish) \(fact.on.swedishShort)."
    case .descriptionFinished(let fact):
      "Uppdragsbeskrivningen till \(outcome(fact.outcome)) blev klar \(fact.on.swedishShort)."
    default: nil
    }
  }

  private func outcome(_ id: OutcomeID) -> String {
    LedgerWords.named(id, view.name(of: id.body))
  }
}
