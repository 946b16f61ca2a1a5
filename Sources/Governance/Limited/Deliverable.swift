import Charters
import HashTreeCollections
public import SwedishCalendar

/// A deliverable as it stands on a day: what the charter or the body says, and what has happened.
public struct Deliverable: Sendable, Equatable {
  public var id: DeliverableID
  public var title: Title
  public var clause: Citation
  /// The day that was set first.
  public var first: Day
  public var isFinal: Bool
  public var course: DeliverableCourse?

  /// What it is called: in the charter, or in a text of the body's own.
  public enum Title: Hashable, Sendable {
    case charter(String)
    case own(TextRef)
  }

  /// How far it has come.
  public enum Phase: Hashable, Sendable, CaseIterable {
    case awaited, delivered, returned, accepted, dropped
  }

  /// The last day that holds now.
  public var by: Day { course?.moves.last?.by ?? first }

  /// Whether the body set it itself.
  public var isOwn: Bool { course?.own != nil }

  /// The last time it was delivered.
  public var delivery: DeliverableCourse.Delivery? { course?.deliveries.last }

  /// How far it has come.
  public var phase: Phase {
    if course?.dropped != nil { return .dropped }
    guard let delivery else { return .awaited }
    guard let answer = delivery.answer else { return .delivered }
    return answer.accepts ? .accepted : .returned
  }

  /// Whether the body still has something to deliver.
  public var isOwed: Bool { phase == .awaited || phase == .returned }
}

extension State {
  /// What has happened with a body's time and deliverables.
  public func limitedTime(of body: BodyID) -> LimitedTime { limited[body] ?? LimitedTime() }

  /// What a body delivers, as it stands on a day, by last day: what its charter lists, and its own.
  public func deliverables(of body: Body, on day: Day) -> [Deliverable] {
    let courses = limitedTime(of: body.id).courses
    var found = planned(for: body, on: day).map { planned, citation in
      let id = DeliverableID(body: body.id, key: planned.key)
      return Deliverable(
        id: id, title: .charter(planned.title), clause: citation, first: planned.by,
        isFinal: planned.isFinal, course: courses.first { $0.id == id })
    }
    let charter = self.charter(of: body, on: day)?.charter.key ?? CharterKey("")
    found += courses.compactMap { course in
      course.own.map { own in
        Deliverable(
          id: course.id, title: .own(own.title),
          clause: Citation(charter: charter, clause: own.clause), first: own.by,
          isFinal: own.isFinal, course: course)
      }
    }
    return found.sorted { ($0.by, $0.id) < ($1.by, $1.id) }
  }

  /// The deliverable of a body with this name.
  public func deliverable(_ id: DeliverableID, on day: Day) -> Deliverable? {
    body(id.body).flatMap { body in deliverables(of: body, on: day).first { $0.id == id } }
  }

  /// The deliverables that have a file with this digest, and the file's name there.
  public func deliverables(with digest: String) -> [(body: BodyID, name: TextRef)] {
    limited.flatMap { body, time in
      time.courses.flatMap(\.deliveries).flatMap(\.files)
        .filter { $0.digest == digest }.map { (body, $0.name) }
    }
  }

  /// What the charter in force lists, and what earlier versions of it listed that has been
  /// delivered since: what has happened is not unsaid by a new version.
  private func planned(
    for body: Body, on day: Day
  ) -> [(planned: DeliverablesRule.Planned, clause: Citation)] {
    guard let followed = charter(of: body, on: day) else { return [] }
    let key = followed.charter.key
    var found = followed.clauses.flatMap { $0.deliverables(in: key) }
    let touched = Set(limitedTime(of: body.id).courses.map(\.id.key))
    for version in versions(of: key).reversed() where version.from < followed.version.from {
      let earlier = version.charter.clauses.flatMap { $0.deliverables(in: key) }
      found += earlier.filter { one in
        touched.contains(one.0.key) && !found.contains { $0.0.key == one.0.key }
      }
    }
    return found
  }
}

extension Clause {
  /// What the clause lists as deliverables.
  fileprivate func deliverables(
    in charter: CharterKey
  ) -> [(planned: DeliverablesRule.Planned, clause: Citation)] {
    rules.flatMap { rule -> [(DeliverablesRule.Planned, Citation)] in
      guard case .deliverables(let rule) = rule else { return [] }
      return rule.list.map { ($0, Citation(charter: charter, clause: id)) }
    }
  }
}
