public import SwedishCalendar

/// Addresses a recommendation to principals, who decide on it each for itself.
public struct AddressRecommendation: Hashable, Sendable {
  public var outcome: OutcomeID
  public var to: [OrganisationID]
  public var onlyIfAll: Bool
  public var by: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    outcome: OutcomeID, to: [OrganisationID], onlyIfAll: Bool = false, by: Day? = nil
  ) {
    self.outcome = outcome
    self.to = to
    self.onlyIfAll = onlyIfAll
    self.by = by
  }
}

/// Records what a principal did with a recommendation; a later record replaces an earlier one.
public struct RecordAdoption: Hashable, Sendable {
  public var outcome: OutcomeID
  public var principal: OrganisationID
  public var on: Day
  public var result: AdoptionOutcome
  /// The principal's own body that decided.
  public var decider: String
  public var paragraph: String
  public var diary: String
  public var change: String
  /// Who tells the line.
  public var teller: String
  public var tellBy: Day?
  public var source: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    outcome: OutcomeID, principal: OrganisationID, on: Day, result: AdoptionOutcome,
    decider: String = "", paragraph: String = "", diary: String = "", change: String = "",
    teller: String = "", tellBy: Day? = nil, source: String = ""
  ) {
    self.outcome = outcome
    self.principal = principal
    self.on = on
    self.result = result
    self.decider = decider
    self.paragraph = paragraph
    self.diary = diary
    self.change = change
    self.teller = teller
    self.tellBy = tellBy
    self.source = source
  }
}

/// Names who carries out what a body above has passed on (C02).
public struct NameCarrier: Hashable, Sendable {
  public var outcome: OutcomeID
  public var body: BodyID
  public var person: PersonID
  public var by: Day?

  /// The act with everything it needs; what may be left out has a default.
  public init(outcome: OutcomeID, body: BodyID, person: PersonID, by: Day? = nil) {
    self.outcome = outcome
    self.body = body
    self.person = person
    self.by = by
  }
}

/// Reports how far it has come with what was passed on (C02).
public struct ReportCarrying: Hashable, Sendable {
  public var outcome: OutcomeID
  public var body: BodyID
  public var status: CarryingStatus
  public var on: Day
  public var words: String

  /// The act with everything it needs; what may be left out has a default.
  public init(
    outcome: OutcomeID, body: BodyID, status: CarryingStatus, on: Day, words: String = ""
  ) {
    self.outcome = outcome
    self.body = body
    self.status = status
    self.on = on
    self.words = words
  }
}

/// Says that the description of a local assignment is finished, and where it is (C26).
public struct FinishDescription: Hashable, Sendable {
  public var outcome: OutcomeID
  public var on: Day
  public var reference: String

  /// The act with everything it needs.
  public init(outcome: OutcomeID, on: Day, reference: String) {
    self.outcome = outcome
    self.on = on
    self.reference = reference
  }
}
