import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per other body and period: whether the exchange took place (D14, D19).
  func occasions(_ rule: ExchangeRule) -> [Occasion] {
    guard let interval = state.interval(for: rule, clause.id, of: body, on: day) else {
      return [notSet()]
    }
    let found = body.related(rule.with).flatMap { other in
      periods(interval).filter { $0.start <= day && $0.end >= followed.following.from }
        .map { occasion(other, $0) }
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .partnerUnknown)]
  }

  private func occasion(_ other: BodyID, _ period: CalendarPeriod) -> Occasion {
    let subject = Occasion.Subject.exchange(other, period)
    let own = body.exchanges.filter { $0.with == other && $0.clause == clause.id }
    if let held = own.first(where: { period.contains($0.on) }) {
      return Occasion(
        subject, .kept, day: held.on, lastDay: period.end, note: .exchanged(on: held.on),
        evidence: [held.stamp])
    }
    let isOver = period.end < day
    return Occasion(
      subject, isOver ? .broken : .due, isOpen: !isOver, day: period.end, lastDay: period.end,
      note: .notExchanged, duty: isOver ? nil : .holdExchange(other))
  }
}
