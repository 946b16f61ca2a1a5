import Charters
import HashTreeCollections
import SwedishCalendar

/// A meeting as it stands in people's calendars.
struct Sitting {
  let reference: MeetingReference
  let bodies: [BodyID]
  let day: Day
  let start: ClockTime
  let end: ClockTime

  func overlaps(_ start: ClockTime, _ end: ClockTime) -> Bool {
    self.start < end && start < self.end
  }
}

/// Who sits where, and which meetings there are.
struct Engagements {
  /// The meetings of each day.
  private(set) var byDay: [Day: [Sitting]] = [:]
  /// The meetings of each body.
  private(set) var byBody: [BodyID: [Sitting]] = [:]
  private let state: State
  private let year: ClosedRange<Day>
  private var people: [BodyID: [PersonID: [ClosedRange<Day>]]] = [:]
  private var shared: [BodyPair: [(person: PersonID, days: [ClosedRange<Day>])]] = [:]

  private struct BodyPair: Hashable {
    let one: BodyID
    let other: BodyID
  }

  /// Every meeting that is planned in the network around a year.
  init(_ state: State, year: Int) {
    self.state = state
    self.year = Day.first(of: year)...Day.last(of: year)
    // A meeting in January may be what one in December is in step with.
    let around = self.year.lowerBound.adding(days: -366)...self.year.upperBound.adding(days: 366)
    for meeting in state.meetings.values where meeting.cancelled == nil {
      guard around.contains(meeting.day) else { continue }
      add(
        Sitting(
          reference: .planned(meeting.id), bodies: meeting.bodies, day: meeting.day,
          start: meeting.start, end: meeting.end))
    }
    for day in byDay.keys { byDay[day]?.sort(by: Self.precedes) }
    for body in byBody.keys { byBody[body]?.sort(by: Self.precedes) }
  }

  private static func precedes(_ left: Sitting, _ right: Sitting) -> Bool {
    (left.day, left.start, left.reference.order) < (right.day, right.start, right.reference.order)
  }

  mutating func add(_ sitting: Sitting) {
    byDay[sitting.day, default: []].append(sitting)
    for body in sitting.bodies { byBody[body, default: []].append(sitting) }
  }

  /// The people who would be at both meetings on a day.
  mutating func people(in these: [BodyID], and those: [BodyID], on day: Day) -> [PersonID] {
    var found: Set<PersonID> = []
    for one in these {
      for other in those {
        for (person, days) in common(one, other) where days.contains(where: { $0.contains(day) }) {
          found.insert(person)
        }
      }
    }
    return found.sorted()
  }

  private mutating func common(
    _ one: BodyID, _ other: BodyID
  ) -> [(person: PersonID, days: [ClosedRange<Day>])] {
    let pair = BodyPair(one: min(one, other), other: max(one, other))
    if let known = shared[pair] { return known }
    let (left, right) = (members(of: pair.one), members(of: pair.other))
    var found: [(person: PersonID, days: [ClosedRange<Day>])] = []
    for (person, spans) in left {
      guard let others = right[person] else { continue }
      let both = spans.flatMap { span in
        others.filter { $0.overlaps(span) }.map { $0.clamped(to: span) }
      }
      if !both.isEmpty { found.append((person, both)) }
    }
    shared[pair] = found
    return found
  }

  /// Those who sit in a body, have joined it or hold a role there, with the days of the year.
  private mutating func members(of id: BodyID) -> [PersonID: [ClosedRange<Day>]] {
    if let known = people[id] { return known }
    var found: [PersonID: [ClosedRange<Day>]] = [:]
    func take(_ person: PersonID, _ from: Day, _ until: Day?) {
      let last = min(until ?? year.upperBound, year.upperBound)
      let first = max(from, year.lowerBound)
      if first <= last { found[person, default: []].append(first...last) }
    }
    if let body = state.body(id) {
      for seat in state.seats(of: body) {
        for term in seat.memberships { take(term.person, term.from, term.until) }
      }
      for term in body.extras { take(term.person, term.from, term.until) }
      for term in body.roles { take(term.person, term.from, term.until) }
    }
    people[id] = found
    return found
  }
}

extension MeetingReference {
  /// Its place among others: those that are planned first.
  var order: Int {
    switch self {
    case .planned(let id): id.rawValue
    case .proposed(let number): 1_000_000_000 + number
    }
  }
}
