// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Reports that arrive by themselves, each way on its own")
struct ReportTests {
  private let group = BodyID("operativ-sydost")
  private let officials = BodyID("ds-tj-sydost")
  private let local = BodyID("lokal-osterlen")
  private let central = BodyID("cs-tj")

  @Test("A15: a report stands on the commissioner's next agenda, and shows until it is taken up")
  func arrives() throws {
    var world = World(example: "skane")
    world.seat(group)
    world.seat(officials)
    let receiver = world.meeting("2026-03-10", of: [officials], planned: "2026-01-10")
    let about = world.met("2026-02-10", group)
    world.report(group, to: officials, about, on: "2026-02-12")
    let item = try #require(world.state.meeting(receiver)?.agenda.first { $0.report != nil })
    #expect(item.note.flatMap { world.texts[$0] } == "Vi har gått igenom allt.")
    #expect(item.presenter == world.state.body(group)?.name)
    #expect(world.state.unansweredReports(at: officials).count == 1)
    world.done(
      .recordAttendance(RecordAttendance(meeting: receiver, present: [])), on: "2026-03-10")
    #expect(world.state.unansweredReports(at: officials).count == 1)
    let written = WrittenItem(number: item.number, text: "Tack.", outcome: .information)
    world.done(
      .writeMinutes(WriteMinutes(meeting: receiver, items: [written])), on: "2026-03-11")
    #expect(world.state.unansweredReports(at: officials).isEmpty)
    let report = try #require(world.state.body(officials)?.received.first)
    #expect(world.state.answered(report) == Day("2026-03-10")!)
  }

  @Test("A15: where no meeting is planned, or it is cancelled, the report waits for the next one")
  func waits() {
    var world = World(example: "skane")
    world.seat(officials)
    world.report(group, to: officials, nil, on: "2026-02-12")
    let first = world.meeting("2026-03-10", of: [officials], planned: "2026-02-15")
    func stands(_ meeting: MeetingID) -> Int {
      world.state.meeting(meeting)!.agenda.count { $0.report != nil }
    }
    #expect(stands(first) == 1)
    world.done(.cancelMeeting(CancelMeeting(meeting: first, reason: "Sjukdom")))
    let second = world.meeting("2026-04-10", of: [officials], planned: "2026-03-01")
    #expect(stands(second) == 1)
    let third = world.meeting("2026-05-10", of: [officials], planned: "2026-03-02")
    #expect(stands(third) == 0)
  }

  @Test("D34: officials of DS and CS report to each other, and each direction is judged on its own")
  func centralAndSubregional() {
    var world = World(example: "skane")
    world.set("D34", of: officials, .reportInterval(.everyYear))
    world.report(officials, to: central, nil, on: "2025-11-01")
    let directions = world.judgement("D34", of: officials, on: "2026-02-01").occasions
      .compactMap { occasion -> String? in
        guard case .report(let from, let to, _) = occasion.subject else { return nil }
        return "\(from.rawValue) \(to.rawValue) \(occasion.standing)"
      }
    #expect(Set(directions) == ["ds-tj-sydost cs-tj kept", "cs-tj ds-tj-sydost due"])
  }

  @Test("D35: the convener and the local groups report to each other, each way on its own")
  func localAndSubregional() {
    var world = World(example: "skane")
    world.set("D35", of: local, .reportInterval(.everyYear))
    world.report(local, to: officials, nil, on: "2025-11-01")
    func standing(_ from: BodyID, _ to: BodyID) -> [Standing] {
      world.judgement("D35", of: local, on: "2026-02-01").occasions.filter {
        if case .report(from, to, _) = $0.subject { true } else { false }
      }.map(\.standing)
    }
    #expect(standing(local, officials) == [.kept])
    #expect(standing(officials, local) == [.due])
    world.report(officials, to: local, nil, on: "2025-12-01")
    #expect(standing(officials, local) == [.kept])
  }

  @Test("D33: the minutes of a local group go to those who keep its contact with the officials")
  func minutesToContacts() throws {
    var world = World(example: "skane")
    world.seat(local)
    let contact = world.hire("Kontakten")
    world.done(
      .nameLiaison(
        NameLiaison(
          body: local, to: officials, side: .region, person: contact, from: Day("2026-01-01")!)))
    let meeting = world.met("2026-02-10", local)
    #expect(world.write(meeting, on: "2026-02-11") == nil)
    world.adjust(meeting, by: world.person(.region, of: local, on: "2026-02-10"), on: "2026-02-12")
    world.done(.sendMinutes(SendMinutes(meeting: meeting, on: Day("2026-02-12")!)))
    let sent = try #require(world.state.meeting(meeting)?.minutes?.latest.sent)
    #expect(sent.to.contains(contact))
  }
}
