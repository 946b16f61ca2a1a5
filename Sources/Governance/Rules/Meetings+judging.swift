import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per period: how many meetings were held against how many the clause holds.
  func occasions(_ rule: MeetingsRule) -> [Occasion] {
    let counting = meetings.filter { meeting in
      rule.with.map { relation in body.related(relation).contains(where: meeting.bodies.contains) }
        ?? true
    }
    var found: [Occasion] = []
    for period in periods(rule.per) {
      guard
        let count = state.count(for: rule, clause.id, of: body, on: period.start)
          ?? state.count(for: rule, clause.id, of: body, on: min(day, period.end))
      else {
        if period.contains(day) { found.append(notSet()) }
        continue
      }
      found.append(occasion(period, count, counting.filter { period.contains($0.day) }))
    }
    return found
  }

  private func occasion(
    _ period: CalendarPeriod, _ count: CountRange, _ planned: [Meeting]
  ) -> Occasion {
    let held = planned.filter(\.isHeld)
    let unrecorded = planned.filter { !$0.isHeld && $0.day < day }
    let coming = planned.count - held.count - unrecorded.count
    let numbers = Occasion.Note.held(
      held.count, planned: planned.count, atLeast: count.atLeast, atMost: count.atMost)
    let tooMany = count.atMost.map { held.count > $0 } ?? false
    let isOver = period.end < day
    var standing: Standing
    var note = numbers
    if tooMany {
      standing = .broken
    } else if held.count >= count.atLeast {
      standing = .kept
    } else if !isOver {
      standing = period.start > day ? .notYet : .due
    } else if held.count + unrecorded.count >= count.atLeast {
      standing = .late
      note = .unrecorded(unrecorded.count, held: held.count, atLeast: count.atLeast)
    } else {
      standing = .broken
    }
    let partial = period.start < followed.following.from && standing != .kept && isOver
    if partial { standing = .beforeSamklang }
    let missing = count.atLeast - held.count - unrecorded.count - coming
    return Occasion(
      .period(period), standing,
      isOpen: standing == .due || standing == .notYet || standing == .late,
      day: isOver ? period.end : max(period.start, min(day, period.end)), lastDay: period.end,
      note: note, evidence: held.compactMap { $0.attendance?.stamp },
      duty: missing > 0 && !isOver && period.start <= day.adding(days: 60)
        ? .planMeetings(period, missing: missing) : nil)
  }
}
