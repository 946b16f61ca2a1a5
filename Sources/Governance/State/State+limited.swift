import HashTreeCollections
import SwedishCalendar

/// Bodies for a time, and what they deliver.
extension State {
  mutating func evolveLimited(_ event: Recorded) {
    switch event.fact {
    case .deliverableSet(let fact):
      change(fact.deliverable) { course in
        course.own = DeliverableCourse.Own(
          title: event.text("title"), clause: fact.clause, by: fact.by, isFinal: fact.isFinal,
          stamp: event.stamp)
      }
    case .deliverableMoved(let fact):
      let move = DeliverableCourse.Move(
        by: fact.by, reason: event.text("reason"), source: event.source(fact.isOnBehalf),
        stamp: event.stamp)
      change(fact.deliverable) { $0.moves.append(move) }
    case .deliverableDropped(let fact):
      let response = Response(text: event.text("reason"), stamp: event.stamp)
      change(fact.deliverable) { $0.dropped = response }
    case .deliverableTagged(let fact): change(fact.deliverable) { $0.goals = fact.goals }
    case .deliverableGiven(let fact): deliver(fact, event)
    case .deliverableAnswered(let fact): answer(fact, event)
    case .timeExtended(let fact):
      limited[fact.body, default: LimitedTime()].extensions.append(
        LimitedTime.Extension(
          until: fact.until, on: fact.on, reason: event.text("reason"),
          source: event.source(fact.isOnBehalf), stamp: event.stamp))
    case .bodyClosed(let fact): close(fact, event)
    default: break
    }
  }

  private mutating func change(
    _ id: DeliverableID, _ change: (inout DeliverableCourse) -> Void
  ) {
    var time = limited[id.body] ?? LimitedTime()
    let index = time.courses.firstIndex { $0.id == id } ?? time.courses.endIndex
    if index == time.courses.endIndex { time.courses.append(DeliverableCourse(id: id)) }
    change(&time.courses[index])
    limited[id.body] = time
  }

  private mutating func deliver(_ fact: DeliverableGiven, _ event: Recorded) {
    let files = fact.files.enumerated().map { index, file in
      DeliverableCourse.File(
        name: event.text("file.\(index + 1)"), digest: file.digest, size: file.size)
    }
    let delivery = DeliverableCourse.Delivery(
      on: fact.on, text: event.text("text"), files: files, stamp: event.stamp)
    change(fact.deliverable) { $0.deliveries.append(delivery) }
  }

  /// What is returned may get another last day at once.
  private mutating func answer(_ fact: DeliverableAnswered, _ event: Recorded) {
    let reason = fact.hasReason ? event.text("reason") : nil
    let source = event.source(fact.isOnBehalf)
    change(fact.deliverable) { course in
      guard let last = course.deliveries.indices.last else { return }
      course.deliveries[last].answer = DeliverableCourse.Answer(
        on: fact.on, accepts: fact.accepts, reason: reason, source: source, stamp: event.stamp)
      guard let by = fact.by else { return }
      course.moves.append(
        DeliverableCourse.Move(by: by, reason: reason, source: source, stamp: event.stamp))
    }
  }

  /// A closed body has ended as a dissolved one has, and keeps its history.
  private mutating func close(_ fact: BodyClosed, _ event: Recorded) {
    limited[fact.body, default: LimitedTime()].closing = LimitedTime.Closing(
      on: fact.on, clause: fact.clause, isWithoutFinal: fact.isWithoutFinal,
      words: event.text("words"), source: event.source(fact.isOnBehalf), stamp: event.stamp)
    bodies[fact.body]?.dissolved = Dissolution(
      on: fact.on, reason: event.text("words"), stamp: event.stamp)
  }
}

extension Recorded {
  /// What the commissioner's act is known by, where it was recorded for it.
  fileprivate func source(_ isOnBehalf: Bool) -> TextRef? { isOnBehalf ? text("source") : nil }
}
