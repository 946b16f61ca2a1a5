import Charters
import HashTreeCollections
public import SwedishCalendar

extension State {
  /// The outcome with this number.
  public func entry(_ id: OutcomeID) -> LedgerEntry? { entries[id] }

  /// Every outcome of a body, in the order they were numbered.
  public func ledger(of body: BodyID) -> [LedgerEntry] {
    (ledgers[body] ?? []).compactMap { entries[$0] }
  }

  /// Every outcome that is addressed to principals, the first addressed first.
  public var addressedEntries: [LedgerEntry] { addressed.compactMap { entries[$0] } }

  /// The item whose outcome an entry is.
  public func item(of entry: LedgerEntry) -> Item? { meeting(entry.meeting)?.item(entry.item) }

  /// What an entry is now; nil where later minutes took the outcome back.
  public func outcome(of entry: LedgerEntry) -> Outcome? { item(of: entry)?.outcome }

  /// What lets a body come to an outcome.
  public enum Authorisation: Hashable, Sendable {
    /// The clause that allows it.
    case clause(Citation)
    /// It goes beyond what the body may, by the clause where one is known.
    case departure
    /// The body decides on its own working order.
    case workingOrder
    /// The charter says nothing of it, or the body follows none.
    case silent
  }

  /// By what an outcome was allowed, under the charter in force when the meeting was held.
  public func authorisation(of entry: LedgerEntry) -> Authorisation {
    guard let item = item(of: entry), let outcome = item.outcome,
      let meeting = meeting(entry.meeting), let host = body(meeting.host)
    else { return .silent }
    if outcome.isDeparture { return .departure }
    if outcome.kind == .workingOrder { return .workingOrder }
    let powers = charter(of: host, on: meeting.day).map(Powers.init)
    return powers?.clause(allowing: outcome.kind, matter: item.matter).map(Authorisation.clause)
      ?? .silent
  }

  /// The principals with a seat in a body on a day, in the order of their seats: a private provider
  /// sits for the one it works for.
  public func principals(in body: Body, on day: Day) -> [OrganisationID] {
    var found: [OrganisationID] = []
    for seat in seats(of: body, on: day) {
      let here = successor(of: principal(of: party(of: seat, on: day), on: day), on: day)
      guard isPrincipal(here), !found.contains(here) else { continue }
      found.append(here)
    }
    return found
  }

  /// Whether an organisation decides as a principal: a region or a municipality.
  public func isPrincipal(_ organisation: OrganisationID) -> Bool {
    [.region, .municipality].contains(self.organisation(organisation)?.kind)
  }

  mutating func evolveLedger(_ event: Recorded) {
    switch event.fact {
    case .recommendationAddressed(let fact): address(fact, event.stamp)
    case .adoptionRecorded(let fact):
      entries[fact.outcome]?.adoptions[fact.principal, default: []].append(
        LedgerEntry.Adoption(fact, event))
    case .carrierNamed(let fact):
      let reports = entries[fact.outcome]?.carrying[fact.body]?.reports ?? []
      entries[fact.outcome]?.carrying[fact.body] = LedgerEntry.Carrying(
        person: fact.person, by: fact.by, named: event.stamp, reports: reports)
    case .carryingReported(let fact):
      entries[fact.outcome]?.carrying[fact.body]?.reports.append(
        LedgerEntry.Report(
          status: fact.status, on: fact.on, words: event.text("words"), stamp: event.stamp))
    case .descriptionFinished(let fact):
      entries[fact.outcome]?.description = LedgerEntry.Description(
        on: fact.on, reference: event.text("reference"), stamp: event.stamp)
    default: break
    }
  }

  private mutating func address(_ fact: RecommendationAddressed, _ stamp: Stamp) {
    if entries[fact.outcome]?.address == nil { addressed.append(fact.outcome) }
    // One that has answered keeps its row, whoever it is addressed to from now on.
    let answered = (entries[fact.outcome]?.adoptions.keys.sorted() ?? [])
      .filter { !fact.to.contains($0) }
    entries[fact.outcome]?.address = LedgerEntry.Address(
      to: fact.to + answered, onlyIfAll: fact.onlyIfAll, by: fact.by, stamp: stamp)
  }

  /// Numbers the outcomes that minutes bring for the first time; a number once given stays.
  mutating func number(_ fact: MinutesWritten, _ event: Recorded) {
    guard let meeting = meeting(fact.meeting) else { return }
    let year = meeting.day.year
    for minuted in fact.items where minuted.outcome != nil {
      guard let item = meeting.item(minuted.number), item.entry == nil else { continue }
      let last = ledgers[meeting.host]?.last { $0.year == year }?.number ?? 0
      let id = OutcomeID(body: meeting.host, year: year, number: last + 1)
      ledgers[meeting.host, default: []].append(id)
      entries[id] = LedgerEntry(
        id: id, meeting: meeting.id, item: minuted.number, numbered: event.stamp)
      change(item: minuted.number, of: meeting.id) { $0.entry = id }
    }
  }
}

extension LedgerEntry.Adoption {
  fileprivate init(_ fact: AdoptionRecorded, _ event: Recorded) {
    func text(_ name: String) -> TextRef? { fact.texts.has(name) ? event.text(name) : nil }
    self.init(
      on: fact.on, result: fact.result, decider: text("decider"), paragraph: text("paragraph"),
      diary: text("diary"), change: text("change"), teller: text("teller"), tellBy: fact.tellBy,
      source: text("source"), isOnBehalf: fact.isOnBehalf, stamp: event.stamp)
  }
}
