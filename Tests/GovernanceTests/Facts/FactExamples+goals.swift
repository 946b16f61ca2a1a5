// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar

@testable import Governance

extension FactExamples {
  private static let accord = AccordID(1)

  static let goals: [Fact] = [
    .accordEntered(
      .init(
        accord: accord, body: body, clause: clause, from: day, until: day.adding(days: 365),
        hasAddress: true)),
    .accordChanged(.init(accord: accord, from: day, hasAddress: false)),
    .accordJoined(.init(accord: accord, body: BodyID("beredningen"), clause: clause)),
    .accordAreaSet(.init(accord: accord, area: 1)),
    .accordGoalSet(
      .init(accord: accord, goal: 1, area: 1, targetYear: 2027, isPriority: true)),
    .accordGoalSet(.init(accord: accord, goal: 2, isPriority: false)),
    .accordAnnexSet(.init(accord: accord, annex: 1, from: day, until: day.adding(days: 90))),
    .goalsTagged(.init(meeting: meeting, item: 2, goals: ["nara", "1.1"])),
    .goalJudged(.init(body: body, goal: "1.1", result: .partly, on: day)),
    .taskFollowed(
      .init(
        body: body, clause: clause, task: "sprida kunskap", on: day,
        shownBy: .item(meeting: meeting, number: 2), isDone: false, hasNote: true)),
    .taskFollowed(
      .init(
        body: body, clause: clause, task: "sprida kunskap", on: day,
        shownBy: .matter(id: MatterID(3)), isDone: true, hasNote: false)),
    .taskFollowed(
      .init(
        body: body, clause: clause, task: "sprida kunskap", on: day,
        shownBy: .document(id: DocumentID(2)), isDone: false, hasNote: false)),
    .dutyNoted(
      .init(
        body: body, clause: clause, duty: "samarbeta", party: OrganisationID("ystad"), on: day,
        isOnBehalf: true)),
    .incomingRegistered(
      .init(
        matter: MatterID(9), body: body, on: day, tags: Matter.Tags(goals: ["nara"]),
        hasBackground: true)),
    .levelRegistered(
      .init(network: NetworkID("skane"), level: LevelID("skane.central"), responsibilities: 2)),
  ]
}
