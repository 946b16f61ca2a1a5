// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

extension FactExamples {
  private static let report = DeliverableID(body: body, key: "slutrapport")
  private static let own = DeliverableID(body: body, key: "egen-1")

  static let limited: [Fact] = [
    .deliverableSet(.init(deliverable: own, clause: clause, by: day, isFinal: false)),
    .deliverableMoved(.init(deliverable: report, by: day, isOnBehalf: true)),
    .deliverableDropped(.init(deliverable: own)),
    .deliverableTagged(.init(deliverable: report, goals: ["jamlik", "2.1"])),
    .deliverableGiven(.init(deliverable: report, on: day, files: [])),
    .deliverableGiven(
      .init(deliverable: report, on: day, files: [.init(digest: "0a1b", size: 2048)])),
    .deliverableAnswered(
      .init(deliverable: report, on: day, accepts: true, hasReason: false, isOnBehalf: false)),
    .deliverableAnswered(
      .init(
        deliverable: report, on: day, accepts: false, by: day.adding(days: 30), hasReason: true,
        isOnBehalf: true)),
    .timeExtended(
      .init(
        body: body, clause: clause, until: day.adding(days: 90), on: day, isOnBehalf: false)),
    .bodyClosed(
      .init(body: body, clause: clause, on: day, isWithoutFinal: false, isOnBehalf: true)),
    .itemsAdded(
      .init(
        meeting: meeting,
        items: [
          .init(
            number: 1, kind: .discussion, isInternal: false,
            noteFrom: TextRef(sequence: 9, part: "text"), about: .deliverable(id: report))
        ])),
  ]
}
