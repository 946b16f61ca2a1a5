import Charters
public import Governance
import Links
import SwedishCalendar

/// Who sees what a body's work costs, and what each may book.
extension View {
  /// Why the viewer may not see what a body's work costs; nil where it may be seen.
  public func denialOfEffort(_ body: Body) -> Denial? {
    guard case .denied(let denial) = verdict(.read(.members), in: body) else { return nil }
    return denial
  }

  /// The parties whose time the viewer may book in a body on a day.
  func booked(by body: Body, on day: Day) -> [OrganisationID] {
    guard offersActs else { return [] }
    return state.payers(of: body, on: day).filter { may(.bookFor($0), in: body) }
      .swedishSorted { name(of: $0) }
  }

  /// What a booking is called: its meeting, or what was done.
  func title(of booking: Booking) -> String {
    if let meeting = booking.meeting.flatMap({ state.meeting($0) }) {
      return SummaryWords.meeting(meeting.day)
    }
    return booking.title.map { short($0) } ?? EffortWords.task
  }

  /// The held meetings of a body in a year, the latest first.
  func held(_ body: Body, in year: Int) -> [Meeting] {
    state.meetings(of: body).reversed().filter {
      $0.isHeld && $0.day.year == year && $0.day <= day
    }
  }

  /// The years that a body's costs can be seen of, the latest first.
  func effortYears(of body: Body) -> [Int] {
    let booked = state.bookings(of: body.id).map(\.on.year).min()
    return state.reviewYears(of: body, on: day)
      + (booked.map { first in
        let known = state.reviewYears(of: body, on: day).last ?? day.year
        return first < known ? Array((first..<known).reversed()) : []
      } ?? [])
  }

  /// The way to a booking.
  func link(to booking: Booking) -> Link {
    let body = booking.body.rawValue
    guard let meeting = booking.meeting else {
      return .effort(body: body, .task, number: booking.id.rawValue)
    }
    return .effort(body: body, .meeting, number: meeting.rawValue)
  }

  /// A task that was booked, by what it is for those who may see it.
  func title(of id: BookingID) -> String {
    guard let booking = state.booking(id), let body = state.body(booking.body),
      denialOfEffort(body) == nil
    else { return EffortWords.task }
    return title(of: booking)
  }
}

extension View {
  /// The way to a task that was booked, for those who may see it.
  func link(toBooking id: BookingID) -> Link? {
    guard let booking = state.booking(id), let body = state.body(booking.body),
      denialOfEffort(body) == nil
    else { return nil }
    return link(to: booking)
  }
}
