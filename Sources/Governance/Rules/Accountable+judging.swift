import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per seat: whether a manager answers for it; and one for a group that never
  /// meets, which shows at those managers (D23).
  func occasions(_ rule: AccountableRule) -> [Occasion] {
    let seats = state.seats(of: body, on: day).filter { $0.isRequired && $0.from <= day }.map(
      occasion)
    guard !seats.isEmpty else {
      return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
    }
    return seats + [meeting()].compactMap { $0 }
  }

  private func occasion(_ seat: Seat) -> Occasion {
    guard let manager = seat.manager(on: day) else {
      return Occasion(
        .seat(seat.id), .late, isOpen: true, day: day, note: .noManager,
        evidence: [seat.established], duty: .nameManager(seat.id))
    }
    let isDelegated = seat.holder(on: day).map { $0.person != manager.manager } ?? false
    return Occasion(
      .seat(seat.id), .kept, day: manager.from, note: isDelegated ? .delegated : .accountable,
      evidence: [manager.stamp])
  }

  /// A year without a meeting is the guide the judging goes by; the document names no number.
  private func meeting() -> Occasion? {
    let since = max(followed.following.from, day.adding(months: -12))
    guard since < day.adding(months: -11),
      !meetings.contains(where: { $0.isHeld && $0.day >= since })
    else { return nil }
    return Occasion(
      .clause, .late, isOpen: true, day: day, note: .neverMeets(since: since), duty: .bringAbout)
  }
}
