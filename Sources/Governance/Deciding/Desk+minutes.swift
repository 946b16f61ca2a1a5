import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func recordAttendance(_ act: RecordAttendance) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    try onlyPast(meeting.day)
    let seats = act.present + act.absent
    guard Set(seats).count == seats.count, act.substitutes.allSatisfy(act.present.contains) else {
      throw Refusal(.unknown(.seat))
    }
    for id in seats where try !meeting.bodies.contains(seat(id).body) {
      throw Refusal(.unknown(.seat))
    }
    guard (0...1000).contains(act.guests) else { throw Refusal(.tooLong(.guests, atMost: 1000)) }
    let invited = Set(meeting.guests.map(\.number))
    guard Set(act.guestsPresent).isSubset(of: invited) else { throw Refusal(.unknown(.guest)) }
    let fact = AttendanceRecorded(
      meeting: act.meeting, present: act.present, absent: act.absent,
      substitutes: act.substitutes, guests: act.guests,
      guestsPresent: Set(act.guestsPresent).sorted())
    var events = [Event(.attendanceRecorded(fact))]
    var warnings: [Warning] = []
    for (body, citation) in try forbidding(act.substitutes, meeting) {
      guard !act.reason.allSatisfy(\.isWhitespace) else {
        throw Refusal(.empty(.reason), citation: citation)
      }
      let departure = DepartureRecorded(
        body: body, clause: citation.clause, on: meeting.day, meeting: meeting.id)
      events.append(Event(.departureRecorded(departure), texts: ["reason": act.reason]))
      warnings.append(Warning(kind: .substituteCame, citation: citation))
    }
    return Decision(events, warnings: warnings)
  }

  /// The bodies of these seats that allow no substitutes, each with the clause.
  private func forbidding(
    _ seats: [SeatID], _ meeting: Meeting
  ) throws(Refusal) -> [(BodyID, Citation)] {
    var found: [(BodyID, Citation)] = []
    for id in seats {
      let body = try body(try seat(id).body)
      guard !found.contains(where: { $0.0 == body.id }),
        let citation = substitutesForbidden(in: body, on: meeting.day)
      else { continue }
      found.append((body.id, citation))
    }
    return found
  }

  func write(_ act: WriteMinutes) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    guard meeting.isHeld else { throw Refusal(.notHeld) }
    let host = try body(meeting.host)
    guard Set(act.items.map(\.number)).count == act.items.count else {
      throw Refusal(.unknown(.item))
    }
    guard act.items.contains(where: { !$0.text.isEmpty || $0.outcome != nil }) else {
      throw Refusal(.empty(.text))
    }
    var texts: [String: String] = ["summary": act.summary]
    var warnings: [Warning] = []
    var minuted: [MinutesWritten.Minuted] = []
    for written in act.items {
      let item = try item(written.number, of: meeting)
      let overstep =
        overstep(written.outcome, item, host, meeting.day)
        ?? beyondDelegation(written, item, host, meeting.day)
      if let overstep, !written.isDeparture { throw overstep }
      if let overstep, let outcome = written.outcome {
        warnings.append(Warning(kind: .beyondAuthority(outcome), citation: overstep.citation))
      }
      try checkAssignment(written, host, meeting.day)
      minuted.append(.init(written, isDeparture: overstep != nil))
      if !written.text.isEmpty { texts["item.\(written.number)"] = written.text }
      if written.isDelegated { texts["delegation.\(written.number)"] = written.delegation }
    }
    if !act.openSummary.isEmpty { texts["open"] = act.openSummary }
    let fact = MinutesWritten(
      meeting: act.meeting, items: minuted, hasOpenSummary: !act.openSummary.isEmpty)
    let written = Event(.minutesWritten(fact), texts: texts)
    return Decision([written] + passedOn(by: written, from: host), warnings: warnings)
  }

  /// Puts what the minutes pass on at once on the next agendas of the bodies that take it up (C24).
  private func passedOn(by written: Event, from host: Body) -> [Event] {
    let next = state.evolved(by: [
      Recorded(
        sequence: state.sequence + 1, at: state.latest, actor: command.actor, fact: written.fact)
    ])
    return next.takers(from: host.id, on: today).compactMap { taker in
      guard let meeting = next.nextMeeting(of: taker, from: today) else { return nil }
      let items = next.waiting(for: taker, on: today).enumerated().map { index, passed in
        ItemsAdded.NewItem(passed, number: meeting.nextItem + index)
      }
      guard !items.isEmpty else { return nil }
      return Event(.itemsAdded(ItemsAdded(meeting: meeting.id, items: items)))
    }
  }

  private func overstep(
    _ outcome: OutcomeKind?, _ item: Item, _ body: Body, _ day: Day
  ) -> Refusal? {
    guard let outcome, let followed = state.charter(of: body, on: day) else { return nil }
    return Powers(followed).overstep(outcome, matter: item.matter)
  }

  func name(_ act: NameAdjusters) throws(Refusal) -> Decision {
    let minutes = try minutes(of: act.meeting)
    guard minutes.latest.sent == nil else { throw Refusal(.alreadySent) }
    guard Set(act.people).count == act.people.count else { throw Refusal(.unknown(.person)) }
    for id in act.people { _ = try person(id) }
    let fact = AdjustersNamed(meeting: act.meeting, people: act.people)
    return Decision([Event(.adjustersNamed(fact))])
  }

  /// What the adjusters have done on paper or by mail, recorded by the officers.
  func adjust(_ act: AdjustMinutes) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let minutes = try minutes(of: act.meeting)
    for id in act.by { _ = try person(id) }
    guard !act.by.isEmpty else { throw Refusal(.unknown(.person)) }
    let named = minutes.latest.adjusters
    guard named.isEmpty || act.by.allSatisfy(named.contains) else { throw Refusal(.notAdjuster) }
    let fact = MinutesAdjusted(meeting: act.meeting, on: act.on, by: act.by)
    return Decision([Event(.minutesAdjusted(fact))])
  }

  /// An adjuster adjusts in the system, and only the own part.
  func adjust(_ act: AdjustOwn) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let version = try minutes(of: act.meeting).latest
    guard version.adjusters.contains(act.person) else { throw Refusal(.notAdjuster) }
    guard version.awaited.contains(act.person) else { return Decision([]) }
    let fact = MinutesAdjusted(meeting: act.meeting, on: act.on, by: [act.person])
    return Decision([Event(.minutesAdjusted(fact))])
  }

  /// Only where the charter has minutes approved at a meeting, and only at a later, held one.
  func approve(_ act: ApproveMinutes) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    _ = try minutes(of: act.meeting)
    let meeting = try meeting(act.meeting)
    let later = try self.meeting(act.at)
    guard later.isHeld else { throw Refusal(.notHeld) }
    guard later.day >= meeting.day, later.id != meeting.id,
      later.bodies.contains(meeting.host)
    else { throw Refusal(.notLaterMeeting) }
    guard approvedAtMeeting(try body(meeting.host), on: meeting.day) else {
      throw Refusal(.notAsked)
    }
    let fact = MinutesApproved(meeting: act.meeting, at: act.at, on: act.on)
    return Decision([Event(.minutesApproved(fact))])
  }

  private func approvedAtMeeting(_ body: Body, on day: Day) -> Bool {
    (state.charter(of: body, on: day)?.clauses.flatMap(\.rules) ?? []).contains { rule in
      if case .minutes(let minutes) = rule { minutes.approvedAtNextMeeting } else { false }
    }
  }

  /// Sends to everyone the charter names; members where it names nobody (C19, D33).
  func send(_ act: SendMinutes) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    guard try minutes(of: act.meeting).latest.isAdjusted else { throw Refusal(.minutesNotAdjusted) }
    let meeting = try meeting(act.meeting)
    let fact = MinutesSent(
      meeting: act.meeting, on: act.on, to: state.distributionList(for: meeting))
    return Decision([Event(.minutesSent(fact))])
  }

  func publish(_ act: PublishMinutes) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    guard try minutes(of: act.meeting).latest.isAdjusted else { throw Refusal(.minutesNotAdjusted) }
    let host = try body(try meeting(act.meeting).host)
    let audience = state.audience(of: host, on: act.on)
    guard audience > .members else { throw Refusal(.audienceNarrow) }
    let fact = MinutesPublished(
      meeting: act.meeting, on: act.on, audience: audience, elsewhere: !act.address.isEmpty)
    let texts = act.address.isEmpty ? [:] : ["address": act.address]
    return Decision([Event(.minutesPublished(fact), texts: texts)])
  }

  func withhold(_ act: WithholdMinutes) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    _ = try minutes(of: act.meeting)
    let fact = MinutesWithheld(meeting: act.meeting, on: act.on)
    return Decision([Event(.minutesWithheld(fact), texts: ["reason": act.reason])])
  }

  private func minutes(of id: MeetingID) throws(Refusal) -> Minutes {
    guard let minutes = try meeting(id).minutes else { throw Refusal(.minutesNotWritten) }
    return minutes
  }
}
