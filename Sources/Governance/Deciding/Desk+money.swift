import Charters
import SwedishCalendar

/// The time and cost of a body's work.
extension Desk {
  /// What has been put in is a fact: it is booked for bodies that have ended, too.
  func book(_ act: BookEffort) throws(Refusal) -> Decision {
    let body = try body(act.body)
    let fact = try booked(act, body)
    try check(act.rows, of: body, on: fact.on)
    let made = state.booking(fact.booking) == nil ? fact.booking.rawValue : nil
    let texts = title(of: act).map { ["title": $0] } ?? [:]
    return Decision([Event(.effortBooked(fact), texts: texts)], made: made)
  }

  private func title(of act: BookEffort) -> String? {
    if case .task(let title, _) = act.about { title } else { nil }
  }

  private func booked(_ act: BookEffort, _ body: Body) throws(Refusal) -> EffortBooked {
    switch act.about {
    case .meeting(let id):
      let meeting = try meeting(id)
      guard meeting.bodies.contains(body.id) else { throw Refusal(.unknown(.meeting)) }
      guard meeting.isHeld else { throw Refusal(.notHeld, citation: costClause(of: body)) }
      let number = state.booking(of: id, for: body.id)?.id ?? nextBooking
      return EffortBooked(
        booking: number, body: body.id, meeting: id, on: meeting.day, rows: act.rows,
        hasTitle: false)
    case .task(_, let on):
      try onlyPast(on)
      return EffortBooked(
        booking: nextBooking, body: body.id, on: on, rows: act.rows, hasTitle: true)
    case .booking(let id):
      guard let booking = state.booking(id), booking.body == body.id else {
        throw Refusal(.unknown(.booking))
      }
      return EffortBooked(
        booking: id, body: body.id, meeting: booking.meeting, on: booking.on, rows: act.rows,
        hasTitle: false)
    }
  }

  private var nextBooking: BookingID { BookingID(state.bookings.count + 1) }

  private func check(_ rows: [Effort], of body: Body, on day: Day) throws(Refusal) {
    let citation = costClause(of: body)
    let known = state.payers(of: body, on: day)
    guard !rows.isEmpty, Set(rows.map(\.party)).count == rows.count else {
      throw Refusal(.nothingToDo)
    }
    for row in rows {
      for party in [row.party, row.paidBy] {
        _ = try organisation(party)
        guard known.contains(party) else {
          throw Refusal(.notAParty(party), citation: citation)
        }
      }
      guard row.isReasonable else { throw Refusal(.effortUnreasonable) }
    }
  }

  private func costClause(of body: Body) -> Citation? {
    state.costRule(of: body, on: today)?.citation
  }
}
