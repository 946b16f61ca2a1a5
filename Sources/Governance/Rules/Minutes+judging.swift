import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per meeting that has been: which steps of its minutes are done.
  func occasions(_ rule: MinutesRule) -> [Occasion] {
    meetings.filter { $0.host == body.id && $0.day <= day }.map { meeting in
      let last = rule.within.map { meeting.day.adding(days: $0.days) }
      guard let step = nextStep(meeting, rule) else { return done(meeting, rule, last) }
      let standing: Standing = last.map { $0 < day ? .late : .due } ?? .due
      return Occasion(
        .meeting(meeting.id), standing, isOpen: true, day: meeting.day, lastDay: last,
        note: .minutesWait(step), evidence: meeting.minutes?.versions.map(\.stamp) ?? [],
        duty: .minutes(meeting.id, step))
    }
  }

  private func nextStep(_ meeting: Meeting, _ rule: MinutesRule) -> Occasion.MinutesStep? {
    guard meeting.isHeld else { return .attendance }
    guard let minutes = meeting.minutes?.latest else { return .write }
    let goesOut = !rule.distributeTo.isEmpty || rule.publish != nil
    let isChecked = !rule.adjustedBy.isEmpty || rule.approvedAtNextMeeting
    if !minutes.isAdjusted, goesOut || isChecked { return .adjust }
    if minutes.sent == nil, !rule.distributeTo.isEmpty { return .send }
    if minutes.published == nil, minutes.withheld == nil, rule.publish != nil { return .publish }
    return nil
  }

  /// A guide reminds and never judges alone: what was done after it is done all the same.
  private func done(_ meeting: Meeting, _ rule: MinutesRule, _ last: Day?) -> Occasion {
    let minutes = meeting.minutes?.latest
    let steps = [
      minutes?.stamp, minutes?.adjusted?.stamp, minutes?.approved?.stamp, minutes?.sent?.stamp,
      minutes?.published?.stamp, minutes?.withheld?.stamp,
    ].compactMap { $0 }
    let doneOn = [
      minutes?.adjusted?.on, minutes?.approved?.on, minutes?.sent?.on, minutes?.published?.on,
    ]
    .compactMap { $0 }.max()
    if rule.publish != nil, let withheld = minutes?.withheld {
      return Occasion(
        .meeting(meeting.id), .kept, day: meeting.day, lastDay: last,
        note: .withheld(on: withheld.on), evidence: steps)
    }
    return Occasion(
      .meeting(meeting.id), .kept, day: meeting.day, lastDay: last,
      note: .minutesDone(on: doneOn ?? steps.last?.at.stockholm.day ?? meeting.day),
      evidence: steps)
  }
}
