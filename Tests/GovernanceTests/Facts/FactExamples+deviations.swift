// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

extension FactExamples {
  private static let rung = Citation(charter: CharterKey("uppdrag"), clause: ClauseID("D07"))

  static let deviations: [Fact] = [
    .deviationReported(
      .init(
        deviation: DeviationID(1), kind: .deviation, ladder: body,
        reporter: OrganisationID("ystad"), responsible: OrganisationID("region"),
        concern: .undertaking, category: "utskrivning", happened: day, local: BodyID("gruppen"),
        hidesSender: true, step: 1, clause: rung, isOnBehalf: true)),
    .deviationReported(
      .init(
        deviation: DeviationID(2), kind: .interpretation, ladder: body,
        reporter: OrganisationID("ystad"), responsible: OrganisationID("region"),
        concern: .agreement, category: "", hidesSender: false, step: 2, to: body, clause: rung,
        isOnBehalf: false)),
    .deviationCorrected(.init(deviation: DeviationID(1), on: day, isOnBehalf: false)),
    .correctionAnswered(.init(deviation: DeviationID(1), accepts: false, isOnBehalf: false)),
    .delayJudged(.init(deviation: DeviationID(1), isOnBehalf: true)),
    .deviationRaised(
      .init(
        deviation: DeviationID(1), step: 3, to: BodyID("beredningen"), ground: .disputed,
        dispute: .principle, clause: rung, hasReason: true, isOnBehalf: false)),
    .positionTaken(.init(deviation: DeviationID(1), hasLearning: true, closes: true)),
    .deviationWithdrawn(.init(deviation: DeviationID(1), isOnBehalf: true)),
    .deviationsCounted(
      .init(
        ladder: body,
        counts: [
          DeviationCount(
            period: CalendarPeriod(.quarter, containing: day), party: OrganisationID("ystad"),
            category: "utskrivning", count: 12, days: 20)
        ])),
  ]
}
