import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("The pages of a meeting")
struct MeetingPagesTests {
  private static let id = MeetingID(1)

  @Test("A standing item is on the agenda from the start, and one who holds the meeting edits it")
  func standing() {
    let world = MeetingWorld()
    let page = agenda(world, MeetingWorld.support)
    #expect(page.contains("<h3>Läget</h3>") && page.contains(MeetingWords.standingItem))
    #expect(!agenda(world, MeetingWorld.member).contains(AgendaWords.add))
  }

  @Test("C20: an agenda that is not out says which day was the last, and that it is late")
  func late() {
    let page = agenda(MeetingWorld(), MeetingWorld.support)
    #expect(page.contains("Sista dag var måndag 11 maj 2026.") && page.contains("C20"))
    #expect(page.contains("badge") && page.contains("sen"))
  }

  @Test("An item taken off the agenda is still told, with why; an internal one to members only")
  func removed() {
    var world = MeetingWorld()
    world.done(
      .removeItem(RemoveItem(meeting: Self.id, item: 1, reason: "Den tas i höst.")))
    world.done(
      .addItem(
        AddItem(meeting: Self.id, title: "Hemligt", kind: .information, isInternal: true)))
    world.done(.publishAgenda(PublishAgenda(meeting: Self.id, on: MeetingWorld.day)))
    let members = agenda(world, MeetingWorld.member)
    #expect(members.contains("Den tas i höst.") && members.contains("Hemligt"))
    let open = agenda(world, nil)
    #expect(!open.contains("Hemligt") && !open.contains("Den tas i höst."))
  }

  @Test("A17: a planned substitute comes back with the clause and with what can be done instead")
  func substitute() throws {
    let world = MeetingWorld()
    let refusal = try #require(
      world.refusal(.planSubstitute(PlanSubstitute(meeting: Self.id, seat: SeatID(1)))))
    let page = text(
      AttendancePage.render(
        world.view(
          MeetingWorld.support,
          .refused(refusal, at: .meetingAction(1, .attendance, .plan))), meeting: world.meeting))
    #expect(page.contains(ShellWords.refused) && page.contains("Ingen ersätts."))
    #expect(page.contains(ShellWords.insteadHead))
  }

  @Test("A14: a decision beyond the authority comes back beside its item, with a way to record it")
  func decision() throws {
    let world = held()
    let refusal = try #require(world.refusal(.writeMinutes(written(.decision))))
    let values = [FieldName.outcome(1): ["decision"], FieldName.minutes(1): ["Vi beslutade."]]
    let page = minutes(
      world, .refused(refusal, at: .meetingAction(1, .minutes, .share), values))
    #expect(page.contains("Vi beslutade.") && page.contains("Gruppen beslutar inte."))
    #expect(page.contains(MinutesWords.departureChoice))
    #expect(!minutes(world).contains(MinutesWords.departureChoice))
  }

  @Test("A text that is too long, or names an individual, is marked at its own item")
  func faults() {
    let (world, share) = (held(), Link.meetingAction(1, .minutes, .share))
    let long = Refusal(.tooLong(.text, atMost: 3))
    let entered = [FieldName.minutes(1): ["Lång text"]]
    #expect(
      minutes(world, .refused(long, at: share, entered)).contains("id=\"dela-anteckning.1-error\""))
    #expect(
      !minutes(world, .refused(long, at: share, [FieldName.minutes(1): ["Ja"]]))
        .contains("id=\"dela-anteckning.1-error\""))
  }

  @Test("Shared minutes are read first, and the form waits folded; a draft opens it")
  func settled() {
    var world = held()
    #expect(minutes(world).contains(MinutesWords.write))
    world.done(.writeMinutes(written(.recommendation)))
    let page = minutes(world)
    #expect(page.contains(MinutesWords.change) && !page.contains(MinutesWords.write))
    let draft = text(
      MinutesPage.render(
        world.view(MeetingWorld.support), meeting: world.meeting,
        draft: [FieldName.summary: "Snart klart"], draftVersion: 1))
    #expect(draft.contains("Snart klart") && draft.contains(MinutesWords.draft))
  }

  @Test("A draft saved elsewhere meanwhile stands beside what was entered")
  func conflict() {
    let returned = View.Returned(
      sentTo: Link.meetingAction(1, .minutes, .write).path,
      values: [FieldName.summary: ["Min text"]],
      problem: .unreadable(field: FieldName.draft, .savedMeanwhile))
    let page = text(
      MinutesPage.render(
        held().view(MeetingWorld.support, returned), meeting: held().meeting,
        draft: [FieldName.summary: "Annan text"], draftVersion: 2))
    #expect(page.contains("Min text") && page.contains("Annan text"))
    #expect(page.contains(MinutesWords.conflict) && page.contains("value=\"2\""))
  }

  @Test("A cancelled meeting tells everyone why, and offers nothing more")
  func cancelled() {
    var world = MeetingWorld()
    world.done(.cancelMeeting(CancelMeeting(meeting: Self.id, reason: "För få kan komma.")))
    for viewer in [nil, MeetingWorld.support] {
      let page = text(MeetingPage.render(world.view(viewer), meeting: world.meeting))
      #expect(page.contains("För få kan komma.") && page.contains(MeetingWords.cancelled))
      #expect(!page.contains(MeetingWords.move) && !page.contains(MeetingWords.judged))
    }
  }

  @Test("A field that could not be read is named in the summary of what is wrong")
  func named() throws {
    let world = MeetingWorld()
    let returned = View.Returned(
      sentTo: Link.bodyAction("gruppen", .plan).path, values: [:],
      problem: .unreadable(field: FieldName.day, .missing))
    let body = try #require(world.state.body(MeetingWorld.group))
    let page = text(NewMeetingPage.render(world.view(MeetingWorld.support, returned), body: body))
    #expect(page.contains(ShellWords.wrong(FieldName.day, View.FieldProblem.missing.swedish)))
    #expect(page.contains("href=\"#planera-dag\"") && page.contains("id=\"planera-dag\""))
  }

  private func held() -> MeetingWorld {
    var world = MeetingWorld()
    world.done(
      .recordAttendance(
        RecordAttendance(meeting: Self.id, present: [SeatID(1)], absent: [SeatID(2)])))
    return world
  }

  private func written(_ outcome: OutcomeKind) -> WriteMinutes {
    WriteMinutes(
      meeting: Self.id, items: [WrittenItem(number: 1, text: "Vi talades vid.", outcome: outcome)],
      summary: "Kort sagt.")
  }

  private func agenda(_ world: MeetingWorld, _ viewer: PersonID?) -> String {
    text(AgendaPage.render(world.view(viewer), meeting: world.meeting))
  }

  private func minutes(_ world: MeetingWorld, _ returned: View.Returned? = nil) -> String {
    text(
      MinutesPage.render(
        world.view(MeetingWorld.support, returned), meeting: world.meeting, draft: nil,
        draftVersion: 0))
  }

  private func text(_ page: [UInt8]) -> String { String(decoding: page, as: UTF8.self) }
}
