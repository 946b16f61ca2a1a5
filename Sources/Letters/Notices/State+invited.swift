import Charters
import Governance
import SwedishCalendar

/// One who is called to a meeting, and how they answer.
struct Called: Hashable {
  var recipient: Notice.Recipient
  /// By what they answer; nil for one who is told but holds no seat.
  var invited: Invited?
}

extension State {
  /// Everyone called to a meeting: who sits in its bodies, has joined them or holds a role in them,
  /// who stands in for one of those, and its guests; each person once.
  func called(to meeting: Meeting) -> [Called] {
    var found: [Called] = []
    func add(_ recipient: Notice.Recipient, _ invited: Invited?) {
      guard !found.contains(where: { $0.recipient == recipient }) else { return }
      found.append(Called(recipient: recipient, invited: invited))
    }
    for body in meeting.bodies.compactMap({ self.body($0) }) {
      for seat in seats(of: body) {
        if let holder = seat.holder(on: meeting.day) { add(.person(holder.person), .seat(seat.id)) }
      }
      for extra in body.extras where extra.holds(on: meeting.day) {
        add(.person(extra.person), nil)
      }
      for role in body.roles where role.holds(on: meeting.day) { add(.person(role.person), nil) }
    }
    for person in meeting.standIns { add(.person(person), nil) }
    for guest in meeting.guests { add(recipient(guest, meeting.id), .guest(guest.number)) }
    return found
  }

  /// Who a guest is.
  func recipient(_ guest: Guest, _ meeting: MeetingID) -> Notice.Recipient {
    guest.person.map { .person($0) } ?? .guest(meeting, guest.number)
  }

  /// Whether the answer that someone gave still stands: not where the meeting was moved since.
  func isComing(_ invited: Invited, to meeting: Meeting) -> Bool? { meeting.standing(invited) }

  /// Whether a rule of a body that meets says something.
  func rules(of meeting: Meeting, say: (Rule) -> Bool) -> Bool {
    meeting.bodies.compactMap { body($0) }
      .compactMap { charter(of: $0, on: meeting.day) }.flatMap(\.clauses).flatMap(\.rules)
      .contains(where: say)
  }
}
