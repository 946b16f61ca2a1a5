import Charters
import HashTreeCollections
import SwedishCalendar

/// Where one command is decided on: the command, the state it meets, and what both are asked for.
struct Desk {
  let command: Command
  let state: State

  var today: Day { command.today }

  func checkRight() throws(Refusal) {
    // The installation itself loads network files and example data; no page can act as it.
    guard command.actor.person != nil else { return }
    let (right, body) = command.act.needs(in: state)
    let verdict = may(command.actor.person, right, in: body, of: state, on: today)
    guard case .denied(let denial) = verdict else { return }
    let citation = denial == .notTheParty ? body.flatMap(appointing) : nil
    throw Refusal(.notEntitled(denial), citation: citation, offers: [denial.wayOn])
  }

  func body(_ id: BodyID) throws(Refusal) -> Body {
    guard let body = state.body(id) else { throw Refusal(.unknown(.body)) }
    return body
  }

  func seat(_ id: SeatID) throws(Refusal) -> Seat {
    guard let seat = state.seat(id) else { throw Refusal(.unknown(.seat)) }
    return seat
  }

  /// A body that takes new work: it stands, and its time is not over (B09).
  func living(_ id: BodyID) throws(Refusal) -> Body {
    let body = try standing(id)
    if let limit = state.timeLimit(of: body, on: today), let end = limit.ends, end < today {
      throw Refusal(.timeOver(end), citation: limit.clause, offers: [.extendTime])
    }
    return body
  }

  /// A body that has been neither replaced by another nor dissolved or closed.
  func standing(_ id: BodyID) throws(Refusal) -> Body {
    let body = try body(id)
    if let closing = state.limitedTime(of: id).closing, closing.on < today {
      throw Refusal(.closed(closing.on), citation: state.timeLimit(of: body, on: today)?.clause)
    }
    if let dissolved = body.dissolved, dissolved.on < today { throw Refusal(.dissolved) }
    if let successor = body.successor, successor.from <= today { throw Refusal(.replaced) }
    return body
  }

  func person(_ id: PersonID) throws(Refusal) -> Person {
    guard let person = state.person(id) else { throw Refusal(.unknown(.person)) }
    return person
  }

  /// A meeting that has not been cancelled.
  func meeting(_ id: MeetingID) throws(Refusal) -> Meeting {
    guard let meeting = state.meeting(id) else { throw Refusal(.unknown(.meeting)) }
    guard meeting.cancelled == nil else { throw Refusal(.cancelled) }
    return meeting
  }

  /// The clause of the charter that a body follows on a day, with the charter it stands in.
  func clause(_ id: ClauseID, of body: Body, on day: Day) throws(Refusal) -> (Clause, Citation) {
    guard let followed = state.charter(of: body, on: day),
      let clause = followed.clauses.first(where: { $0.id == id })
    else { throw Refusal(.unknown(.clause)) }
    return (clause, Citation(charter: followed.charter.key, clause: id))
  }

  func onlyPast(_ day: Day) throws(Refusal) {
    guard day <= today else { throw Refusal(.inTheFuture(day)) }
  }
}

extension Denial {
  fileprivate var wayOn: Refusal.Offer {
    switch self {
    case .notSignedIn: .signIn
    case .notMember, .notSupport: .ask(.support)
    case .notOfficer: .ask(.chair)
    case .notAdministrator: .ask(.administrator)
    case .notTheParty: .ask(.party)
    case .notYou, .notForParty, .notInCase, .notCommissioner: .ask(.support)
    }
  }
}
