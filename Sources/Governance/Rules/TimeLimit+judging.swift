import Charters
import SwedishCalendar

/// Whether a body for a time ends as its charter and its commissioner have decided (B09).
extension Judge {
  /// One occasion: the body's whole time.
  func occasions(_ rule: TimeLimitRule) -> [Occasion] {
    let citation = Citation(charter: followed.charter.key, clause: clause.id)
    let limit = state.timeLimit(
      rule, citation, of: body, since: followed.version.from, on: day)
    if let closing = state.limitedTime(of: body.id).closing, closing.on <= day {
      return [closed(closing)]
    }
    guard let end = limit.ends else {
      return [limit.isPermanent ? permanent() : undecided()]
    }
    let evidence = [limit.extended?.stamp ?? followed.version.adopted]
    if end < day { return [ended(end, evidence)] }
    let isNear = day.days(to: end) <= limit.warnBefore
    return [
      Occasion(
        .time, isNear ? .due : .kept, isOpen: isNear, day: day, lastDay: end,
        note: isNear ? .endsSoon(end) : .runsUntil(end, extended: limit.extended != nil),
        evidence: evidence, duty: isNear ? preparing() : nil)
    ]
  }

  private func permanent() -> Occasion {
    Occasion(.time, .kept, day: day, note: .permanent, evidence: [followed.version.adopted])
  }

  /// Only the commissioner decides what the document leaves open, so nobody here owes it.
  private func undecided() -> Occasion {
    Occasion(.time, .open, isOpen: true, day: day, note: .timeOpen)
  }

  private var final: Deliverable? { state.finalDeliverable(of: body, on: day) }

  private func ended(_ end: Day, _ evidence: [Stamp]) -> Occasion {
    guard let final, final.phase != .accepted else {
      // Nothing is missing but the closing, which waits on the commissioner.
      return Occasion(
        .time, .due, isOpen: true, day: end, lastDay: end, note: .toBeClosed(end),
        evidence: evidence + answers)
    }
    return Occasion(
      .time, .late, isOpen: true, day: end, lastDay: end, note: .endedWithoutFinal(end),
      evidence: evidence)
  }

  private func closed(_ closing: LimitedTime.Closing) -> Occasion {
    Occasion(
      .time, closing.isWithoutFinal ? .broken : .kept, day: closing.on, lastDay: closing.on,
      note: closing.isWithoutFinal ? .closedWithoutFinal(closing.on) : .closed(closing.on),
      evidence: answers + [closing.stamp])
  }

  /// The commissioner's yes to the final deliverable.
  private var answers: [Stamp] { [final?.delivery?.answer?.stamp].compactMap { $0 } }

  /// The end is prepared until the final deliverable itself is what remains to be done.
  private func preparing() -> Duty? {
    guard let final else { return .prepareEnd }
    guard final.isOwed else { return nil }
    return isSoon(final) ? nil : .prepareEnd
  }
}
