// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("How agendas, minutes and reports are judged")
struct PaperRuleTests {
  static let week = Clause.of("C20", .agenda(AgendaRule(publishBefore: 7, withAttachments: true)))

  func published(_ date: String?) -> (World, MeetingID) {
    var world = World([Self.week, .of("C22", .standingItem(StandingItemRule(title: "Runda")))])
    let meeting = world.meeting("2026-05-20")
    if let date {
      world.done(.publishAgenda(PublishAgenda(meeting: meeting, on: Day(date)!)), on: date)
    }
    return (world, meeting)
  }

  @Test(
    "C20: an agenda is kept on its last day, late the day after, broken when the meeting has been",
    arguments: [
      ("2026-05-13", "2026-05-18", Standing.kept), ("2026-05-14", "2026-05-18", .late),
      (nil, "2026-05-13", .due), (nil, "2026-05-14", .late), (nil, "2026-05-20", .late),
      (nil, "2026-05-21", .broken), (nil, "2026-04-10", .notYet),
    ] as [(String?, String, Standing)])
  func deadline(publishedOn: String?, seenOn: String, standing: Standing) {
    let (world, _) = published(publishedOn)
    #expect(world.judgement("C20", on: seenOn).headline == standing)
  }

  @Test("C20: publishing late warns with the last day, and a late item shows in the note")
  func warns() throws {
    var (world, meeting) = published(nil)
    let decision = try world.attempt(
      .publishAgenda(PublishAgenda(meeting: meeting, on: Day("2026-05-15")!)), on: "2026-05-15")
    #expect(decision.warnings.map(\.kind) == [.agendaLate(lastDay: Day("2026-05-13")!)])
    var (early, other) = published("2026-05-10")
    early.done(.addItem(AddItem(meeting: other, title: "Sen fråga")), on: "2026-05-19")
    let note = early.judgement("C20", on: "2026-05-19").leading?.note
    #expect(
      note
        == .published(on: Day("2026-05-10")!, daysEarly: 10, lateItems: 1, lateFiles: 0))
  }

  @Test("C20: the duty to publish is the chair's, else the convener's, else the support office's")
  func bearers() {
    var world = World([
      Clause(
        id: ClauseID("C20"), says: "…", owedBy: .chair,
        rules: [.agenda(AgendaRule(publishBefore: 7))])
    ])
    _ = world.meeting("2026-05-20")
    #expect(world.judgement("C20", on: "2026-05-10").obligations.first?.people == [])
    world.done(.giveOffice(GiveOffice(person: PersonID(2), office: .support([World.body]))))
    #expect(world.judgement("C20", on: "2026-05-10").obligations.first?.people == [PersonID(2)])
    world.done(
      .takeRole(
        TakeRole(body: World.body, role: .chair, person: PersonID(3), from: Day("2026-01-01")!)))
    let owed = world.judgement("C20", on: "2026-05-10").obligations.first
    #expect(owed?.people == [PersonID(3)])
    #expect(owed?.lastDay == Day("2026-05-13"))
    #expect(world.state.obligations(of: PersonID(3), on: Day("2026-05-10")!).count == 1)
  }

  @Test("C22, C25: a standing item is there by itself, and taking it off needs a reason")
  func standing() {
    var (world, meeting) = published(nil)
    #expect(world.state.meeting(meeting)?.agenda.first?.standing == ClauseID("C22"))
    let refusal = world.refusal(.removeItem(RemoveItem(meeting: meeting, item: 1)))
    #expect(refusal?.citation?.clause == ClauseID("C22"))
    world.done(.removeItem(RemoveItem(meeting: meeting, item: 1, reason: "Gemensam dag")))
    #expect(world.judgement("C22", on: "2026-05-18").headline == .late)
    #expect(world.judgement("C22", on: "2026-05-21").headline == .broken)
  }

  static let minutes = Clause.of(
    "C19",
    .minutes(
      MinutesRule(
        distributeTo: [.members], publish: .init(audience: .open), within: Guide(days: 21))))

  @Test("C19, A22: minutes wait for each step in turn, and are late only against the guide")
  func steps() {
    var world = World([Self.minutes])
    let meeting = world.meeting("2026-03-02")
    world.done(.addItem(AddItem(meeting: meeting, title: "Vårdplan")))
    func step(on date: String = "2026-03-10") -> Occasion.Note? {
      world.judgement("C19", on: date).leading?.note
    }
    #expect(step() == .minutesWait(.attendance))
    world.hold(meeting)
    #expect(step() == .minutesWait(.write))
    let written = WriteMinutes(meeting: meeting, items: [WrittenItem(number: 1, text: "Klart.")])
    world.done(.writeMinutes(written), on: "2026-03-05")
    #expect(step() == .minutesWait(.adjust))
    world.done(
      .adjustMinutes(
        AdjustMinutes(meeting: meeting, on: Day("2026-03-06")!, by: [PersonID(1)])),
      on: "2026-03-06")
    world.done(.sendMinutes(SendMinutes(meeting: meeting, on: Day("2026-03-06")!)))
    #expect(
      world.state.meeting(meeting)?.minutes?.latest.sent?.to == [1, 2, 3].map { PersonID($0) })
    #expect(world.judgement("C19", on: "2026-03-23").headline == .due)
    #expect(world.judgement("C19", on: "2026-03-24").headline == .late)
    world.done(
      .publishMinutes(PublishMinutes(meeting: meeting, on: Day("2026-03-25")!)), on: "2026-03-25")
    #expect(world.judgement("C19", on: "2026-03-26").headline == .kept)
    world.done(.writeMinutes(written), on: "2026-03-27")
    #expect(step(on: "2026-03-27") == .minutesWait(.adjust), "a new version starts over")
  }

  @Test("A22: a recorded decision not to publish closes the step, with its reason")
  func withheld() {
    var world = World([Self.minutes])
    let meeting = world.held("2026-03-02")
    world.done(.addItem(AddItem(meeting: meeting, title: "Vårdplan")))
    world.done(
      .writeMinutes(
        WriteMinutes(meeting: meeting, items: [WrittenItem(number: 1, text: "Klart.")])))
    let day = Day("2026-03-04")!
    world.done(
      .adjustMinutes(AdjustMinutes(meeting: meeting, on: day, by: [PersonID(1)])),
      on: "2026-03-04")
    world.done(.sendMinutes(SendMinutes(meeting: meeting, on: day)))
    world.done(
      .withholdMinutes(WithholdMinutes(meeting: meeting, on: day, reason: "Förhandling pågår")))
    #expect(world.judgement("C19", on: "2026-03-10").leading?.note == .withheld(on: day))
  }

  @Test("A15, D34, D35: a report is due after each meeting, in each direction on its own")
  func reports() {
    let rule = ReportRule(
      to: .commissioner, interval: .fixed(.afterEachMeeting), within: Guide(days: 14),
      isMutual: true)
    var world = World([.of("A15", .report(rule))])
    let meeting = world.held("2026-03-02")
    #expect(world.judgement("A15", on: "2026-03-10").headline == .due)
    #expect(world.judgement("A15", on: "2026-03-20").headline == .late)
    world.done(
      .giveReport(
        GiveReport(
          body: World.body, to: World.commissioner, meeting: meeting, on: Day("2026-03-12")!,
          text: "Gruppen har gått igenom vårdplanerna.")), on: "2026-03-12")
    #expect(world.judgement("A15", on: "2026-03-20").headline == .kept)
    let answer = world.meeting("2026-03-16", of: [World.commissioner])
    world.done(
      .recordAttendance(RecordAttendance(meeting: answer, present: [])), on: "2026-03-16")
    #expect(world.judgement("A15", on: "2026-04-20").headline == .late)
  }
}
