import Charters
import HashTreeCollections
import SwedishCalendar

/// Who owes what a clause demands of a body on a day (design §6).
///
/// Whom the charter names; where nobody, the convener or chair; where none, the commissioner's;
/// and until then the support office.
struct Bearers {
  private let state: State
  private let body: Body
  private let day: Day
  private let fallback: [PersonID]

  init(state: State, body: Body, day: Day) {
    self.state = state
    self.body = body
    self.day = day
    fallback =
      Bearers.conveners(of: body, state, day)
      ?? body.related(.commissioner).lazy.compactMap { state.body($0) }
      .compactMap { Bearers.conveners(of: $0, state, day) }.first
      ?? state.supporters(of: body.id)
  }

  /// Those who run the body, or act for it until somebody does.
  var runners: [PersonID] { fallback }

  /// Those who owe a duty, by whom the clause names.
  func people(owing bearer: Bearer, for duty: Duty) -> [PersonID] {
    let named: [PersonID] =
      switch (duty, bearer) {
      case (.acceptMandate(let seat), _): holder(of: seat)
      case (.reportOutside(let number), _): state.outside(number).map { [$0.person] } ?? []
      case (.giveMandate(let seat), _), (.askEmployer(let seat), _), (.fillSeat(let seat), .party),
        (.nameManager(let seat), _):
        state.seat(seat).map { state.representatives(of: $0.party, on: day) } ?? []
      case (.settleContract(let seat), _): formerPrincipals(of: seat)
      case (.establishSeat, _), (.abolishSeat, _): state.supporters(of: body.id)
      case (.handOver(let role, let from), _): holders(role, on: from.adding(days: -1))
      case (.bringAbout, .manager): managers
      case (.carryOut(let outcome), _):
        state.entry(outcome)?.carrying[body.id].map { [$0.person] } ?? []
      case (.describe(let outcome), _):
        state.entry(outcome).flatMap { state.outcome(of: $0)?.assignedTo } ?? []
      case (.raiseDeviation(let id), _):
        state.deviation(id).map { state.keepers(of: $0, on: day) } ?? []
      case (.tellSpread(_, let party), _): state.voices(of: party, in: body, on: day)
      case (.tellDuty(_, let party?), _): state.voices(of: party, in: body, on: day)
      case (.reportActivity(let id), _), (.evaluate(let id), _):
        state.activity(id).map { state.responsible(for: $0, on: day) } ?? []
      default: people(named: bearer)
      }
    return named.isEmpty ? fallback : named
  }

  private func people(named bearer: Bearer) -> [PersonID] {
    switch bearer {
    case .chair: holders(.chair)
    case .secretary: holders(.secretary)
    case .convener: holders(.convener)
    case .supportOffice: state.supporters(of: body.id)
    case .commissioner:
      body.related(.commissioner).compactMap { state.body($0) }
        .flatMap { Bearers.conveners(of: $0, state, day) ?? [] }
    case .liaison: body.liaisons.filter { $0.holds(on: day) }.map(\.person)
    case .manager: managers
    case .body, .party, .person, .network: []
    }
  }

  /// Those who acted for the principal that a private provider last worked for.
  private func formerPrincipals(of seat: SeatID) -> [PersonID] {
    state.seat(seat).flatMap { state.lapsedContract(of: $0, on: day) }
      .map { state.representatives(of: $0.worksFor, on: day) } ?? []
  }

  private var managers: [PersonID] {
    state.seats(of: body, on: day).compactMap { $0.manager(on: day)?.manager }
  }

  private func holder(of seat: SeatID) -> [PersonID] {
    state.seat(seat)?.holder(on: day).map { [$0.person] } ?? []
  }

  private func holders(_ role: RoleKind, on other: Day? = nil) -> [PersonID] {
    state.holders(of: role, in: body, on: other ?? day).map(\.person)
  }

  private static func conveners(of body: Body, _ state: State, _ day: Day) -> [PersonID]? {
    let found = state.conveners(of: body, on: day)
    return found.isEmpty ? nil : found
  }
}

extension State {
  /// Those who call a body together: the convener, else who leads its meetings, else the chair.
  func conveners(of body: Body, on day: Day) -> [PersonID] {
    [RoleKind.convener, .meetingLeader, .chair].lazy
      .map { self.holders(of: $0, in: body, on: day).map(\.person) }.first { !$0.isEmpty } ?? []
  }

  /// The bodies without a convener of their own that one who convenes these commissioned (§6).
  func leaderless(commissionedBy bodies: [BodyID], for person: PersonID, on day: Day) -> [BodyID] {
    let own = Set(
      bodies.filter { id in
        body(id).map { conveners(of: $0, on: day).contains(person) } ?? false
      })
    guard !own.isEmpty else { return [] }
    return allBodies.filter { body in
      !own.isDisjoint(with: body.related(.commissioner)) && conveners(of: body, on: day).isEmpty
    }.map(\.id)
  }

  /// The support office of a body.
  public func supporters(of body: BodyID) -> [PersonID] {
    supportOffices[body] ?? []
  }
}
