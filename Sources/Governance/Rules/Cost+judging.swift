import Charters
import HashTreeCollections
import SwedishCalendar

/// Whether what the body's work costs is booked, borne by each one's own, and shared fairly.
extension Judge {
  func occasions(_ rule: CostRule) -> [Occasion] {
    let booked = rule.byParty || !rule.hasFairShare ? self.booked(rule) : []
    return booked + (rule.hasFairShare ? shared(rule) : [])
  }

  /// One occasion per meeting that was held and per task that was booked (B19).
  private func booked(_ rule: CostRule) -> [Occasion] {
    let held = meetings.filter { $0.isHeld && $0.day <= day }.compactMap { booked($0, rule) }
    let tasks = state.bookings(of: body.id).filter {
      $0.meeting == nil && $0.on >= windowStart && $0.on <= day && !$0.efforts.isEmpty
    }
    return orNothing(held + tasks.map { borne($0, .booking($0.id), rule) })
  }

  private func booked(_ meeting: Meeting, _ rule: CostRule) -> Occasion? {
    let sharers = state.sharers(of: body, by: rule, on: meeting.day)
    let came = state.attended(meeting, in: body)
      .filter { $0.minutes > 0 && sharers.contains($0.party) }
    guard !came.isEmpty else { return nil }
    let booking = state.booking(of: meeting.id, for: body.id)
    let missing = came.count { booking?.rows[$0.party] == nil }
    if let booking, missing == 0 { return borne(booking, .meeting(meeting.id), rule) }
    let last = rule.within.map { meeting.day.adding(days: $0.days) }
    return Occasion(
      .meeting(meeting.id), last.map { $0 < day } ?? false ? .late : .due, isOpen: true,
      day: meeting.day, lastDay: last, note: .effortMissing(missing, of: came.count),
      evidence: booking?.stamps ?? [], duty: .bookEffort(meeting.id))
  }

  /// What is booked is kept where each one that the clause is about has paid for its own.
  private func borne(_ booking: Booking, _ subject: Occasion.Subject, _ rule: CostRule) -> Occasion
  {
    let sharers = state.sharers(of: body, by: rule, on: booking.on)
    let others = booking.efforts.count {
      $0.payer != nil && $0.kronor > 0 && sharers.contains($0.party)
    }
    let minutes = booking.efforts.map(\.minutes).reduce(0, +)
    let kronor = booking.efforts.map(\.kronor).reduce(0, +)
    let isBroken = rule.byParty && others > 0
    return Occasion(
      subject, isBroken ? .broken : .kept, day: booking.on,
      note: isBroken
        ? .paidByAnother(others) : .effortBooked(minutes: minutes, kronor: kronor),
      evidence: booking.stamps)
  }

  /// One occasion per year: how far the shares were from what the body held to be fair by then; a
  /// year that ended before the body had said it is not judged by what was said later (B20).
  private func shared(_ rule: CostRule) -> [Occasion] {
    let last = fair(on: Day.last(of: day.year - 1)).flatMap { shared(day.year - 1, $0) }
    let now = fair(on: day).map { shared(day.year, $0) } ?? notSet()
    return [last, now].compactMap { $0 }
  }

  private func fair(on day: Day) -> (value: FairShare, stamp: Stamp)? {
    state.parameter(clause.id, of: body, on: day, \.fairShare)
  }

  private func shared(_ year: Int, _ fair: (value: FairShare, stamp: Stamp)) -> Occasion? {
    let period = CalendarPeriod(.year, containing: Day.first(of: year))
    let isOver = period.end < day
    guard let skew = state.shares(of: body, endingWith: year, by: fair.value).skew else {
      guard !isOver else { return nil }
      return Occasion(
        .period(period), .notYet, isOpen: true, day: period.end, note: .nothingBooked)
    }
    let isFair = skew <= fair.value.atMost * 10
    let standing: Standing = isOver ? (isFair ? .kept : .late) : .due
    return Occasion(
      .period(period), standing, isOpen: !isOver, day: period.end, lastDay: period.end,
      note: .skew(skew, atMost: fair.value.atMost, years: fair.value.years),
      evidence: [fair.stamp] + evidence(of: year, fair.value))
  }

  /// The latest entries that the year's shares rest on.
  private func evidence(of year: Int, _ fair: FairShare) -> [Stamp] {
    let years = (year - fair.years + 1)...year
    return Array(
      state.bookings(of: body.id).filter { years.contains($0.on.year) }
        .compactMap(\.stamps.last).sorted().suffix(30))
  }
}
