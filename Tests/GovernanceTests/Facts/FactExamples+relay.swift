// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

extension FactExamples {
  private static let party = OrganisationID("ystad")
  private static let document = DocumentID(2)

  static let relay: [Fact] = [
    .spreadMarked(
      .init(spread: SpreadID(1), body: body, meeting: meeting, item: 2, asked: [party])),
    .spreadMarked(
      .init(
        spread: SpreadID(2), body: BodyID("operativ"), meeting: meeting, item: 2,
        above: SpreadID(1), asked: [])),
    .spreadReceipted(
      .init(
        spread: SpreadID(1), party: party, on: day, way: .intranet, hasNote: true,
        isOnBehalf: true)),
    .spreadEnded(.init(spread: SpreadID(1))),
    .announced(
      .init(
        announcement: AnnouncementID(1), body: body, party: party, decided: day, hasEffect: true,
        hasReference: false, area: "psykiatri", isOnBehalf: false)),
    .announcementRead(.init(announcement: AnnouncementID(1), person: person)),
    .documentEntered(
      .init(
        document: document, body: body, clause: clause, on: day, revise: day.adding(days: 365),
        area: "psykiatri")),
    .documentFollowed(.init(document: document, body: BodyID("beredningen"), clause: clause)),
    .documentLeft(.init(document: document, body: BodyID("beredningen"))),
    .documentChanged(.init(document: document, change: 1, by: body, on: day)),
    .documentEnded(.init(document: document, on: day)),
    .changeRead(.init(document: document, change: 1, person: person)),
    .changeTaken(.init(document: document, change: 1, body: body, meeting: meeting)),
    .subjectsTagged(.init(meeting: meeting, item: 2, areas: ["psykiatri"])),
    .watchSet(.init(person: person, watched: .area(body: body, name: "psykiatri"), isOn: true)),
    .watchSet(.init(person: person, watched: .document(number: document), isOn: false)),
    .itemsAdded(
      .init(
        meeting: meeting,
        items: [
          .init(
            number: 1, kind: .information, isInternal: false,
            noteFrom: TextRef(sequence: 9, part: "report"), report: 9,
            presenterFrom: TextRef(sequence: 3, part: "name"))
        ])),
  ]
}
