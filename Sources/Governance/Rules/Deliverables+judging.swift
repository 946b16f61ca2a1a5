import Charters
import SwedishCalendar

/// Whether what is to be delivered was delivered in time and accepted (B10).
extension Judge {
  /// One occasion per deliverable, on its last day.
  func occasions(_ rule: DeliverablesRule) -> [Occasion] {
    let own = state.deliverables(of: body, on: day).filter { one in
      one.phase != .dropped && one.clause.clause == clause.id
        && (one.isOwn || rule.list.contains { $0.key == one.id.key })
    }
    guard !own.isEmpty else {
      return [
        Occasion(
          .parameter, .open, isOpen: true, day: day, note: .noDeliverables, duty: .setDeliverables)
      ]
    }
    return own.map(occasion)
  }

  /// A deliverable is something to do from two months before its last day.
  func isSoon(_ deliverable: Deliverable) -> Bool { day.days(to: deliverable.by) <= 60 }

  private func occasion(_ one: Deliverable) -> Occasion {
    switch one.phase {
    case .awaited, .dropped: awaited(one)
    case .delivered: delivered(one)
    case .returned: returned(one)
    case .accepted: accepted(one)
    }
  }

  private func awaited(_ one: Deliverable) -> Occasion {
    if let last = body.lastDay, last <= day {
      return Occasion(
        .deliverable(one.id), .broken, day: one.by, lastDay: one.by, note: .neverDelivered,
        evidence: moves(of: one))
    }
    let standing: Standing = one.by < day ? .late : isSoon(one) ? .due : .notYet
    return Occasion(
      .deliverable(one.id), standing, isOpen: true, day: one.by, lastDay: one.by,
      note: .deliverableAwaited(moved: one.by != one.first ? one.first : nil),
      evidence: moves(of: one), duty: isSoon(one) ? .deliver(one.id) : nil)
  }

  private func delivered(_ one: Deliverable) -> Occasion {
    let on = one.delivery?.on ?? one.by
    return Occasion(
      .deliverable(one.id), on > one.by ? .late : .due, isOpen: true, day: one.by,
      lastDay: one.by, note: .deliveredAwaitsAnswer(on: on), evidence: evidence(of: one))
  }

  private func returned(_ one: Deliverable) -> Occasion {
    let on = one.delivery?.answer?.on ?? one.by
    let isEnded = body.lastDay.map { $0 <= day } ?? false
    let standing: Standing = isEnded ? .broken : one.by < day ? .late : .due
    return Occasion(
      .deliverable(one.id), standing, isOpen: !isEnded, day: one.by, lastDay: one.by,
      note: .deliverableReturned(on: on), evidence: evidence(of: one),
      duty: isEnded ? nil : .deliver(one.id))
  }

  /// Green takes both: delivered by its last day, and accepted.
  private func accepted(_ one: Deliverable) -> Occasion {
    let on = one.delivery?.on ?? one.by
    let answered = one.delivery?.answer?.on ?? on
    return Occasion(
      .deliverable(one.id), on > one.by ? .late : .kept, day: one.by, lastDay: one.by,
      note: .deliverableAccepted(delivered: on, on: answered), evidence: evidence(of: one))
  }

  private func moves(of one: Deliverable) -> [Stamp] {
    [one.course?.own?.stamp].compactMap { $0 } + (one.course?.moves.map(\.stamp) ?? [])
  }

  private func evidence(of one: Deliverable) -> [Stamp] {
    let given = one.course?.deliveries.flatMap { [$0.stamp] + [$0.answer?.stamp].compactMap { $0 } }
    return (moves(of: one) + (given ?? [])).sorted()
  }
}
