// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

/// One example of every kind of fact, and one more where a kind takes several shapes.
enum FactExamples {
  static let all =
    network + organisations + following + people + mandates + ties + meetings + minutes + ledger
    + deviations + relay + goals + limited + indicators + plans + money

  static let day = Day("2026-05-18")!
  static let body = BodyID("arenan")
  static let meeting = MeetingID(7)
  static let person = PersonID(3)
  static let seat = SeatID(4)
  static let clause = ClauseID("A12")

  static let network: [Fact] = [
    .exampleDeclared(.init(day: day)),
    .networkRegistered(.init(network: NetworkID("skane"))),
    .levelRegistered(.init(network: NetworkID("skane"), level: LevelID("skane.lokal"))),
    .areaRegistered(.init(area: AreaID("sydost"))),
    .organisationRegistered(
      .init(
        organisation: OrganisationID("ystad"), kind: .municipality, area: AreaID("sydost"),
        kindsOfCare: ["kommunal primärvård"])),
    .organisationRegistered(
      .init(
        organisation: OrganisationID("praktiken"), kind: .privateProvider,
        worksFor: OrganisationID("region"), contractFrom: day, contractUntil: day.adding(days: 365),
        kindsOfCare: [])),
    .federationRegistered(
      .init(
        federation: FederationID("sjukvardsregionen"),
        members: [OrganisationID("jonkoping"), OrganisationID("kalmar")],
        validUntil: Day("2026-12-31"))),
    .bodyRegistered(
      .init(
        body: body, kind: .local, level: LevelID("skane.lokal"), area: AreaID("sydost"),
        isTop: false, mirrorsOutside: true)),
    .relationsSet(
      .init(
        body: body, relations: [.commissioner: [BodyID("beredningen")], .joint: [body, body]])),
    .textsDisposed(.init(texts: [TextRef(sequence: 12, part: "name")])),
    .textsDisposed(.init(texts: [], notes: [MeetingID(7)])),
  ]

  static let following: [Fact] =
    [
      .charterAdopted(.init(charter: charter, from: day, source: "0a1b")),
      .charterFollowed(
        .init(body: body, charter: charter.key, parts: [PartKey("operativ")], from: day)),
      .clauseAdopted(.init(body: body, clause: clause, from: day)),
      .audienceDecided(.init(body: body, audience: .network, from: day)),
      .reportGiven(.init(body: body, to: BodyID("beredningen"), meeting: meeting, on: day)),
      .clauseAttested(.init(body: body, clause: clause, on: day)),
      .departureRecorded(.init(body: body, clause: clause, on: day, meeting: meeting)),
    ] + parameters.map { .parameterSet(.init(body: body, clause: clause, value: $0, from: day)) }

  private static let parameters: [ParameterValue] = [
    .count(CountRange(atLeast: 4, atMost: 6)), .count(CountRange(atLeast: 1)),
    .daysBefore(DayRange(from: 7, to: 21)), .reportInterval(.everyQuarter),
    .firstSide(.municipality, year: 2026), .interval(.year), .lastDay(day), .waysOfWorking,
  ]

  static let people: [Fact] = [
    .personRegistered(
      .init(person: person, employer: OrganisationID("ystad"), isElected: false)),
    .personRegistered(.init(person: person, isElected: true)),
    .officeGiven(.init(person: person, office: .administrator)),
    .officeGiven(.init(person: person, office: .support([body]))),
    .officeGiven(.init(person: person, office: .representative([OrganisationID("ystad")]))),
    .seatEnded(.init(seat: SeatID(4), on: Day("2026-05-18")!)),
    .seatEstablished(
      .init(
        seat: seat, body: body, party: OrganisationID("ystad"), side: .municipality,
        clause: ClauseID("A19"), spec: "kommunal-primarvard", isRequired: true, from: day)),
    .membershipBegan(.init(seat: seat, person: person, from: day, isOnBehalf: false)),
    .membershipBegan(
      .init(seat: seat, person: person, from: day, until: day.adding(days: 365), isOnBehalf: true)),
    .membershipEnded(.init(seat: seat, person: person, on: day)),
    .roleTaken(
      .init(
        body: body, role: .chair, person: person, side: .region, from: day,
        until: Day("2026-12-31"), isActing: true)),
    .roleTaken(
      .init(
        body: body, role: .chair, person: person, from: day, isActing: false,
        election: Election(on: day, voters: [SeatID(1), seat]))),
    .roleLeft(.init(body: body, role: .meetingLeader, person: person, on: day)),
  ]

  static let meetings: [Fact] = [
    .meetingPlanned(
      .init(
        meeting: meeting, bodies: [body, BodyID("beredningen")], day: day,
        start: ClockTime(9, 0)!, end: ClockTime(11, 30)!)),
    .meetingMoved(
      .init(meeting: meeting, day: day, start: ClockTime(13, 15)!, end: ClockTime(15, 0)!)),
    .meetingCancelled(.init(meeting: meeting)),
    .itemsAdded(
      .init(
        meeting: meeting,
        items: [
          .init(
            number: 1, kind: .information, standing: ClauseID("C22"), isInternal: false),
          .init(
            number: 2, kind: .decision, matter: "lokala frågor", isInternal: true, length: 15,
            texts: [.note, .presenter, .draft]),
          .init(
            number: 3, kind: .decision, standing: ClauseID("C24"), isInternal: false,
            origin: ItemOrigin(.fromAbove, meeting: MeetingID(3), number: 5),
            titleFrom: TextRef(sequence: 9, part: "title.5"),
            noteFrom: TextRef(sequence: 11, part: "item.5")),
        ])),
    .itemChanged(
      .init(
        meeting: meeting, item: 2, kind: .discussion, matter: "lokala frågor", isInternal: false,
        length: 20, texts: .note)),
    .itemRemoved(.init(meeting: meeting, item: 2)),
    .fileAttached(.init(meeting: meeting, item: 2, digest: "9f86d081", size: 1024)),
    .agendaPublished(.init(meeting: meeting, on: day, audience: .open)),
    .attendanceRecorded(
      .init(
        meeting: meeting, present: [SeatID(1), seat], absent: [SeatID(2)],
        substitutes: [seat], guests: 2, guestsPresent: [1])),
    .itemRestored(.init(meeting: meeting, item: 2)),
    .itemsOrdered(.init(meeting: meeting, order: [2, 1])),
    .fileDetached(.init(meeting: meeting, item: 2, digest: "9f86d081")),
    .rowFilled(
      .init(meeting: meeting, item: 1, party: OrganisationID("ystad"), hasText: true)),
    .itemProposed(.init(meeting: meeting, proposal: 1, kind: .discussion)),
    .proposalDeclined(.init(meeting: meeting, proposal: 1)),
    .receiptGiven(.init(meeting: meeting, paper: .agenda, person: person)),
    .noticesChosen(.init(person: person, choice: .digest)),
    .mobilesAssured(.init(field: .note, count: 2)),
  ]

  static let minutes: [Fact] = [
    .minutesWritten(
      .init(
        meeting: meeting,
        items: [
          .init(number: 1, isDeparture: false, hasText: true),
          .init(
            number: 2, outcome: .decision, isDeparture: true, hasText: false, isPassedOn: true),
        ], hasOpenSummary: true)),
    .adjustersNamed(.init(meeting: meeting, people: [person, PersonID(5)])),
    .minutesApproved(.init(meeting: meeting, at: MeetingID(8), on: day)),
    .matterRaised(
      .init(
        matter: MatterID(1), body: body,
        tags: Matter.Tags(
          kind: "vaccination", area: "läkemedel", goals: ["nara"], phase: .evaluation),
        hasBackground: true, from: Matter.Origin(meeting: meeting, item: 2))),
    .matterTagged(.init(matter: MatterID(1), tags: Matter.Tags(kind: "vaccination"))),
    .matterFileAttached(.init(matter: MatterID(1), digest: "ab12", size: 2048)),
    .matterFileDetached(.init(matter: MatterID(1), digest: "ab12")),
    .resultRequested(
      .init(
        request: RequestID(1), body: body, party: OrganisationID("kommunen"), due: day,
        hasActivity: true)),
    .resultGiven(.init(request: RequestID(1))),
    .requestWithdrawn(.init(request: RequestID(2))),
    .questionAsked(.init(question: QuestionID(1), from: body, to: BodyID("beredningen"))),
    .questionAnswered(.init(question: QuestionID(1))),
    .matterPrepared(
      .init(matter: MatterID(1), hasBackground: true, hasProposal: true, isReady: true)),
    .preparerNamed(.init(matter: MatterID(1), person: person)),
    .matterMoved(
      .init(
        matter: MatterID(1), to: .contact(person: person, from: body, to: BodyID("beredningen")),
        way: .lifted,
        clause: Citation(charter: CharterKey("uppdrag"), clause: ClauseID("D06")))),
    .matterMoved(.init(matter: MatterID(1), to: .body(id: body), way: .returned)),
    .matterAccepted(.init(matter: MatterID(1))),
    .matterClosed(.init(matter: MatterID(1))),
    .actionAgreed(
      .init(action: ActionID(1), meeting: meeting, item: 2, owner: person, due: day)),
    .actionChanged(.init(action: ActionID(1), owner: PersonID(5), due: day.adding(days: 30))),
    .actionEnded(.init(action: ActionID(1), on: day, isDone: true)),
    .minutesAdjusted(.init(meeting: meeting, on: day, by: [person])),
    .minutesSent(.init(meeting: meeting, on: day, to: [person, PersonID(5)])),
    .minutesPublished(
      .init(meeting: meeting, on: day, audience: .open, elsewhere: true)),
    .minutesWithheld(.init(meeting: meeting, on: day)),
  ]

  static let outcome = OutcomeID(body: body, year: 2026, number: 7)

  static let ledger: [Fact] = [
    .minutesWritten(
      .init(
        meeting: meeting,
        items: [
          .init(
            number: 2, outcome: .decision, isDeparture: false, hasText: true,
            within: [OrganisationID("region")], assignedTo: [person])
        ])),
    .recommendationAddressed(
      .init(outcome: outcome, to: [OrganisationID("region")], onlyIfAll: true, by: day)),
    .adoptionRecorded(
      .init(
        outcome: outcome, principal: OrganisationID("region"), on: day,
        result: .adoptedWithChange, tellBy: day, isOnBehalf: true,
        texts: AdoptionTexts(named: ["decider": "", "change": ""]))),
    .carrierNamed(.init(outcome: outcome, body: BodyID("gruppen"), person: person, by: day)),
    .carryingReported(
      .init(outcome: outcome, body: BodyID("gruppen"), status: .underWay, on: day)),
    .descriptionFinished(.init(outcome: outcome, on: day)),
  ]

  /// A small charter: how each kind of rule is written is pinned beside the reader of charters.
  private static let charter = Charter(
    key: CharterKey("uppdrag"), title: "Uppdraget", notice: "exempel, efter förlaga",
    document: DocumentHeader(validFrom: Day("2023-04-01")), source: "förlaga.txt",
    parts: [],
    clauses: [
      Clause(
        id: clause, heading: "Syfte", says: "Så ska det vara.", force: .should, owedBy: .chair,
        rules: [.attest(AttestRule())], structure: [.commissioner])
    ])
}
