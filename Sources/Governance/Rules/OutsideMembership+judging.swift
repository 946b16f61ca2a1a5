import Charters
import HashTreeCollections
import SwedishCalendar

extension Judge {
  /// One occasion per person in an outside body and year: whether all principals were told (B18).
  func occasions(_ rule: OutsideMembershipRule) -> [Occasion] {
    let found = body.outside.flatMap { outside in
      (windowStart.year...day.year).compactMap { occasion(rule, outside, $0) }
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .outsideNone)]
  }

  private func occasion(
    _ rule: OutsideMembershipRule, _ outside: OutsideMembership, _ year: Int
  ) -> Occasion? {
    let subject = Occasion.Subject.outside(outside.number, year: year)
    let (start, end) = (Day.first(of: year), Day.last(of: year))
    guard outside.from <= end, (outside.until ?? end) >= start else { return nil }
    if let report = outside.reports.last(where: { $0.on.year == year }) {
      return Occasion(
        subject, .kept, day: report.on, lastDay: end, note: .outsideReported(on: report.on),
        evidence: [report.stamp])
    }
    guard rule.reportsToAll else {
      return Occasion(
        subject, .kept, day: outside.from, note: .roleHeld(since: outside.from),
        evidence: [outside.stamp])
    }
    return Occasion(
      subject, end < day ? .late : .due, isOpen: true, day: end, lastDay: end,
      note: .outsideSilent, evidence: [outside.stamp], duty: .reportOutside(outside.number))
  }
}
