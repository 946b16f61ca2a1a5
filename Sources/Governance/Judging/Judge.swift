import Charters
import HashTreeCollections
import SwedishCalendar

/// Judges one clause for one body on one day: pure, and the same whenever it is asked again.
struct Judge {
  let state: State
  let body: Body
  let clause: Clause
  let followed: Followed
  /// The day that counts as today.
  let day: Day

  /// The first day whose occasions are shown: the start of last year.
  var windowStart: Day { Day.first(of: day.year - 1) }
  /// The last day whose occasions are shown: the end of this year.
  var windowEnd: Day { Day.last(of: day.year) }
  /// The first day from which occasions are judged here.
  var followedFrom: Day {
    let from = followed.following.from
    guard clause.force == .proposal else { return from }
    return max(from, adoption?.from ?? .distant)
  }

  /// The body's own adoption of a clause that is only proposed.
  var adoption: ClauseAdoption? {
    body.adoptedClauses.last { $0.clause == clause.id && $0.from <= day }
  }

  func judgement(_ bearers: Bearers) -> Judgement {
    let occasions = allVersions().sorted {
      ($0.day, $0.standing.weight) < ($1.day, $1.standing.weight)
    }
    let leading = leading(of: occasions)
    let counted = occasions.filter {
      $0.standing.isCounted && $0.day.year == day.year && $0.subject.isDemanded
    }
    return Judgement(
      clause: clause, charter: followed.charter.key, occasions: occasions,
      headline: leading?.standing ?? .notYet, leading: leading,
      kept: counted.filter(\.standing.isKept).count, counted: counted.count,
      obligations: occasions.compactMap { obligation($0, bearers) })
  }

  private func leading(of occasions: [Occasion]) -> Occasion? {
    let demanded = occasions.filter(\.subject.isDemanded)
    let open = demanded.filter { $0.isOpen && $0.standing.isTroubled }
    if let worst = open.min(by: { $0.standing.weight < $1.standing.weight }) { return worst }
    if let latest = demanded.last(where: { !$0.isOpen && $0.standing.isCounted }) {
      return latest
    }
    return occasions.first { $0.isOpen } ?? occasions.last
  }

  private func obligation(_ occasion: Occasion, _ bearers: Bearers) -> Obligation? {
    guard occasion.isOpen, let duty = occasion.duty else { return nil }
    return Obligation(
      body: body.id, citation: Citation(charter: followed.charter.key, clause: clause.id),
      duty: duty, lastDay: occasion.lastDay, isLate: occasion.lastDay.map { $0 < day } ?? false,
      people: bearers.people(owing: clause.owedBy, for: duty))
  }

  /// What a miss means under the clause's force, and what lies before the body was followed here.
  private func forced(_ occasions: [Occasion]) -> [Occasion] {
    if clause.force == .proposal, adoption == nil {
      return [Occasion(.clause, .proposed, day: followed.following.from, note: .nothingYet)]
    }
    return occasions.map { occasion in
      var forced = occasion
      if occasion.day < followedFrom, !occasion.isOpen, occasion.standing.isCounted {
        forced.standing = .beforeSamklang
      } else if clause.force == .should, [.late, .broken].contains(occasion.standing) {
        forced.standing = .departed
      } else if clause.force == .may, [.late, .broken, .due].contains(occasion.standing) {
        forced.standing = .possible
        forced.duty = nil
      }
      return forced
    }
  }

  /// Occasions by the version of the charter in force when they happened (C27).
  private func allVersions() -> [Occasion] {
    let versions = state.charters[followed.charter.key] ?? []
    guard versions.count > 1 else { return forced(rawOccasions()) }
    return versions.indices.flatMap { index -> [Occasion] in
      let version = versions[index]
      guard let then = version.charter.clause(clause.id) else { return [] }
      let from = index == 0 ? -Day.distant.ordinal : version.from.ordinal
      let until = index + 1 < versions.count ? versions[index + 1].from : .distant
      let judge = Judge(
        state: state, body: body, clause: then,
        followed: Followed(following: followed.following, version: version), day: day)
      return judge.forced(judge.rawOccasions()).filter {
        from <= $0.day.ordinal && $0.day < until
      }
    }
  }

  private func rawOccasions() -> [Occasion] {
    clause.rules.flatMap(occasions) + clause.structure.map(occasion)
  }

  private func occasions(_ rule: Rule) -> [Occasion] {
    switch rule {
    case .meetings(let rule): occasions(rule)
    case .synchronised(let rule): occasions(rule)
    case .agenda(let rule): occasions(rule)
    case .standingItem(let rule): occasions(rule)
    case .minutes(let rule): occasions(rule)
    case .authority(let rule): occasions(rule)
    case .noSubstitutes(let rule): occasions(rule)
    case .rotation(let rule): occasions(rule)
    case .composition(let rule): occasions(rule)
    case .kindsOfCare(let rule): occasions(rule)
    case .report(let rule): occasions(rule)
    case .validity(let rule): occasions(rule)
    case .attest(let rule): occasions(rule)
    case .blanks(let rule): occasions(rule)
    case .ownParameters(let rule): occasions(rule)
    case .mandate(let rule): occasions(rule)
    case .role(let rule): occasions(rule)
    case .appointment(let rule): occasions(rule)
    case .liaison(let rule): occasions(rule)
    case .guests(let rule): occasions(rule)
    case .extraMembers(let rule): occasions(rule)
    case .employment(let rule): occasions(rule)
    case .accountable(let rule): occasions(rule)
    case .clusters(let rule): occasions(rule)
    case .outsideMembership(let rule): occasions(rule)
    case .exchange(let rule): occasions(rule)
    case .decisionsFromAbove(let rule): occasions(rule)
    case .individuals(let rule): occasions(rule)
    case .inbox(let rule): occasions(rule)
    case .prepare(let rule): occasions(rule)
    case .request(let rule): occasions(rule)
    case .proposal(let rule): occasions(rule)
    case .dialogue(let rule): occasions(rule)
    case .lift(let rule): occasions(rule)
    case .carryOut(let rule): occasions(rule)
    case .assignment(let rule): occasions(rule)
    case .ladder(let rule): occasions(rule)
    case .relay(let rule): occasions(rule)
    case .announce(let rule): occasions(rule)
    case .routine(let rule): occasions(rule)
    case .subscription(let rule): occasions(rule)
    case .subjects(let rule): occasions(rule)
    case .goals(let rule): occasions(rule)
    case .agreement(let rule): occasions(rule)
    case .tasks(let rule): occasions(rule)
    case .duties(let rule): occasions(rule)
    case .timeLimit(let rule): occasions(rule)
    case .deliverables(let rule): occasions(rule)
    case .data(let rule): occasions(rule)
    case .indicators(let rule): occasions(rule)
    case .plan(let rule): occasions(rule)
    case .phases(let rule): occasions(rule)
    case .seasons(let rule): occasions(rule)
    case .cost(let rule): occasions(rule)
    }
  }

  /// The meetings of the body in the window, by day.
  var meetings: [Meeting] {
    body.meetings.reversed().lazy.compactMap { state.meeting($0) }
      .prefix { $0.day >= windowStart }
      .filter { $0.cancelled == nil && $0.day <= windowEnd }.reversed()
  }

  /// Every period of a length that the window holds, in order.
  func periods(_ unit: Period) -> [CalendarPeriod] {
    var found: [CalendarPeriod] = []
    var period = CalendarPeriod(unit, containing: windowStart)
    while period.start <= windowEnd {
      found.append(period)
      period = period.next
    }
    return found
  }

  /// The seats of the body with those who hold them on the day.
  var held: [(seat: Seat, holder: Membership)] {
    state.seats(of: body).compactMap { seat in seat.holder(on: day).map { (seat, $0) } }
  }

  /// The occasion of a value that the document leaves open and the body has not set.
  func notSet() -> Occasion {
    Occasion(
      .parameter, .open, isOpen: true, day: day, note: .notSet, duty: .setParameter)
  }
}

extension Occasion.Subject {
  /// Whether the document itself demands it. The steps of a handover are a reminder of ours: they
  /// are owed, and shown, but a clause is not broken by them.
  fileprivate var isDemanded: Bool {
    if case .handover = self { false } else { true }
  }
}

extension Standing {
  /// Whether an open occasion that stands so is what a reader should see first.
  fileprivate var isTroubled: Bool {
    switch self {
    case .broken, .late, .departed, .unattested, .open: true
    default: false
    }
  }
}
