import Charters
public import Governance
import SwedishCalendar

/// Something that one person can be asked by a one-time link, and answer without an account.
public struct Ask: Hashable, Sendable {
  public var person: PersonID
  public var matter: Matter

  /// What is asked.
  public enum Matter: Hashable, Sendable {
    /// To accept the mandate of the seat.
    case mandate(SeatID)
    /// To say whether one comes to the meeting.
    case meeting(MeetingID, Invited)
    /// To confirm having received a paper of the meeting (C19).
    case receipt(MeetingID, Paper)
  }

  /// One question to one person.
  public init(person: PersonID, _ matter: Matter) {
    self.person = person
    self.matter = matter
  }

  /// What the form for a link calls it.
  public var key: String {
    switch matter {
    case .mandate(let seat): "mandate.\(seat.rawValue)"
    case .meeting(let meeting, .seat(let seat)): "seat.\(meeting.rawValue).\(seat.rawValue)"
    case .meeting(let meeting, .guest(let guest)): "guest.\(meeting.rawValue).\(guest)"
    case .receipt(let meeting, let paper): "receipt.\(meeting.rawValue).\(paper.rawValue)"
    }
  }
}

extension View {
  /// Whether the question still stands: neither answered, nor someone else's, nor too late.
  public func stands(_ ask: Ask) -> Bool {
    switch ask.matter {
    case .mandate(let seat):
      let holder = state.seat(seat)?.holder(on: day)
      return holder?.person == ask.person && holder?.mandate.holds == true
        && holder?.mandate.accepted == nil
    case .meeting(let number, let invited):
      guard let meeting = state.meeting(number), meeting.isToCome(on: day),
        meeting.standing(invited) == nil
      else { return false }
      return invitees(of: meeting).contains { $0.invited == invited && $0.person == ask.person }
    case .receipt(let number, let paper):
      return state.meeting(number).map { $0.receipts[paper]?[ask.person] == nil } ?? false
    }
  }

  /// The questions that the viewer may make links for.
  public var asks: [Ask] { state.allBodies.flatMap { mandateAsks($0) + meetingAsks($0) } }

  private func mandateAsks(_ body: Body) -> [Ask] {
    state.seats(of: body).compactMap { seat in
      guard may(.actFor(seat.party), in: body), let holder = seat.holder(on: day) else {
        return nil
      }
      let ask = Ask(person: holder.person, .mandate(seat.id))
      return stands(ask) ? ask : nil
    }
  }

  /// Of the next meeting alone: more would be too many to choose among.
  private func meetingAsks(_ body: Body) -> [Ask] {
    guard may(.holdMeetings, in: body),
      let next = state.meetings(of: body).first(where: {
        $0.host == body.id && $0.isToCome(on: day)
      })
    else { return [] }
    return invitees(of: next).filter { next.standing($0.invited) == nil }
      .map { Ask(person: $0.person, .meeting(next.id, $0.invited)) }
  }

  private func invitees(of meeting: Meeting) -> [(invited: Invited, person: PersonID)] {
    let seats = meeting.bodies.compactMap { state.body($0) }.flatMap { state.seats(of: $0) }
    return seats.compactMap { seat in
      seat.holder(on: meeting.day).map { (.seat(seat.id), $0.person) }
    } + meeting.guests.compactMap { guest in guest.person.map { (.guest(guest.number), $0) } }
  }
}

extension Meeting {
  fileprivate func isToCome(on day: Day) -> Bool {
    cancelled == nil && !isHeld && day <= self.day
  }
}
