import Charters
public import Governance
public import SwedishCalendar

extension LetterModel {
  /// Whose meetings a calendar has.
  public enum Scope: Hashable, Sendable {
    case all
    case body(BodyID)
    case person(PersonID)
  }

  /// The meetings of the last year and those to come, each with what the reader may read of it.
  public func calendar(_ scope: Scope, reader: PersonID?) -> CalendarText {
    let from = day.adding(days: -366)
    let meetings = bodies(of: scope).flatMap { body in
      body.meetings.compactMap { state.meeting($0) }
        .filter { $0.day >= from && (scope.isOne || $0.host == body.id) }
    }
    var seen: Set<MeetingID> = []
    let events = meetings.filter { meeting in
      guard seen.insert(meeting.id).inserted else { return false }
      guard case .person(let person) = scope else { return true }
      return state.called(to: meeting).contains { $0.recipient == .person(person) }
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map { event($0, reader: reader) }
    return CalendarText(name: name(of: scope), events: events)
  }

  private func event(_ meeting: Meeting, reader: PersonID?) -> CalendarEvent {
    var event = event(meeting)
    guard let version = meeting.publications.last, meeting.cancelled == nil else { return event }
    func may(_ right: Right) -> Bool {
      meeting.bodies.compactMap { state.body($0) }
        .contains { Governance.may(reader, right, in: $0, of: state, on: day).isAllowed }
    }
    guard may(.read(version.audience)) else { return event }
    let readsAll = may(.readInternal)
    event.note = meeting.agenda.filter { readsAll || !$0.isInternal }.map { short($0.title) }
      .joined(separator: "\n")
    event.stamp = max(event.stamp, version.stamp.at)
    return event
  }

  private func bodies(of scope: Scope) -> [Body] {
    switch scope {
    case .all, .person: state.allBodies
    case .body(let body): state.body(body).map { [$0] } ?? []
    }
  }

  private func name(of scope: Scope) -> String {
    switch scope {
    case .all: LetterWords.allMeetings
    case .body(let body): name(of: body)
    case .person: LetterWords.ownMeetings
    }
  }
}

extension LetterModel.Scope {
  /// Whether the meetings are those of one body, also where another is the host.
  fileprivate var isOne: Bool { if case .body = self { true } else { false } }
}

extension CalendarText {
  /// When something in the calendar was last changed.
  public var changed: Moment { events.map(\.stamp).max() ?? Moment(milliseconds: 0) }
}

extension Moment {
  /// The moment as HTTP writes it: `Mon, 18 May 2026 11:30:00 GMT`.
  public var httpText: String {
    let text = mailText.dropLast(6)
    // A day of the month has two digits in HTTP.
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].count == 1 else { return text + " GMT" }
    return "\(parts[0]) 0\(parts[1]) \(parts[2]) GMT"
  }
}
