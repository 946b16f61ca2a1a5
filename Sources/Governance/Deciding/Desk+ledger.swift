import Charters
import SwedishCalendar

/// What is done with outcomes once they stand in the ledger.
extension Desk {
  func address(_ act: AddressRecommendation) throws(Refusal) -> Decision {
    let entry = try entry(act.outcome)
    guard state.outcome(of: entry)?.kind == .recommendation else {
      throw Refusal(.notRecommendation)
    }
    guard !act.to.isEmpty else { throw Refusal(.nothingToDo) }
    guard Set(act.to).count == act.to.count, act.to.allSatisfy(state.isPrincipal) else {
      throw Refusal(.notPrincipal)
    }
    if let by = act.by { try check(by, isAfter: entry) }
    let fact = RecommendationAddressed(
      outcome: act.outcome, to: act.to, onlyIfAll: act.onlyIfAll, by: act.by)
    return Decision([Event(.recommendationAddressed(fact))])
  }

  func record(_ act: RecordAdoption) throws(Refusal) -> Decision {
    let entry = try entry(act.outcome)
    guard let address = entry.address, address.to.contains(act.principal) else {
      throw Refusal(.notAddressed)
    }
    try onlyPast(act.on)
    try check(act.on, isAfter: entry)
    if let tellBy = act.tellBy, tellBy < act.on { throw Refusal(.endsBeforeItStarts) }
    let texts = act.named
    let fact = AdoptionRecorded(
      outcome: act.outcome, principal: act.principal, on: act.on, result: act.result,
      tellBy: act.tellBy, isOnBehalf: try isOnBehalf(act, entry),
      texts: AdoptionTexts(named: texts))
    return Decision([Event(.adoptionRecorded(fact), texts: texts)])
  }

  /// The support office says by what it knows the principal's decision.
  private func isOnBehalf(
    _ act: RecordAdoption, _ entry: LedgerEntry
  ) throws(Refusal) -> Bool {
    guard let actor = command.actor.person, let person = state.person(actor) else { return false }
    let parties = state.answering(for: act.principal, on: today)
    if parties.contains(where: person.represents.contains) { return false }
    if act.source.allSatisfy(\.isWhitespace) {
      throw Refusal(
        .adoptionSourceNeeded, citation: state.authorisation(of: entry).citation,
        offers: [.stateSource])
    }
    return true
  }

  func name(_ act: NameCarrier) throws(Refusal) -> Decision {
    let entry = try carried(act.outcome, by: act.body)
    _ = try person(act.person)
    if entry.carrying[act.body]?.isDone == true { throw Refusal(.alreadyCarriedOut) }
    if let by = act.by { try check(by, isAfter: entry) }
    let fact = CarrierNamed(
      outcome: act.outcome, body: act.body, person: act.person, by: act.by)
    return Decision([Event(.carrierNamed(fact))])
  }

  func report(_ act: ReportCarrying) throws(Refusal) -> Decision {
    let entry = try carried(act.outcome, by: act.body)
    let citation = state.body(act.body).flatMap {
      state.carryOutClause(of: $0, for: act.outcome.body, on: today)
    }
    guard entry.carrying[act.body] != nil else {
      throw Refusal(.carrierNotNamed, citation: citation)
    }
    try onlyPast(act.on)
    try check(act.on, isAfter: entry)
    let fact = CarryingReported(
      outcome: act.outcome, body: act.body, status: act.status, on: act.on)
    return Decision([Event(.carryingReported(fact), texts: ["words": act.words])])
  }

  func finish(_ act: FinishDescription) throws(Refusal) -> Decision {
    let entry = try entry(act.outcome)
    guard state.outcome(of: entry)?.assignedTo.isEmpty == false else {
      throw Refusal(.notAssignment)
    }
    try onlyPast(act.on)
    try check(act.on, isAfter: entry)
    let fact = DescriptionFinished(outcome: act.outcome, on: act.on)
    return Decision([Event(.descriptionFinished(fact), texts: ["reference": act.reference])])
  }

  /// An outcome that a body's charter has it carry out.
  private func carried(_ id: OutcomeID, by body: BodyID) throws(Refusal) -> LedgerEntry {
    let entry = try entry(id)
    let body = try self.body(body)
    guard state.outcome(of: entry)?.isToBeCarriedOut == true,
      state.carryOutClause(of: body, for: id.body, on: today) != nil
    else { throw Refusal(.notPassedOn) }
    return entry
  }

  private func entry(_ id: OutcomeID) throws(Refusal) -> LedgerEntry {
    guard let entry = state.entry(id) else { throw Refusal(.unknown(.outcome)) }
    return entry
  }

  private func check(_ day: Day, isAfter entry: LedgerEntry) throws(Refusal) {
    guard let decided = state.meeting(entry.meeting)?.day, day < decided else { return }
    throw Refusal(.beforeOutcome(decided))
  }
}

/// What a decision must say before minutes may tell of it (C05, C26).
extension Desk {
  /// The refusal of a decision that is not said to lie within the delegation of each principal.
  func beyondDelegation(_ written: WrittenItem, _ item: Item, _ body: Body, _ day: Day) -> Refusal?
  {
    guard let outcome = written.outcome, let followed = state.charter(of: body, on: day),
      let limit = Powers(followed).delegation(limiting: outcome, matter: item.matter)
    else { return nil }
    let missing = state.principals(in: body, on: day).filter { !written.within.contains($0) }
    guard !missing.isEmpty else { return nil }
    return Refusal(
      .outsideDelegation(missing), citation: limit.citation, offers: limit.offers)
  }

  /// A decided assignment names who writes its description, where the charter asks for it.
  func checkAssignment(_ written: WrittenItem, _ body: Body, _ day: Day) throws(Refusal) {
    guard written.outcome == .decision, written.isAssignment else { return }
    guard let (_, citation) = state.assignmentClause(of: body, on: day) else { return }
    guard !written.assignedTo.isEmpty else {
      throw Refusal(
        .assignmentWithoutResponsible, citation: citation,
        offers: [.nameResponsible, .outcome(.recommendation), .outcome(.proposal)])
    }
    for person in written.assignedTo { _ = try self.person(person) }
  }
}

extension RecordAdoption {
  /// The texts that are written, by their names in the event.
  fileprivate var named: [String: String] {
    let all = [
      "decider": decider, "paragraph": paragraph, "diary": diary, "change": change,
      "teller": teller, "source": source,
    ]
    return all.filter { !$0.value.allSatisfy(\.isWhitespace) }
  }
}

extension State.Authorisation {
  /// The clause, where one allows it.
  public var citation: Citation? { if case .clause(let citation) = self { citation } else { nil } }
}

extension MinutesWritten.Minuted {
  /// What an item came to, as written, where it goes beyond what the body may or not.
  init(_ written: WrittenItem, isDeparture: Bool) {
    let isAssigned = written.isAssignment && written.outcome == .decision
    self.init(
      number: written.number, outcome: written.outcome, isDeparture: isDeparture,
      hasText: !written.text.isEmpty,
      isPassedOn: written.isPassedOn && written.outcome != nil,
      within: written.isDelegated ? written.within : nil,
      assignedTo: isAssigned ? Array(Set(written.assignedTo)).sorted() : nil)
  }
}

extension WrittenItem {
  /// Whether it is a decision that is said to lie within somebody's delegation (C05).
  var isDelegated: Bool { outcome == .decision && !within.isEmpty }
}
