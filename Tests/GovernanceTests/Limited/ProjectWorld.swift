// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar

extension World {
  /// A body for a time, to the end of 2026, with a partial deliverable and a final one.
  static func project(
    ends: String? = "2026-12-31", list: [DeliverablesRule.Planned] = planned
  ) -> World {
    World([
      .of("B09", .timeLimit(TimeLimitRule(ends: ends.flatMap { Day($0) }, warnBefore: 90))),
      .of("B10", .deliverables(DeliverablesRule(list: list))),
    ])
  }

  static let planned: [DeliverablesRule.Planned] = [
    .init(key: "delrapport", title: "Delrapport", by: Day("2026-06-30")!),
    .init(key: "slutrapport", title: "Slutrapport", by: Day("2026-11-30")!, isFinal: true),
  ]

  static func deliverable(_ key: String) -> DeliverableID {
    DeliverableID(body: World.body, key: key)
  }

  /// Delivers on a day.
  @discardableResult
  mutating func deliver(_ key: String, on date: String) -> Refusal? {
    let act = Deliver(
      deliverable: World.deliverable(key), on: Day(date)!, text: "Det här kom vi fram till.")
    return refusal(.deliver(act), on: date)
  }

  /// The commissioner says yes, or no with a reason.
  @discardableResult
  mutating func answer(
    _ key: String, _ accepts: Bool, on date: String, by: String? = nil
  ) -> Refusal? {
    let act = AnswerDeliverable(
      deliverable: World.deliverable(key), on: Day(date)!, accepts: accepts,
      by: by.flatMap { Day($0) }, reason: accepts ? "" : "Kostnaderna saknas.")
    return refusal(.answerDeliverable(act), on: date)
  }

  /// The commissioner decides on another last day.
  mutating func extend(
    _ until: String, by person: Int? = nil, source: String = "", on date: String
  ) -> Refusal? {
    let act = ExtendTime(
      body: World.body, until: Day(until)!, on: Day(date)!, reason: "Mer tid behövs.",
      source: source)
    return refusal(.extendTime(act), by: person, on: date)
  }

  mutating func close(without isWithout: Bool = false, on date: String) -> Refusal? {
    let act = CloseBody(
      body: World.body, on: Day(date)!, isWithoutFinal: isWithout, words: "Arbetet är klart.")
    return refusal(.closeBody(act), on: date)
  }

  /// How each deliverable stands on a day.
  func deliverables(on date: String) -> [Standing] { judgement("B10", on: date).standings }

  /// How the body's time stands on a day.
  func time(on date: String) -> Occasion? { judgement("B09", on: date).occasions.first }

  var waiting: [Waiting.Subject] { state.allWaitings(on: day).map(\.subject) }
}
