import Charters
import SwedishCalendar

/// A charter with one clause of each kind that the site's forms meet.
enum SmallCharter {
  static let charter = Charter(
    key: CharterKey("arbetsgrupp"), title: "Uppdrag för arbetsgruppen",
    document: DocumentHeader(kind: "uppdragsbeskrivning"), parts: [], clauses: clauses)

  private static let planned: [DeliverablesRule.Planned] = [
    .init(key: "delrapport", title: "Delrapport", by: Day("2026-12-15") ?? Day(ordinal: 0)),
    .init(
      key: "slutrapport", title: "Slutrapport", by: Day("2027-11-30") ?? Day(ordinal: 0),
      isFinal: true),
  ]

  private static let clauses = [
    Clause(
      id: ClauseID("A12"), says: "Gruppen arbetar personcentrerat.",
      rules: [.attest(AttestRule())]),
    Clause(
      id: ClauseID("A14"), says: "Gruppen är inte beslutsfattande.",
      rules: [
        .authority(
          AuthorityRule(grants: [
            .init(allowed: [.recommendation, .information], otherwise: .commissioner)
          ]))
      ]),
    Clause(
      id: ClauseID("A15"), says: "Gruppen rapporterar till uppdragsgivaren.",
      rules: [.report(ReportRule(to: .commissioner, interval: .setByBody))]),
    Clause(
      id: ClauseID("A17"), says: "Ingen ersättare kommer i en frånvarandes ställe.",
      rules: [.noSubstitutes(NoSubstitutesRule())]),
    Clause(
      id: ClauseID("B09"), says: "Gruppen finns till och med 2027.",
      rules: [.timeLimit(TimeLimitRule(ends: Day("2027-12-31")))]),
    Clause(
      id: ClauseID("B10"), says: "Gruppen lämnar en delrapport och en slutrapport.",
      rules: [.deliverables(DeliverablesRule(list: planned))]),
    Clause(
      id: ClauseID("B11"), says: "Gruppen bestämmer själv hur ofta den möts.",
      rules: [.meetings(MeetingsRule(count: .setByBody, per: .year))]),
    Clause(
      id: ClauseID("B19"), says: "Varje huvudman betalar för sina egna, och delar rättvist.",
      rules: [.cost(CostRule(byParty: true, hasFairShare: true))]),
    Clause(
      id: ClauseID("C20"), says: "Dagordningen publiceras senast en vecka före mötet.",
      rules: [.agenda(AgendaRule(publishBefore: 7))]),
    Clause(
      id: ClauseID("C22"), says: "Läget hos parterna är en stående punkt.",
      rules: [.standingItem(StandingItemRule(title: "Läget hos parterna"))]),
    Clause(
      id: ClauseID("D01"), says: "Gruppen arbetar för avtalets mål.",
      rules: [.agreement(AgreementRule(name: "avtalet"))]),
    Clause(
      id: ClauseID("D07"), says: "Det som brister rättas av den part som ansvarar.",
      rules: [
        .ladder(LadderRule(rungs: [.init(step: 1), .init(step: 2, isForLearning: true)]))
      ]),
    Clause(
      id: ClauseID("D25"), says: "Gruppen kan möta praktikerna.", force: .proposal,
      rules: [.meetings(MeetingsRule(count: .fixed(CountRange(atLeast: 1)), per: .year))]),
  ]
}
