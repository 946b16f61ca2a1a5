public import Charters
public import SwedishCalendar

/// How a clause stands for a body at a moment: its occasions, and what they add up to.
public struct Judgement: Hashable, Sendable {
  public var clause: Clause
  public var charter: CharterKey
  /// Every occasion of this year and the last, by day.
  public var occasions: [Occasion]
  /// The worst open occasion's standing, else the latest closed one's.
  public var headline: Standing
  /// The occasion that gives the headline.
  public var leading: Occasion?
  /// How many of the year's counted occasions were kept, and how many were counted.
  public var kept: Int
  public var counted: Int
  public var obligations: [Obligation]
}

/// Something somebody owes, with a key that stays the same from day to day.
public struct Obligation: Hashable, Sendable {
  public var body: BodyID
  public var citation: Citation
  public var duty: Duty
  /// The last day, where the clause or a guide names one.
  public var lastDay: Day?
  public var isLate: Bool
  /// Those who owe it; the first named ones that the fallbacks of design §6 find.
  public var people: [PersonID]
}

extension State {
  /// How every clause of the charter that a body follows stands on a day.
  public func judgements(of body: Body, on day: Day) -> [Judgement] {
    if !body.stands(on: day) { return lastJudgements(of: body) }
    guard let followed = charter(of: body, on: day) else { return [] }
    let bearers = Bearers(state: self, body: body, day: day)
    return followed.clauses.map { judged($0, of: body, followed, bearers, on: day) }
  }

  /// How a clause stands: when the body's time is over, as it did on the last day, unless it is
  /// about what remains to be finished (B09).
  private func judged(
    _ clause: Clause, of body: Body, _ followed: Followed, _ bearers: Bearers, on day: Day
  ) -> Judgement {
    let last = lastDay(for: clause, of: body, on: day)
    var judgement = Judge(
      state: self, body: body, clause: clause, followed: followed, day: last ?? day
    ).judgement(bearers)
    if last != nil { judgement.obligations = [] }
    return judgement
  }

  /// How things stood when the body ended: from then on nobody owes it anything.
  private func lastJudgements(of body: Body) -> [Judgement] {
    guard let last = body.lastDay else { return [] }
    return judgements(of: body, on: last).map { judgement in
      var judgement = judgement
      judgement.obligations = []
      return judgement
    }
  }

  /// How one clause stands for a body on a day; nil where its charter has no such clause.
  public func judgement(of clause: ClauseID, for body: Body, on day: Day) -> Judgement? {
    let day = min(day, body.lastDay ?? day)
    guard let followed = charter(of: body, on: day),
      let clause = followed.clauses.first(where: { $0.id == clause })
    else { return nil }
    return judged(
      clause, of: body, followed, Bearers(state: self, body: body, day: day), on: day)
  }

  /// Everything a person owes in any body, by last day; what has none comes last.
  public func obligations(of person: PersonID, on day: Day) -> [Obligation] {
    obligations(of: person, on: day) { judgements(of: $0, on: day) }
  }

  /// The same, from judgements that may have been kept since an earlier reader.
  public func obligations(
    of person: PersonID, on day: Day, judging judgements: (Body) -> [Judgement]
  ) -> [Obligation] {
    guard let person = self.person(person) else { return [] }
    let seats = person.seats + person.answersFor
    let own =
      person.roleBodies + person.supports + person.liaisonOf
      + seats.compactMap { seat($0)?.body } + bodies(representedBy: person, on: day)
      + leaderless(commissionedBy: person.roleBodies, for: person.id, on: day)
    let found = Set(own + planPartners(of: own)).sorted().compactMap { body($0) }
      .flatMap { judgements($0) }.flatMap(\.obligations)
      .filter { $0.people.contains(person.id) }
    return found.sorted { ($0.lastDay ?? .distant) < ($1.lastDay ?? .distant) }
  }
}

extension State {
  /// The bodies with a seat for an organisation whose acts the person does (A20).
  private func bodies(representedBy person: Person, on day: Day) -> [BodyID] {
    guard !person.represents.isEmpty else { return [] }
    return allBodies.filter { body in
      seats(of: body, on: day).contains { seat in
        representatives(of: seat.party, on: day).contains(person.id)
          || lapsedContract(of: seat, on: day).map {
            representatives(of: $0.worksFor, on: day).contains(person.id)
          } ?? false
      }
    }.map(\.id)
  }
}

extension Day {
  /// Later than any day of a journal, so that what has no day sorts last.
  static let distant = Day(ordinal: 9_999_999)
}
