import HashTreeCollections

extension State {
  mutating func evolveMinutes(_ event: Recorded) {
    switch event.fact {
    case .attendanceRecorded(let fact):
      meetings[fact.meeting]?.attendance = Attendance(
        present: fact.present, absent: fact.absent, substitutes: fact.substitutes,
        guests: fact.guests, stamp: event.stamp)
    case .minutesWritten(let fact): write(fact, event)
    case .minutesAdjusted(let fact):
      meetings[fact.meeting]?.minutes?.adjusted = .init(
        on: fact.on, by: fact.by, stamp: event.stamp)
    case .minutesSent(let fact):
      meetings[fact.meeting]?.minutes?.sent = .init(on: fact.on, to: fact.to, stamp: event.stamp)
    case .minutesPublished(let fact):
      meetings[fact.meeting]?.minutes?.published = .init(
        on: fact.on, audience: fact.audience,
        address: fact.elsewhere ? event.text("address") : nil, stamp: event.stamp)
      meetings[fact.meeting]?.minutes?.withheld = nil
    case .minutesWithheld(let fact):
      meetings[fact.meeting]?.minutes?.withheld = .init(
        on: fact.on, reason: event.text("reason"), stamp: event.stamp)
    default: break
    }
  }

  private mutating func write(_ fact: MinutesWritten, _ event: Recorded) {
    let versions = (meetings[fact.meeting]?.minutes?.versions ?? []) + [event.stamp]
    // A new version has not been adjusted or sent: those steps belong to the one before.
    meetings[fact.meeting]?.minutes = Minutes(versions: versions, summary: event.text("summary"))
    for minuted in fact.items {
      change(item: minuted.number, of: fact.meeting) { item in
        item.minutes = minuted.hasText ? event.text("item.\(minuted.number)") : nil
        item.outcome = minuted.outcome.map {
          Outcome(kind: $0, isDeparture: minuted.isDeparture, stamp: event.stamp)
        }
      }
    }
  }
}
