// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Goals, and what works for them")
struct GoalTests {
  private let group = BodyID("arbetsgrupp-diabetes")
  private let operative = BodyID("operativ-sydost")

  private func item(_ world: inout World, _ meeting: MeetingID) -> Int {
    world.done(.addItem(AddItem(meeting: meeting, title: "Fotvården"))).made!
  }

  private func tag(_ meeting: MeetingID, _ item: Int, _ goals: String...) -> Act {
    .tagGoals(TagGoals(meeting: meeting, item: item, goals: goals))
  }

  @Test("A03: a charter names its guiding goal; an item tagged with it shows work for it")
  func guiding() throws {
    var world = World(example: "skane")
    let body = try #require(world.state.body(operative))
    #expect(world.state.goals(of: body, on: Day("2026-02-01")!).map(\.key) == ["mot-personen"])
    #expect(world.headline("A03", of: operative, on: "2026-02-01") == .due)
    let meeting = world.meeting("2026-02-10", of: [operative])
    let number = item(&world, meeting)
    world.done(tag(meeting, number, "mot-personen"))
    // What has not happened yet shows nothing.
    #expect(world.headline("A03", of: operative, on: "2026-02-09") == .due)
    let judged = world.judgement("A03", of: operative, on: "2026-02-10")
    #expect(judged.headline == .kept && judged.leading?.note == .goalsSeen(1, of: 1))
    #expect(judged.leading?.evidence.count == 1)
    let body2 = world.state.body(operative)!
    let found = world.state.tagged(with: "mot-personen", in: body2)
    #expect(found.map(\.tagged) == [.item(meeting, number)])
  }

  @Test("B05: coverage of the seven promises counts each promise once, whatever works for it")
  func promises() {
    var world = World(example: "sydostra")
    let meeting = world.meeting("2026-02-10", of: [group])
    let first = item(&world, meeting)
    let second = item(&world, meeting)
    world.done(tag(meeting, first, "jamlik", "delaktig"))
    world.done(tag(meeting, second, "jamlik"))
    world.done(
      .raiseMatter(
        RaiseMatter(body: group, title: "Screening", tags: .init(goals: ["halsoframjande"]))),
      on: "2026-02-11")
    let judged = world.judgement("B05", of: group, on: "2026-03-01")
    #expect(judged.leading?.note == .goalsSeen(3, of: 7))
    // Research near the patient has nothing, and says so without being broken.
    let research = world.judgement("B06", of: group, on: "2026-03-01")
    #expect(research.headline == .due && research.leading?.note == .noGoalSeen)
  }

  @Test("B05: a deliverable works for its promises once it has been delivered")
  func deliverables() throws {
    var world = World(example: "sydostra")
    let id = DeliverableID(body: group, key: "kartlaggning")
    func tag(_ goals: String...) -> Act {
      .tagDeliverable(TagDeliverable(deliverable: id, goals: goals))
    }
    #expect(world.refusal(tag("snabbare"))?.reason == .notNamedInCharter)
    world.done(tag("jamlik", "delaktig", "jamlik"))
    #expect(world.headline("B05", of: group, on: "2026-03-01") == .due)
    world.done(
      .deliver(Deliver(deliverable: id, on: Day("2026-03-01")!, text: "Klart.")),
      on: "2026-03-01")
    let judged = world.judgement("B05", of: group, on: "2026-03-01")
    #expect(judged.headline == .kept && judged.leading?.note == .goalsSeen(2, of: 7))
    let body = try #require(world.state.body(group))
    #expect(world.state.tagged(with: "jamlik", in: body).map(\.tagged) == [.deliverable(id)])
    let figures = world.state.reviewFigures(of: body, year: 2026, on: Day("2026-03-01")!)
    #expect(figures.goals.first { $0.goal == "jamlik" }?.deliverables == 1)
    world.done(tag())
    #expect(world.headline("B05", of: group, on: "2026-03-01") == .due)
  }

  @Test("C01: the arena's purpose gives four goals; a year without anything is no breach")
  func purpose() {
    var world = World(example: "jamtland")
    let arena = world.state.allBodies.first { body in
      world.state.charter(of: body, on: Day("2026-02-01")!)?.charter.goals.count == 4
    }!.id
    let meeting = world.meeting("2026-02-10", of: [arena])
    let number = item(&world, meeting)
    world.done(tag(meeting, number, "samordnad"))
    #expect(world.headline("C01", of: arena, on: "2026-02-20") == .kept)
    let next = world.judgement("C01", of: arena, on: "2027-03-01")
    #expect(next.headline == .kept, "last year's work stands, and this year is only due")
    #expect(next.occasions.last?.standing == .due)
    #expect(next.obligations.isEmpty)
  }

  @Test("A03: only goals that the charter or its agreements name can be tagged")
  func unknown() {
    var world = World(example: "sydostra")
    let meeting = world.meeting("2026-02-10", of: [group])
    let number = item(&world, meeting)
    #expect(world.refusal(tag(meeting, number, "snabb"))?.reason == .notNamedInCharter)
    #expect(world.refusal(tag(meeting, 99, "jamlik"))?.reason == .unknown(.item))
    #expect(world.refusal(tag(MeetingID(99), 1, "jamlik"))?.reason == .unknown(.meeting))
    let before = world.state.sequence
    world.done(tag(meeting, number, "jamlik", "jamlik"))
    world.done(tag(meeting, number, "jamlik"))
    #expect(world.state.sequence == before + 1, "the same tags again record nothing")
    world.done(tag(meeting, number))
    let body = world.state.body(group)!
    #expect(world.state.goalTags(in: body).isEmpty, "tags are taken off as they were put on")
  }

  @Test("B06: matters tagged with the goal that goes first are prioritised, others are not")
  func priority() throws {
    var world = World(example: "sydostra")
    func raise(_ goals: [String]) -> MatterID {
      MatterID(
        world.done(
          .raiseMatter(RaiseMatter(body: group, title: "Fråga", tags: .init(goals: goals))),
          on: "2026-02-11"
        ).made!)
    }
    let (plain, first) = (raise(["jamlik"]), raise(["jamlik", "patientnara-forskning"]))
    let day = Day("2026-02-12")!
    #expect(!world.state.isPrioritised(try #require(world.state.matter(plain)), on: day))
    #expect(world.state.isPrioritised(try #require(world.state.matter(first)), on: day))
  }

  @Test("B06: a matter tagged anew is found under its goals from that day, and leaves the old ones")
  func retagged() throws {
    var world = World(example: "sydostra")
    let made = world.done(
      .raiseMatter(RaiseMatter(body: group, title: "Fråga", tags: .init(goals: ["jamlik"]))),
      on: "2026-02-11"
    ).made!
    world.done(
      .tagMatter(
        TagMatter(matter: MatterID(made), tags: .init(goals: ["patientnara-forskning"]))),
      on: "2026-03-11")
    let tags = world.state.goalTags(in: world.state.body(group)!)
    #expect(tags.map(\.goal) == ["patientnara-forskning"])
    #expect(tags.map(\.on) == [Day("2026-03-11")!])
  }
}
