import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about outcomes.
extension Fields {
  /// The act that a form about an outcome asks for.
  func actOnOutcome(_ id: OutcomeID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .send: .addressRecommendation(try address(id))
    case .adopt: .recordAdoption(try adopt(id))
    case .name:
      .nameCarrier(
        NameCarrier(
          outcome: id, body: BodyID(text(FieldName.body)),
          person: PersonID(try number(FieldName.owner)), by: try optionalDay(FieldName.due)))
    case .report:
      .reportCarrying(
        ReportCarrying(
          outcome: id, body: BodyID(text(FieldName.body)), status: try choice(FieldName.result),
          on: today, words: text(FieldName.text)))
    case .end:
      .finishDescription(
        FinishDescription(outcome: id, on: today, reference: text(FieldName.text)))
    default: nil
    }
  }

  private func address(_ id: OutcomeID) throws(Unreadable) -> AddressRecommendation {
    AddressRecommendation(
      outcome: id, to: organisations(FieldName.principals),
      onlyIfAll: isTicked(FieldName.onlyIfAll), by: try optionalDay(FieldName.due))
  }

  private func adopt(_ id: OutcomeID) throws(Unreadable) -> RecordAdoption {
    guard let principal = filled(FieldName.principals) else {
      throw Unreadable(FieldName.principals, .noChoice)
    }
    return RecordAdoption(
      outcome: id, principal: OrganisationID(principal), on: try dayOrToday(FieldName.day),
      result: try choice(FieldName.result), decider: text(FieldName.decider),
      paragraph: text(FieldName.paragraph), diary: text(FieldName.diary),
      change: text(FieldName.change), teller: text(FieldName.teller),
      tellBy: try optionalDay(FieldName.until), source: text(FieldName.source))
  }

  private func optionalDay(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }

  /// The organisations whose boxes are ticked, each once.
  func organisations(_ name: String) -> [OrganisationID] {
    form.all(name).filter { !$0.isEmpty }.map { OrganisationID($0) }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
