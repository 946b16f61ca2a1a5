import Charters
import SwedishCalendar

extension State {
  /// Those to whom a paper goes, and so who can confirm having received it (C19): to those called
  /// in the agenda goes too, since they see their items before the meeting (C14).
  public func recipients(of paper: Paper, at meeting: Meeting) -> [PersonID] {
    switch paper {
    case .agenda:
      let members = distributionList(for: meeting)
      let guests = meeting.guests.compactMap(\.person).filter { !members.contains($0) }
      return members + Set(guests).sorted()
    case .minutes:
      let sent = meeting.minutes?.versions.last { $0.sent != nil }?.sent
      return sent?.to ?? distributionList(for: meeting)
    }
  }

  /// Those who keep a body's contact with others; where nobody is named, those who sit in the bodies
  /// that its charter has contact with (D33).
  private func contacts(of body: Body, on day: Day) -> [PersonID] {
    let named = body.liaisons.filter { $0.holds(on: day) }.map(\.person)
    guard named.isEmpty else { return named }
    return body.related(.liaison).compactMap { self.body($0) }.flatMap { members(of: $0, on: day) }
  }

  /// To whom a meeting's minutes go: members of its bodies, those who stood in for them, and
  /// liaisons where a clause says so.
  public func distributionList(for meeting: Meeting) -> [PersonID] {
    var found: [PersonID] = []
    func add(_ people: [PersonID]) {
      for id in people where !found.contains(id) { found.append(id) }
    }
    for body in meeting.bodies.compactMap({ self.body($0) }) {
      add(members(of: body, on: meeting.day))
      let recipients = charter(of: body, on: meeting.day)?.clauses.flatMap(\.rules)
        .flatMap { rule -> [Recipient] in
          guard case .minutes(let minutes) = rule else { return [] }
          return minutes.distributeTo
        }
      if recipients?.contains(.guests) == true { add(meeting.guests.compactMap(\.person)) }
      guard recipients?.contains(.liaisons) == true else { continue }
      add(contacts(of: body, on: meeting.day))
    }
    add(meeting.standIns)
    return found
  }
}
