public import Charters
import HashTreeCollections
public import SwedishCalendar

/// What a body's work costs each principal, year by year, and how it is shared.
extension State {
  /// The rule on cost that binds a body on a day, with its clause; one that is true of `isWanted`.
  public func costRule(
    of body: Body, on day: Day, where isWanted: (CostRule) -> Bool = { _ in true }
  ) -> (rule: CostRule, clause: ClauseID, citation: Citation)? {
    guard let followed = charter(of: body, on: day) else { return nil }
    for clause in followed.clauses where body.isBound(by: clause, on: day) {
      for case .cost(let rule) in clause.rules where isWanted(rule) {
        let citation = Citation(charter: followed.charter.key, clause: clause.id)
        return (rule, clause.id, citation)
      }
    }
    return nil
  }

  /// The principals with a seat in a body on a day that a rule on cost is about; every principal
  /// where it names no sides.
  public func sharers(of body: Body, by rule: CostRule?, on day: Day) -> [OrganisationID] {
    let sides = rule?.between ?? []
    return principals(in: body, on: day).filter { party in
      sides.isEmpty || organisation(party).map { sides.contains($0.kind.side) } ?? false
    }
  }

  /// Those whose time is booked in a body: principals, and others with a seat of their own.
  public func payers(of body: Body, on day: Day) -> [OrganisationID] {
    seats(of: body, on: day).map { payer(of: $0, on: day) }
      .reduce(into: []) { found, party in if !found.contains(party) { found.append(party) } }
  }

  private func payer(of seat: Seat, on day: Day) -> OrganisationID {
    successor(of: principal(of: party(of: seat, on: day), on: day), on: day)
  }

  /// What attendance says of each principal's time at a meeting: how long it was, once for each
  /// that was present for the principal.
  public func attended(_ meeting: Meeting, in body: Body) -> [Effort] {
    let length = max(0, meeting.end.minutes - meeting.start.minutes)
    let present = (meeting.attendance?.present ?? []).compactMap { seat($0) }
      .filter { $0.body == body.id }.map { payer(of: $0, on: meeting.day) }
    return payers(of: body, on: meeting.day).map { party in
      Effort(party: party, minutes: length * present.count { $0 == party })
    }
  }

  /// The same, with the cost by what an hour of each one's has cost before.
  public func proposedEfforts(for meeting: Meeting, in body: Body) -> [Effort] {
    let before = bookings(of: body.id).filter { $0.on <= meeting.day }
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    return attended(meeting, in: body).map { effort in
      let rate = before.reversed().lazy.compactMap { $0.rows[effort.party]?.effort }
        .first { $0.minutes > 0 && $0.kronor > 0 }
      guard let rate else { return effort }
      let kronor = Double(effort.minutes) * Double(rate.kronor) / Double(rate.minutes)
      return Effort(
        party: effort.party, minutes: effort.minutes, kronor: Int(kronor.rounded()))
    }
  }

  /// The time and cost of each one in some years, by their ids: the time is the principal's own,
  /// the cost that of the one who pays.
  public func efforts(in body: BodyID, years: ClosedRange<Int>) -> [Effort] {
    var found: [OrganisationID: Effort] = [:]
    for booking in bookings(of: body) where years.contains(booking.on.year) {
      for effort in booking.efforts {
        found[effort.party, default: Effort(party: effort.party, minutes: 0)].minutes +=
          effort.minutes
        found[effort.paidBy, default: Effort(party: effort.paidBy, minutes: 0)].kronor +=
          effort.kronor
      }
    }
    return found.values.sorted { $0.party < $1.party }
  }

  /// What a body holds to be a fair share on a day, with when that was said; nil where it has not.
  public func fairShare(
    of body: Body, on day: Day
  ) -> (share: FairShare, clause: ClauseID, stamp: Stamp)? {
    guard let clause = costRule(of: body, on: day, where: \.hasFairShare)?.clause,
      let set = parameter(clause, of: body, on: day, \.fairShare)
    else { return nil }
    return (set.value, clause, set.stamp)
  }

  /// How the principals have shared the cost over the years that end with this one.
  public func shares(of body: Body, endingWith year: Int, by fair: FairShare) -> CostShares {
    let years = (year - fair.years + 1)...year
    let day = Day.last(of: year)
    let rule = costRule(of: body, on: day, where: \.hasFairShare)?.rule
    let efforts = efforts(in: body.id, years: years)
    let own = seats(of: body, on: day).map { payer(of: $0, on: day) }
    return CostShares(
      sharers(of: body, by: rule, on: day).map { party in
        let effort = efforts.first { $0.party == party }
        let amount = fair.measure == .hours ? effort?.minutes : effort?.kronor
        let weight: Int =
          switch fair.basis {
          case .equal: 1
          case .seats: own.count { $0 == party }
          case .weights: fair.weights.first { $0.party == party }?.weight ?? 0
          }
        return (party, amount ?? 0, weight)
      })
  }
}

extension ParameterValue {
  var fairShare: FairShare? { if case .fairShare(let value) = self { value } else { nil } }
}
