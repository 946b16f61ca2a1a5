import Charters
public import Governance
import Links
import SwedishCalendar

/// Who may see what a body delivers, and how a deliverable is told in a line.
extension View {
  /// Why the viewer may not see what a body delivers: it is for its members, and for those of its
  /// commissioner (B07).
  public func denialOfDeliverables(of body: Body) -> Denial? {
    var denials: [Denial] = []
    for one in [body] + body.related(.commissioner).compactMap({ state.body($0) }) {
      switch verdict(.read(.members), in: one) {
      case .allowed: return nil
      case .denied(let denial): denials.append(denial)
      }
    }
    return denials.first ?? .notMember
  }

  /// The bodies that have this one for their commissioner and that deliver to it.
  func delivering(to body: Body) -> [Body] {
    state.commissioned(by: body.id).compactMap { state.body($0) }
      .filter { denialOfDeliverables(of: $0) == nil }
      .filter { !state.deliverables(of: $0, on: day).isEmpty }
      .swedishSorted { short($0.name) }
  }

  /// Whether there is anything to say of a body's time, or of what it delivers or gets.
  func hasDeliverables(_ body: Body) -> Bool {
    guard viewer != nil, denialOfDeliverables(of: body) == nil else { return false }
    let rules = state.charter(of: body, on: day)?.clauses.flatMap(\.rules) ?? []
    let isAsked = rules.contains { rule in
      switch rule {
      case .deliverables: true
      case .timeLimit(let limit): !limit.isPermanent
      default: false
      }
    }
    return isAsked || !state.limitedTime(of: body.id).courses.isEmpty
      || !delivering(to: body).isEmpty
  }

  /// How many of a body's deliverables, and of those it gets, wait for somebody now.
  func openDeliverables(_ body: Body) -> Int {
    let own = state.deliverables(of: body, on: day).count { $0.phase == .returned }
    return delivering(to: body).reduce(own) { count, other in
      count + state.deliverables(of: other, on: day).count { $0.phase == .delivered }
    }
  }

  /// What a deliverable is called; one that the body set itself, for those who may see it.
  func title(of deliverable: Deliverable) -> String {
    switch deliverable.title {
    case .charter(let title): title
    case .own(let ref):
      state.body(deliverable.id.body).map { denialOfDeliverables(of: $0) == nil } == true
        ? short(ref) : LimitedWords.deliverable
    }
  }

  /// The same, by its id.
  func title(of id: DeliverableID) -> String {
    state.deliverable(id, on: day).map { title(of: $0) } ?? LimitedWords.deliverable
  }

  /// The mark and the word for how far a deliverable has come.
  func standing(of deliverable: Deliverable) -> (Mark, String) {
    let isLate = deliverable.by < day
    return switch deliverable.phase {
    case .awaited:
      isLate ? (.late, LimitedWords.late) : (.notYet, deliverable.phase.swedish)
    case .delivered: (.due, deliverable.phase.swedish)
    case .returned: (.late, deliverable.phase.swedish)
    case .accepted: (.kept, deliverable.phase.swedish)
    case .dropped: (.notYet, deliverable.phase.swedish)
    }
  }

  /// A deliverable in a list of several bodies' matters.
  func line(waiting id: DeliverableID) -> Line {
    Line(
      LimitedWords.answer(title(of: id)), link: .deliverable(id),
      about: [name(of: id.body)], mark: .due, markWord: LimitedWords.waits)
  }

  /// A body that waits to be closed, in a list.
  func line(closing body: BodyID) -> Line {
    Line(
      LimitedWords.close(name(of: body)), link: .deliverables(body: body.rawValue), mark: .due,
      markWord: LimitedWords.waits)
  }

  /// The page where what a body owes by its time is done; the clause, for those who may not see it.
  func limitedLink(_ obligation: Obligation, _ id: DeliverableID? = nil) -> Link {
    let body = obligation.body
    let mayRead = state.body(body).map { denialOfDeliverables(of: $0) == nil } ?? false
    guard mayRead else {
      return .clause(body: body.rawValue, clause: obligation.citation.clause.rawValue)
    }
    return id.map { .deliverable($0) } ?? .deliverables(body: body.rawValue)
  }
}

extension Link {
  /// The page of a deliverable.
  static func deliverable(_ id: DeliverableID) -> Link {
    .deliverable(body: id.body.rawValue, key: id.key)
  }
}
