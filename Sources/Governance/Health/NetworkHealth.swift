import Charters
import HashTreeCollections
public import SwedishCalendar

/// How a whole network fares: what is broken, where matters wait, who has not met, what is vacant.
public struct NetworkHealth: Sendable {
  /// The clauses that bodies break or miss, that of most bodies first.
  public var clauses: [Trouble] = []
  /// The bodies where matters wait, the one with the longest wait first.
  public var waits: [Wait] = []
  /// The bodies that have not met for long, those that never have first.
  public var unmet: [Unmet] = []
  /// The required seats that stand empty, the one that has longest first.
  public var empty: [EmptySeat] = []
  /// How many bodies and seats there are.
  public var bodies = 0
  public var seats = 0

  /// One clause of a charter, and the bodies that have trouble with it.
  public struct Trouble: Sendable, Hashable {
    public var citation: Citation
    /// The bodies for which it stands broken, late, missed or not attested.
    public var bodies: [BodyID]
    /// How many of the year's occasions were not kept, in all bodies that follow it.
    public var missed: Int
    public var counted: Int
  }

  /// The open matters of one body.
  public struct Wait: Sendable, Hashable {
    public var body: BodyID
    public var matters: Int
    /// Since when the one that has waited longest has waited.
    public var since: Day
  }

  /// A body that has not met for long.
  public struct Unmet: Sendable, Hashable {
    public var body: BodyID
    public var last: Day?
    public var next: Day?
  }

  /// A seat that nobody holds.
  public struct EmptySeat: Sendable, Hashable {
    public var seat: SeatID
    public var body: BodyID
    public var since: Day
  }

  /// After how many months without a meeting a body is told of.
  public static let monthsWithoutMeeting = 6
}

extension State {
  /// How a network fares on a day, from judgements that may have been kept since an earlier reader.
  public func health(
    of network: NetworkID, on day: Day, judging judgements: (Body) -> [Judgement]
  ) -> NetworkHealth {
    let levels = Set(levels.filter { $0.network == network }.map(\.id))
    let own = allBodies.filter { levels.contains($0.level) && $0.stands(on: day) }
    var health = NetworkHealth()
    health.bodies = own.count
    health.clauses = troubles(own, judgements)
    health.waits = own.compactMap { wait(at: $0) }
      .sorted { ($0.since, $0.body) < ($1.since, $1.body) }
    health.unmet = own.compactMap { unmet($0, on: day) }
      .sorted { ($0.last?.ordinal ?? 0, $0.body) < ($1.last?.ordinal ?? 0, $1.body) }
    for body in own {
      let seats = seats(of: body, on: day).filter { $0.isRequired && $0.from <= day }
      health.seats += seats.count
      health.empty += seats.compactMap { seat in
        seat.vacantSince(on: day).map { .init(seat: seat.id, body: body.id, since: $0) }
      }
    }
    health.empty.sort { ($0.since, $0.seat) < ($1.since, $1.seat) }
    return health
  }

  private func troubles(
    _ bodies: [Body], _ judgements: (Body) -> [Judgement]
  ) -> [NetworkHealth.Trouble] {
    var found: [Citation: NetworkHealth.Trouble] = [:]
    for body in bodies {
      for judgement in judgements(body) {
        let citation = Citation(charter: judgement.charter, clause: judgement.clause.id)
        var trouble =
          found[citation]
          ?? NetworkHealth.Trouble(citation: citation, bodies: [], missed: 0, counted: 0)
        if judgement.headline.isMissed { trouble.bodies.append(body.id) }
        trouble.missed += judgement.counted - judgement.kept
        trouble.counted += judgement.counted
        found[citation] = trouble
      }
    }
    return found.values.filter { !$0.bodies.isEmpty || $0.missed > 0 }.sorted { left, right in
      (right.bodies.count, right.missed, left.citation.sorting)
        < (left.bodies.count, left.missed, right.citation.sorting)
    }
  }

  private func wait(at body: Body) -> NetworkHealth.Wait? {
    let open = openMatters(at: body.id)
    guard let since = open.map(\.station.stamp.day).min() else { return nil }
    return NetworkHealth.Wait(body: body.id, matters: open.count, since: since)
  }

  private func unmet(_ body: Body, on day: Day) -> NetworkHealth.Unmet? {
    let own = meetings(of: body)
    let last = own.last { $0.isHeld && $0.day <= day }?.day
    let limit = day.adding(months: -NetworkHealth.monthsWithoutMeeting)
    if let last, last >= limit { return nil }
    return NetworkHealth.Unmet(
      body: body.id, last: last, next: own.first { $0.day >= day && !$0.isHeld }?.day)
  }
}

extension Standing {
  /// Whether what was demanded has been missed, so that it weighs on a network's health.
  public var isMissed: Bool {
    switch self {
    case .broken, .late, .departed, .unattested: true
    default: false
    }
  }
}

extension Citation {
  fileprivate var sorting: String { "\(charter.rawValue) \(clause.rawValue)" }
}
