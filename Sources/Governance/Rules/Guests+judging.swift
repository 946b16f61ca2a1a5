public import Charters
import HashTreeCollections
public import SwedishCalendar

extension Judge {
  /// One occasion per meeting that called someone in to an item (C14); where the agenda decides whom
  /// to bring, one per meeting: whether the parties had it before the meeting (C21).
  func occasions(_ rule: GuestsRule) -> [Occasion] {
    guard !rule.proposedByAgenda else { return asked() }
    let found = meetings.filter { !$0.guests.isEmpty }.map { meeting in
      Occasion(
        .meeting(meeting.id), .kept, day: meeting.day, note: .guests(meeting.guests.count),
        evidence: meeting.guests.map(\.stamp))
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .possible, day: day, note: .nothingYet)]
  }

  private func asked() -> [Occasion] {
    let found = meetings.map { meeting in
      let subject = Occasion.Subject.meeting(meeting.id)
      let last = meeting.day.adding(days: -1)
      let first = meeting.publications.first
      if let first, first.on < meeting.day {
        return Occasion(
          subject, .kept, day: meeting.day, lastDay: last,
          note: .guestsAsked(on: first.on, guests: meeting.guests.count),
          evidence: [first.stamp] + meeting.guests.map(\.stamp))
      }
      let isOver = meeting.day <= day
      return Occasion(
        subject, isOver ? .broken : .due, isOpen: !isOver, day: meeting.day, lastDay: last,
        note: .guestsNotAsked, evidence: first.map { [$0.stamp] } ?? [],
        duty: isOver ? nil : .publishAgenda(meeting.id))
    }
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
  }
}

extension State {
  /// The clause by which the agenda decides whom the parties bring to a body's meetings (C21).
  public func bringsGuests(_ body: Body, on day: Day) -> ClauseID? {
    charter(of: body, on: day)?.clauses.first { clause in
      clause.rules.contains { rule in
        if case .guests(let guests) = rule { guests.proposedByAgenda } else { false }
      }
    }?.id
  }
}
