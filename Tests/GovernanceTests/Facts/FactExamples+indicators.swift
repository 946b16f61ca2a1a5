import Charters
import SwedishCalendar

@testable import Governance

/// Examples of the facts about what is measured.
extension FactExamples {
  private static let indicator = IndicatorID(2)
  private static let quarter = CalendarPeriod(.quarter, containing: day)

  static let indicators: [Fact] = [
    .indicatorDefined(
      .init(
        indicator: indicator, body: body,
        terms: .init(
          unit: .percent, direction: .up, every: .quarter, from: day,
          givers: [.region, .municipality], atLeast: Amount(5), atMost: Amount(95),
          target: Amount(hundredths: 8550), owner: person, goals: ["trygg"]))),
    .indicatorDefined(
      .init(
        indicator: indicator, body: body,
        terms: .init(
          unit: .count, direction: .neither, every: .year, from: day, givers: [.municipality],
          isAboutPeople: false, owner: person))),
    .indicatorChanged(
      .init(
        indicator: indicator,
        terms: .init(
          unit: .days, direction: .down, every: .month, from: day, givers: [.privateProvider],
          owner: person))),
    .indicatorEnded(.init(indicator: indicator, on: day)),
    .valuesGiven(
      .init(
        body: body,
        values: [
          .init(
            indicator: indicator, organisation: OrganisationID("ystad"), period: quarter,
            amount: Amount(hundredths: 8725), base: 120),
          .init(
            indicator: indicator, organisation: OrganisationID("region"), period: quarter,
            amount: Amount(7)),
        ], hasSource: true, isOnBehalf: true, isAssured: false)),
    .valueWithdrawn(
      .init(indicator: indicator, organisation: OrganisationID("ystad"), period: quarter)),
    .indicatorsSeen(.init(body: body, period: quarter, person: person)),
  ]
}
