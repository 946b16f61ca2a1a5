import Charters
import SwedishCalendar

extension Judge {
  /// One occasion: whether the charter is in force, and when it ends or is to be reviewed.
  func occasions(_ rule: ValidityRule) -> [Occasion] {
    let document = followed.charter.document
    let evidence = [followed.version.adopted]
    if let until = document.validUntil, until < day {
      return [
        Occasion(
          .document, .late, isOpen: true, day: until, lastDay: until, note: .expired(until),
          evidence: evidence, duty: .reviewCharter)
      ]
    }
    let review = reviewDay(rule, document)
    if let review, review < day {
      return [
        Occasion(
          .document, .late, isOpen: true, day: review, lastDay: review, note: .reviewDue(review),
          evidence: evidence, duty: .reviewCharter)
      ]
    }
    let next = [document.validUntil, review].compactMap { $0 }.min()
    let isNear = next.map { day.days(to: $0) <= rule.warnBefore } ?? false
    return [
      Occasion(
        .document, isNear ? .due : .kept, isOpen: isNear, day: day, lastDay: next,
        note: .valid(until: document.validUntil, review: review), evidence: evidence,
        duty: isNear ? .reviewCharter : nil)
    ]
  }

  private func reviewDay(_ rule: ValidityRule, _ document: DocumentHeader) -> Day? {
    if let set = document.reviewBy { return set }
    let last = document.revisedOn ?? document.adoptedOn ?? document.validFrom
    guard let months = rule.reviewEveryMonths, let last else { return nil }
    return last.adding(months: months)
  }
}
