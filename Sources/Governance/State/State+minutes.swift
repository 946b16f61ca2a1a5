import HashTreeCollections

extension State {
  mutating func evolveMinutes(_ event: Recorded) {
    switch event.fact {
    case .attendanceRecorded(let fact):
      meetings[fact.meeting]?.attendance = Attendance(
        present: fact.present, absent: fact.absent, substitutes: fact.substitutes,
        guests: fact.guests, guestsPresent: fact.guestsPresent, stamp: event.stamp)
    case .minutesWritten(let fact): write(fact, event)
    case .adjustersNamed(let fact):
      meetings[fact.meeting]?.minutes?.latest.adjusters = fact.people
    case .minutesAdjusted(let fact): adjust(fact, event)
    case .minutesApproved(let fact):
      meetings[fact.meeting]?.minutes?.latest.approved = .init(
        at: fact.at, on: fact.on, stamp: event.stamp)
    case .minutesSent(let fact):
      meetings[fact.meeting]?.minutes?.latest.sent = .init(
        on: fact.on, to: fact.to, stamp: event.stamp)
    case .minutesPublished(let fact):
      meetings[fact.meeting]?.minutes?.latest.published = .init(
        on: fact.on, audience: fact.audience,
        address: fact.elsewhere ? event.text("address") : nil, stamp: event.stamp)
      meetings[fact.meeting]?.minutes?.latest.withheld = nil
    case .minutesWithheld(let fact):
      meetings[fact.meeting]?.minutes?.latest.withheld = .init(
        on: fact.on, reason: event.text("reason"), stamp: event.stamp)
    default: break
    }
  }

  /// Each of those named adjusts alone; the list grows until all have.
  private mutating func adjust(_ fact: MinutesAdjusted, _ event: Recorded) {
    let before = meetings[fact.meeting]?.minutes?.latest.adjusted?.by ?? []
    meetings[fact.meeting]?.minutes?.latest.adjusted = .init(
      on: fact.on, by: before + fact.by.filter { !before.contains($0) }, stamp: event.stamp)
  }

  private mutating func write(_ fact: MinutesWritten, _ event: Recorded) {
    var notes: [Int: Minutes.Note] = [:]
    for minuted in fact.items {
      let text = minuted.hasText ? event.text("item.\(minuted.number)") : nil
      notes[minuted.number] = Minutes.Note(text: text, outcome: minuted.outcome)
      change(item: minuted.number, of: fact.meeting) { item in
        item.minutes = text
        item.outcome = minuted.outcome.map {
          Outcome(
            kind: $0, isDeparture: minuted.isDeparture, isPassedOn: minuted.isPassedOn,
            within: minuted.within ?? [],
            delegation: minuted.within.map { _ in event.text("delegation.\(minuted.number)") },
            assignedTo: minuted.assignedTo ?? [], stamp: event.stamp)
        }
      }
    }
    number(fact, event)
    let version = Minutes.Version(
      stamp: event.stamp, summary: event.text("summary"),
      openSummary: fact.hasOpenSummary ? event.text("open") : nil, items: notes)
    let before = meetings[fact.meeting]?.minutes?.versions ?? []
    meetings[fact.meeting]?.minutes = Minutes(versions: before + [version])
  }
}
