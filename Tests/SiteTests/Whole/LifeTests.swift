import Charters
import Governance
import Links
import Registrar
import Stores
import SwedishCalendar
import Testing

@testable import Site

@Suite("The life of a meeting, by forms")
struct LifeTests {
  @Test("A meeting is planned, held, written down and published by forms alone")
  func life() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let planned = try await chair.send(
        [
          FieldName.day: "2026-05-18", FieldName.start: "8.30", FieldName.end: "1000",
          FieldName.place: "Rådhuset",
        ], to: .bodyAction("gruppen", .plan))
      #expect(planned.status == 303)
      let location = try #require(planned["location"])
      #expect(location.hasPrefix("/moten/3?kvitto="))
      #expect(try await chair.get(location).status == 200)
      try await agenda(chair)
      try await attendance(chair)
      try await minutes(try visitors.browser(.secretary), try visitors.browser(.nobody))
    }
    let meeting = try #require(network.registrar.snapshot.state.meeting(MeetingID(3)))
    #expect(meeting.attendance?.present == [SeatID(1), SeatID(3)])
    #expect(meeting.attendance?.absent == [SeatID(2)])
    #expect(meeting.minutes?.latest.published?.audience == .open)
  }

  private func agenda(_ chair: Browser) async throws {
    let added = try await chair.send(
      [
        FieldName.title: "Utskrivning", FieldName.note: "Rad 1\r\nRad 2",
        FieldName.kind: "decision",
      ],
      to: .meetingAction(3, .agenda, .add))
    #expect(added.status == 303)
    #expect(try await chair.get(.meeting(3, .agenda)).body.contains("Utskrivning"))
    let published = try await chair.send([:], to: .meetingAction(3, .agenda, .publish))
    #expect(published.status == 303)
  }

  private func attendance(_ chair: Browser) async throws {
    let answer = try await chair.send(
      [
        FieldName.attendance(1): "present", FieldName.attendance(2): "absent",
        FieldName.attendance(3): "present", FieldName.guests: "2",
      ], to: .meetingAction(3, .attendance, .register))
    #expect(answer.status == 303)
  }

  private func minutes(_ secretary: Browser, _ nobody: Browser) async throws {
    let text = "Alla var överens om vägen hem."
    let shared = try await secretary.send(
      [FieldName.minutes(2): text, FieldName.outcome(2): "recommendation"],
      to: .meetingAction(3, .minutes, .share))
    #expect(shared.status == 303)
    #expect(try await nobody.get(.meeting(3, .minutes)).status == 403)
    let steps: [(Links.Link, [String: String])] = [
      (.meetingAction(3, .minutes, .adjust), [FieldName.adjusters: "1"]),
      (.meetingAction(3, .minutes, .send), [:]),
      (.bodyAction("gruppen", .decide), [FieldName.audience: "open"]),
      (.meetingAction(3, .minutes, .publish), [:]),
    ]
    for (link, fields) in steps {
      #expect(try await secretary.send(fields, to: link).status == 303, "\(link)")
    }
    let open = try await nobody.get(.meeting(3, .minutes))
    #expect(open.status == 200 && open.body.contains(text))
  }

  @Test("Moving and cancelling a meeting is seen on its page")
  func moved() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let moved = try await chair.send(
        [FieldName.day: "20260615", FieldName.start: "9:00", FieldName.end: "10:00"],
        to: .meetingAction(2, .overview, .move))
      #expect(moved.status == 303)
      #expect(network.registrar.snapshot.state.meeting(MeetingID(2))?.day.dayOfMonth == 15)
      let cancelled = try await chair.send(
        [FieldName.reason: "För få kan komma."], to: .meetingAction(2, .overview, .cancel))
      #expect(cancelled.status == 303)
      #expect(network.registrar.snapshot.state.meeting(MeetingID(2))?.cancelled != nil)
    }
  }

  @Test("What a clause leaves to the body, and what it asks for, is done from the clause's page")
  func clauses() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let forms: [(String, Links.Link.Action, [String: String])] = [
        ("A12", .attest, [FieldName.text: "Vi har talat om det."]),
        ("B11", .set, [FieldName.atLeast: "4", FieldName.atMost: "10"]),
        ("A15", .set, [FieldName.interval: "everyYear"]),
        ("A15", .report, [FieldName.receiver: "styret", FieldName.text: "Så här gick det."]),
        ("D25", .adopt, [:]),
        ("A17", .register, [FieldName.day: "2026-05-11", FieldName.reason: "Någon kom ändå."]),
      ]
      for (clause, action, fields) in forms {
        let answer = try await chair.send(
          fields, to: .clauseAction(body: "gruppen", clause: clause, action))
        #expect(answer.status == 303, "\(clause) \(action)")
        #expect(answer["location"]?.hasPrefix("/organ/gruppen/uppdraget/\(clause)?kvitto=") == true)
      }
    }
    let body = try #require(network.registrar.snapshot.state.body(SmallNetwork.group))
    #expect(body.parameters.count == 2 && body.attestations.count == 1)
    #expect(body.reports.count == 1 && body.adoptedClauses.count == 1)
    #expect(body.departures.count == 1)
  }
}
