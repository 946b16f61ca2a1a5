public import Charters
import HashTreeCollections
public import SwedishCalendar

/// Who could lawfully hold a role in a body on a day, and why each other one could not.
public struct RoleOutlook: Sendable {
  public var role: RoleKind
  public var day: Day
  /// Those who hold the role on the day.
  public var holders: [RoleTerm]
  /// The turn that the day lies in; nil where the role does not pass between the sides.
  public var turn: Turn?
  /// The clause by which the holder is to be elected, where one says so (D25).
  public var election: Citation?
  /// The clauses that say something about who holds the role.
  public var clauses: [ClauseID]
  public var lawful: [Candidate]
  public var others: [Candidate]

  /// A turn of a rotating role.
  public struct Turn: Hashable, Sendable {
    public var period: CalendarPeriod
    /// The side whose turn it is; nil where the body has not set who begins.
    public var side: Side?
    public var citation: Citation
  }

  /// A seat with the one who sits there, or someone who works with the body beside its seats.
  public struct Candidate: Hashable, Sendable {
    /// Nobody where the seat stands empty.
    public var person: PersonID?
    public var seat: SeatID?
    public var side: Side?
    /// The last day of the term in the seat, where one is set.
    public var until: Day?
    /// What keeps the candidate from the role, each with the clause where one says it.
    public var hindrances: [Refusal]
  }
}

extension State {
  /// Who could hold a role in a body on any day, past or to come, by what is known now.
  public func outlook(for role: RoleKind, in body: Body, on day: Day) -> RoleOutlook {
    let all = candidates(for: role, in: body, on: day)
    let bound = binding(body, on: day)
    return RoleOutlook(
      role: role, day: day, holders: holders(of: role, in: body, on: day),
      turn: turn(of: role, in: body, on: day), election: electing(role, in: body, on: day),
      clauses: bound.map(\.clause).filter { $0.speaks(of: role) }.map(\.id),
      lawful: all.filter(\.hindrances.isEmpty), others: all.filter { !$0.hindrances.isEmpty })
  }

  /// The turn of a rotating role on a day.
  public func turn(of role: RoleKind, in body: Body, on day: Day) -> RoleOutlook.Turn? {
    for (clause, citation) in binding(body, on: day) {
      for case .rotation(let rule) in clause.rules where rule.role == role {
        let turns = Turns(rule: rule, clause: clause.id, body: body)
        return RoleOutlook.Turn(
          period: turns.turn(on: day), side: turns.side(on: day), citation: citation)
      }
    }
    return nil
  }

  private func candidates(
    for role: RoleKind, in body: Body, on day: Day
  ) -> [RoleOutlook.Candidate] {
    let seated = seats(of: body, on: day).filter { $0.from <= day }
      .map { candidate($0, for: role, in: body, on: day) }
    var known = Set(seated.compactMap(\.person))
    let beside =
      body.extras.filter { $0.holds(on: day) }.map(\.person)
      + holders(of: role, in: body, on: day).map(\.person)
      + (isForOfficers(role, in: body, on: day) ? supporters(of: body.id) : [])
    return seated
      + beside.filter { known.insert($0).inserted }.compactMap { person($0) }.map { person in
        let side = side(of: person, in: body, on: day)
        return RoleOutlook.Candidate(
          person: person.id, side: side,
          hindrances: hindrances(for: role, of: person, side, in: body, on: day))
      }
  }

  /// Whether a clause gives the role to the officers of parties or the employees of a side, so
  /// that the support office can hold it without a seat (A18, B14).
  private func isForOfficers(_ role: RoleKind, in body: Body, on day: Day) -> Bool {
    binding(body, on: day).contains { clause, _ in
      clause.rules.contains { rule in
        guard case .role(let rule) = rule, rule.role == role else { return false }
        return !rule.heldBy.isEmpty || rule.employeeOf != nil
      }
    }
  }

  private func candidate(
    _ seat: Seat, for role: RoleKind, in body: Body, on day: Day
  ) -> RoleOutlook.Candidate {
    let holder = seat.holder(on: day)
    let person = holder.flatMap { self.person($0.person) }
    let side = side(of: seat, on: day)
    var found = hindrances(for: role, of: person, side, in: body, on: day)
    if holder == nil { found.insert(Refusal(.seatEmpty), at: 0) }
    return RoleOutlook.Candidate(
      person: holder?.person, seat: seat.id, side: side, until: holder?.until,
      hindrances: found)
  }
}

extension Clause {
  /// Whether the clause says who holds a role.
  fileprivate func speaks(of role: RoleKind) -> Bool {
    rules.contains { rule in
      switch rule {
      case .rotation(let rule): rule.role == role || rule.neverWith == role
      case .role(let rule): rule.role == role
      default: false
      }
    }
  }
}
