public import Charters
import HashTreeCollections
public import SwedishCalendar

/// The facts that show that the duties of a charter are done (B15, B17).
extension State {
  /// Every sign of these kinds between two days, the first first: those of one party where one is
  /// given.
  public func signs(
    of kinds: [DutySign], in body: Body, party: OrganisationID?, from: Day, to: Day
  ) -> [WorkSign] {
    let found = kinds.flatMap { kind -> [WorkSign] in
      guard let party else { return signs(of: kind, in: body) }
      return signs(of: kind, in: body, by: PartySitting(party, in: body, self))
    }
    return found.filter { from <= $0.on && $0.on <= to }
      .sorted { ($0.on, $0.stamp.sequence) < ($1.on, $1.stamp.sequence) }
  }

  private func signs(of kind: DutySign, in body: Body) -> [WorkSign] {
    switch kind {
    case .meetings: hosted(by: body).flatMap { [$0.planned.sign] + [$0.held].compactMap { $0 } }
    case .progress: body.taskSteps.map { WorkSign(on: $0.on, stamp: $0.stamp) }
    case .contacts: touches(of: body, with: nil)
    case .dialogue: touches(of: body, with: Set(body.related(.commissioner)))
    case .distribution:
      hosted(by: body).flatMap(\.actions).compactMap { action($0)?.agreed.sign }
    case .attendance, .contributions, .spreading: []
    }
  }

  private func signs(of kind: DutySign, in body: Body, by sitting: PartySitting) -> [WorkSign] {
    switch kind {
    case .attendance: attendance(in: body, of: sitting)
    case .contributions: contributions(in: body, of: sitting)
    case .spreading:
      spreads(of: body.id).flatMap(\.receipts).filter { $0.party == sitting.party }
        .map { WorkSign(on: $0.on, stamp: $0.stamp) }
        + announcements(in: body.id).filter { $0.party == sitting.party }.map(\.stamp.sign)
    case .meetings, .progress, .contacts, .dialogue, .distribution: []
    }
  }

  private func hosted(by body: Body) -> [Meeting] {
    meetings(of: body).filter { $0.host == body.id }
  }

  /// What a body has had to do with others, or with some of them, between its meetings.
  private func touches(of body: Body, with some: Set<BodyID>?) -> [WorkSign] {
    func counts(_ other: BodyID) -> Bool { some?.contains(other) ?? true }
    let held = body.exchanges.filter { counts($0.with) }.map {
      WorkSign(on: $0.on, stamp: $0.stamp)
    }
    let told = body.reports.filter { counts($0.to) }.map { WorkSign(on: $0.on, stamp: $0.stamp) }
    let asked = questions(with: body.id).flatMap { question -> [WorkSign] in
      let isOurs = question.from == body.id
      guard counts(isOurs ? question.to : question.from) else { return [] }
      return isOurs ? [question.stamp.sign] : [question.answer?.stamp.sign].compactMap { $0 }
    }
    return held + told + asked
  }

  private func attendance(in body: Body, of sitting: PartySitting) -> [WorkSign] {
    meetings(of: body).compactMap { meeting in
      guard let attendance = meeting.attendance,
        !sitting.seats.isDisjoint(with: attendance.present)
      else { return nil }
      return WorkSign(on: meeting.day, stamp: attendance.stamp)
    }
  }

  /// What those who sit for a party, or the party itself, have brought to the body's work.
  private func contributions(in body: Body, of sitting: PartySitting) -> [WorkSign] {
    let meetings = meetings(of: body)
    let proposed = meetings.flatMap(\.proposals).map(\.stamp)
    let raised = matters(by: body.id).filter { $0.home == body.id }.map { $0.stations[0].stamp }
    let asked = questions(with: body.id).filter { $0.from == body.id }.map(\.stamp)
    let own = (proposed + raised + asked).filter(sitting.made)
    let rows = meetings.flatMap { meeting in
      meeting.agenda.compactMap { $0.rows[principal(of: sitting.party, on: meeting.day)]?.stamp }
    }
    let answers = requests(by: body.id).filter { $0.party == sitting.party }
      .compactMap(\.answer?.stamp)
    let done = meetings.flatMap(\.actions).compactMap { action($0) }.compactMap { action in
      action.ended.flatMap { end in
        end.isDone && sitting.sat(action.owner, on: end.on) ? end.stamp : nil
      }
    }
    return (own + rows + answers + done).map(\.sign)
  }
}

/// Those who have sat for a party in a body.
private struct PartySitting {
  let party: OrganisationID
  let seats: Set<SeatID>
  private let memberships: [Membership]

  init(_ party: OrganisationID, in body: Body, _ state: State) {
    let own = state.seats(of: body).filter { state.successor(of: $0.party, on: .distant) == party }
    self.party = party
    seats = Set(own.map(\.id))
    memberships = own.flatMap(\.memberships)
  }

  func sat(_ person: PersonID, on day: Day) -> Bool {
    memberships.contains { $0.person == person && $0.holds(on: day) }
  }

  /// Whether one who sat for the party made the event.
  func made(_ stamp: Stamp) -> Bool { stamp.by.map { sat($0, on: stamp.day) } ?? false }
}

extension Stamp {
  /// The event as a sign on the day it was recorded.
  fileprivate var sign: WorkSign { WorkSign(on: day, stamp: self) }
}

extension Meeting {
  /// That it was held.
  fileprivate var held: WorkSign? { attendance.map { WorkSign(on: day, stamp: $0.stamp) } }
}
