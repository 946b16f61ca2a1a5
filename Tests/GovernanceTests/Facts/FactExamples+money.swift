// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

extension FactExamples {
  private static let review = ReviewID(body: body, year: 2025)
  private static let region = OrganisationID("region")
  private static let ystad = OrganisationID("ystad")

  static let money: [Fact] = [
    .effortBooked(
      .init(
        booking: BookingID(1), body: body, meeting: meeting, on: day,
        rows: [
          Effort(party: region, minutes: 240, kronor: 1800),
          Effort(party: ystad, minutes: 120, payer: region),
        ], hasTitle: false)),
    .effortBooked(
      .init(
        booking: BookingID(2), body: body, on: day, rows: [Effort(party: ystad, minutes: 90)],
        hasTitle: true)),
    .parameterSet(
      .init(
        body: body, clause: clause,
        value: .fairShare(
          FairShare(
            measure: .hours, basis: .weights, weights: [.init(party: ystad, weight: 31_000)],
            years: 3, atMost: 10)), from: day)),
    .reviewWritten(.init(review: review)),
    .reviewAdopted(.init(review: review, meeting: meeting, figures: figures)),
    .reviewSent(.init(review: review, to: BodyID("beredningen"), on: day)),
  ]

  private static let figures: ReviewFigures = {
    var figures = ReviewFigures()
    figures.standings = [.init(standing: .late, clauses: 2), .init(standing: .kept, clauses: 9)]
    (figures.kept, figures.counted) = (30, 34)
    figures.missed = [.init(clause: clause, kept: 2, counted: 4)]
    figures.attendance = .init(
      held: 5, cancelled: 1, present: 17, called: 20,
      parties: [.init(party: ystad, present: 5, called: 5)])
    figures.reach = .init(marked: 2, told: 7, asked: 8)
    figures.adoption = .init(recommendations: 1, adopted: 1, awaited: 1, median: 40)
    (figures.attested, figures.toAttest) = (1, 1)
    figures.goals = [.init(goal: "mot-personen", items: 3, matters: 3, deliverables: 1)]
    (figures.minutes, figures.kronor, figures.skew) = (3600, 52_000, 85)
    return figures
  }()
}
