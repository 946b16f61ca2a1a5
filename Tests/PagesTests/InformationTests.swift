// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("What is told, as its readers see it")
struct InformationTests {
  private let world: PageWorld = {
    var world = PageWorld([
      .of("C04", .announce(AnnounceRule())), .of("A23", .relay(RelayRule(to: .ownOrganisation))),
      .of("D20", .subjects(SubjectsRule(areas: ["psykiatri"]))),
    ])
    let (start, end) = (ClockTime(9, 0)!, ClockTime(11, 0)!)
    world.done(
      .planMeeting(
        PlanMeeting(bodies: [PageWorld.body], day: world.day, start: start, end: end)))
    world.done(.addItem(AddItem(meeting: MeetingID(1), title: "Ny rutin")))
    world.done(
      .recordAttendance(RecordAttendance(meeting: MeetingID(1), present: [SeatID(1)])))
    world.done(
      .markSpread(
        MarkSpread(meeting: MeetingID(1), item: 1, title: "Ny rutin", message: "Gäller nu.")))
    world.done(
      .announce(
        Announce(
          body: PageWorld.body, party: OrganisationID("ystad"), title: "Ny öppettid",
          text: "Vi stänger klockan 16.", decided: world.day, area: "psykiatri")))
    return world
  }()

  @Test("C04: what is new stands as lines until it is read, and only for those who may read it")
  func news() {
    let lines = world.view(1).newsLines(since: world.day)
    #expect(Set(lines.map(\.title)) == ["Ny rutin", "Ny öppettid"])
    #expect(world.view(2).newsLines(since: world.day).isEmpty)
    #expect(world.view().newsLines(since: world.day).isEmpty)
    var read = world
    read.done(
      .readAnnouncement(
        ReadAnnouncement(announcement: AnnouncementID(1), person: PersonID(1))))
    #expect(read.view(1).newsLines(since: world.day).map(\.title) == ["Ny rutin"])
  }

  @Test("A23: those outside the body see that something is told, and not what")
  func titles() {
    let spread = Occasion.Subject.spread(SpreadID(1), OrganisationID("ystad"))
    #expect(world.view(1).subject(spread) == "Ny rutin, Ystads kommun")
    #expect(world.view().subject(spread) == "Något att sprida, Ystads kommun")
    let told = Occasion.Subject.announcement(AnnouncementID(1))
    #expect(world.view().subject(told) == "Ett eget beslut hos en part")
    let page = String(
      decoding: ClausePage.render(world.view(), body: world.body(), clause: ClauseID("C04")),
      as: UTF8.self)
    #expect(!page.contains("Ny öppettid") && !page.contains("information/"))
  }

  @Test("A23: a reach of several levels is told in numbers and words, party by party")
  func reach() throws {
    let spread = try #require(world.state.spread(SpreadID(1)))
    let page = String(
      decoding: SpreadPage.render(world.view(1), body: world.body(), spread: spread),
      as: UTF8.self)
    for words in ["0 av 2 parter har kvitterat", "väntar", "Ystads kommun", "Gäller nu."] {
      #expect(page.contains(words), "\(words)")
    }
    let line = try #require(world.view(1).line(waiting: SpreadID(1), OrganisationID("ystad")))
    #expect(line.title == "Berätta vidare och kvittera: Ny rutin, Ystads kommun")
  }

  @Test("D20: an area tells what it holds, and what it lacks, in words")
  func areas() {
    let page = String(
      decoding: AreasPage.render(world.view(1), body: world.body()), as: UTF8.self)
    #expect(page.contains("Psykiatri, 1 i år") && page.contains("Ny öppettid"))
  }

  @Test("D24: an area follows what came of its items, and what remains to be done of them")
  func followUp() {
    var world = world
    let meeting = MeetingID(1)
    world.done(.tagSubjects(TagSubjects(meeting: meeting, item: 1, areas: ["psykiatri"])))
    let written = WrittenItem(number: 1, text: "Vi talade.", outcome: .recommendation)
    world.done(.writeMinutes(WriteMinutes(meeting: meeting, items: [written])))
    world.done(
      .agreeAction(
        AgreeAction(
          meeting: meeting, item: 1, text: "Ring", owner: PersonID(1),
          due: world.day.adding(days: 9))))
    let page = String(
      decoding: AreasPage.render(world.view(1), body: world.body()), as: UTF8.self)
    #expect(page.contains("blev rekommendation") && page.contains("1 åtgärd återstår"))
    let closed = String(
      decoding: AreasPage.render(world.view(), body: world.body()), as: UTF8.self)
    #expect(!closed.contains("blev rekommendation"))
  }
}
