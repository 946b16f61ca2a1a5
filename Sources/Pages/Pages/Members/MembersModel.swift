import Charters
public import Governance
import Links
import SwedishCalendar

/// Who sits in a body, for whom, and by whose act.
public struct MembersModel: Sendable {
  /// The seats of one level, or of the whole body where it has but one.
  struct LevelSeats: Sendable {
    /// The level's name; nil where the body has but one.
    let name: String?
    let sides: [SideSeats]
  }

  /// The seats of one side.
  struct SideSeats: Sendable {
    let side: Side
    let seats: [SeatSight]

    var vacant: Int { seats.filter { $0.holder == nil && $0.seat.isRequired }.count }
  }

  /// Someone's time in a role, and how it came about.
  struct RoleLine: Sendable {
    let term: RoleTerm
    let how: String
    let clause: ClauseLink?
  }

  /// Who keeps one side's contact with another body; nobody where `liaison` is nil.
  struct ContactLine: Sendable {
    let other: BodyID
    let side: Side?
    let liaison: Liaison?
    /// Whether it was recorded at this body, and can be ended here.
    let isOwn: Bool
    let clause: ClauseLink?
  }

  let body: Body
  let levels: [LevelSeats]
  let roles: [RoleLine]
  let contacts: [ContactLine]
  let handovers: [HandoverDue]
  let extras: [ExtraMember]
  let units: [ClusterTime]
  /// The kinds of care in the body; nil where the charter requires none (A04).
  let care: CareShown?
  let isMandateAsked: Bool
  /// The kinds of seat that the charter describes, and those of them that the body lacks.
  let kinds: [SeatKind]
  let missing: [SeatKind]

  /// What the page of those who sit in a body tells whoever looks.
  public init(_ body: Body, _ view: View) {
    self.body = body
    let followed = view.state.charter(of: body, on: view.day)
    levels = view.levels(of: body, followed)
    roles = view.roleLines(of: body, followed)
    contacts = view.contacts(of: body, followed)
    handovers = view.state.handovers(of: body, on: view.day)
      .filter { !$0.isDone || $0.from > view.day }
    extras = body.extras.filter { ($0.until ?? view.day) >= view.day }
    units = body.cluster.filter { $0.holds(on: view.day) }
    kinds = (followed?.clauses ?? []).flatMap { clause in
      clause.rules.flatMap { rule -> [SeatKind] in
        guard case .composition(let rule) = rule else { return [] }
        return rule.seats.map { SeatKind(clause: clause.id, spec: $0) }
      }
    }
    let present = view.state.seats(of: body, on: view.day)
    missing = kinds.filter { kind in
      kind.spec.isRequired
        && present.count { $0.clause == kind.clause && $0.spec == kind.spec.key } < kind.spec.number
    }
    care = view.care(in: body, followed)
    isMandateAsked =
      followed?.clauses.contains { clause in
        clause.rules.contains { if case .mandate = $0 { true } else { false } }
      } ?? false
  }

  var required: Int { seats.filter(\.seat.isRequired).count }
  var vacant: Int { levels.flatMap(\.sides).map(\.vacant).reduce(0, +) }
  /// How many who sit have not the mandate that the charter asks for.
  var unsettled: Int {
    seats.filter { $0.mandate.map { $0 != .accepted && $0 != .settled } ?? false }.count
  }

  private var seats: [SeatSight] { levels.flatMap(\.sides).flatMap(\.seats) }
}

extension View {
  /// The body's seats, by the levels it carries and by side.
  fileprivate func levels(of body: Body, _ followed: Followed?) -> [MembersModel.LevelSeats] {
    let seats = state.seats(of: body, on: day).compactMap { SeatSight(self, $0) }
    let parts = followed?.following.parts ?? []
    guard parts.count > 1, let charter = followed?.charter else {
      return seats.isEmpty ? [] : [MembersModel.LevelSeats(name: nil, sides: sides(seats))]
    }
    // A seat that no level alone asks for belongs to all of them, and stands first.
    let level = { (sight: SeatSight) -> PartKey? in
      let own = sight.seat.clause.flatMap { charter.clause($0) }?.parts ?? []
      let carried = own.filter(parts.contains)
      return carried.count == 1 ? carried[0] : nil
    }
    return ([nil] + parts.map(Optional.some)).compactMap { part in
      let own = seats.filter { level($0) == part }
      guard !own.isEmpty else { return nil }
      let name = part.map { key in
        charter.parts.first { $0.key == key }?.name ?? key.rawValue
      }
      return MembersModel.LevelSeats(name: name ?? MembersWords.allLevels, sides: sides(own))
    }
  }

  private func sides(_ seats: [SeatSight]) -> [MembersModel.SideSeats] {
    Side.allCases.compactMap { side in
      let own = seats.filter { state.side(of: $0.seat, on: day) == side }
      return own.isEmpty ? nil : MembersModel.SideSeats(side: side, seats: own)
    }
  }

  fileprivate func roleLines(of body: Body, _ followed: Followed?) -> [MembersModel.RoleLine] {
    RoleKind.allCases.flatMap { role in
      let terms = body.roles.filter { $0.role == role && ($0.until ?? day) >= day }
      return terms.sorted { $0.from < $1.from }.map { term in
        let (how, clause) = how(term, followed)
        return MembersModel.RoleLine(
          term: term, how: how, clause: clause.map { plate($0, of: body.id) })
      }
    }
  }

  /// How one came to a role: as acting, by election, by turn, jointly, or as the charter says.
  private func how(_ term: RoleTerm, _ followed: Followed?) -> (String, ClauseID?) {
    var words: String?
    var found: ClauseID?
    for clause in followed?.clauses ?? [] {
      for rule in clause.rules {
        switch rule {
        case .rotation(let rule) where rule.role == term.role:
          (words, found) = (MembersWords.byTurn(term.side, term.from.year), clause.id)
        case .role(let rule) where rule.role == term.role && found == nil:
          (words, found) = (MembersWords.by(rule.how), clause.id)
        default: break
        }
      }
    }
    if term.isActing { return (MembersWords.acting, found) }
    if let election = term.election {
      return (MembersWords.elected(election), found)
    }
    return (words ?? MembersWords.by(nil), found)
  }
}
