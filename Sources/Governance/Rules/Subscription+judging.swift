import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per change of the document: whether the body has taken part of it, at a meeting or
  /// by every member (D32). The latest change is what counts: it holds the ones before.
  func occasions(_ rule: SubscriptionRule) -> [Occasion] {
    let followed = state.documents(of: body.id).filter {
      $0.answers(clause.id, of: body.id) && $0.holds(on: day)
    }
    guard !followed.isEmpty else {
      return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .noDocument)]
    }
    return followed.flatMap { document -> [Occasion] in
      guard let latest = document.changes.last else {
        return [
          Occasion(
            .clause, .notYet, isOpen: true, day: day, note: .noChange(since: document.entered.day))
        ]
      }
      let earlier = document.changes.dropLast().filter { $0.on >= windowStart }
        .map { occasion($0, of: document) }.filter { $0.standing == .kept }
      return earlier + [occasion(latest, of: document)]
    }
  }

  private func occasion(
    _ change: RegisteredDocument.Change, of document: RegisteredDocument
  ) -> Occasion {
    let subject = Occasion.Subject.change(document.id, change.number)
    if let taken = change.taken[body.id] {
      let on = state.meeting(taken.meeting)?.day ?? taken.stamp.day
      return Occasion(
        subject, .kept, day: on, note: .changeTaken(on: on), evidence: [change.stamp, taken.stamp])
    }
    let members = state.members(of: body, on: day)
    let read = members.compactMap { change.readers[$0] }.sorted { $0.sequence < $1.sequence }
    if !members.isEmpty, read.count == members.count, let last = read.last {
      return Occasion(
        subject, .kept, day: last.day, note: .changeTaken(on: last.day),
        evidence: [change.stamp] + read)
    }
    return Occasion(
      subject, .due, isOpen: true, day: change.on,
      note: .changeAwaited(since: change.on, readers: read.count, members: members.count),
      evidence: [change.stamp] + read, duty: .takeChange(document.id, change.number))
  }
}
