// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Actions and the versions of minutes")
struct ActionTests {
  private func held(_ world: inout World, _ date: String = "2026-02-02") -> MeetingID {
    let meeting = world.meeting(date)
    world.done(.addItem(AddItem(meeting: meeting, title: "Vårdplan")))
    world.done(.recordAttendance(.init(meeting: meeting, present: [SeatID(1)])), on: date)
    return meeting
  }

  private func write(_ world: inout World, _ meeting: MeetingID, _ text: String) {
    let items = [WrittenItem(number: 1, text: text)]
    world.done(.writeMinutes(WriteMinutes(meeting: meeting, items: items, openSummary: "Kort.")))
  }

  @Test("An action stands with its owner and on the next agenda until it is done")
  func untilDone() throws {
    var world = World([])
    let meeting = held(&world)
    let agree = AgreeAction(
      meeting: meeting, item: 1, text: "Ta fram rutin", owner: PersonID(3), due: Day("2026-03-01")!)
    let action = ActionID(try #require(world.done(.agreeAction(agree)).made))
    let body = world.state.body(World.body)!
    #expect(world.state.openActions(of: PersonID(3)).map(\.id) == [action])
    #expect(world.state.openActions(of: body, before: Day("2026-03-02")!).map(\.id) == [action])
    #expect(world.state.openActions(of: body, before: Day("2026-02-02")!).isEmpty)
    let end = Act.endAction(EndAction(action: action, on: Day("2026-02-02")!))
    #expect(world.refusal(end, by: 2)?.reason == .notEntitled(.notOfficer))
    #expect(world.refusal(end, by: 3) == nil)
    #expect(world.state.openActions(of: PersonID(3)).isEmpty)
    #expect(world.refusal(end, by: 3)?.reason == .alreadyEnded)
  }

  @Test("An action gets another owner or day with a reason; one due before its meeting is refused")
  func changed() throws {
    var world = World([])
    let meeting = held(&world)
    func agree(_ due: String) -> Act {
      .agreeAction(
        AgreeAction(meeting: meeting, text: "Ring", owner: PersonID(3), due: Day(due)!))
    }
    #expect(world.refusal(agree("2026-02-01"))?.reason == .dueBeforeMeeting)
    let action = ActionID(try #require(world.done(agree("2026-02-10")).made))
    func change(_ reason: String) -> Act {
      .changeAction(
        ChangeAction(action: action, owner: PersonID(1), due: Day("2026-04-01")!, reason: reason))
    }
    #expect(world.refusal(change(""))?.reason == .empty(.reason))
    world.done(change("Sjuk"))
    #expect(world.state.openActions(of: PersonID(1)).map(\.due) == [Day("2026-04-01")!])
    #expect(world.state.openActions(of: PersonID(3)).isEmpty)
    let givenUp = EndAction(action: action, on: Day("2026-02-02")!, isDone: false)
    #expect(world.refusal(.endAction(givenUp))?.reason == .empty(.note))
  }

  @Test("Minutes are adjusted when each of those named has done so, in the system or on paper")
  func adjusters() {
    var world = World([])
    let meeting = held(&world)
    write(&world, meeting, "Så blev det.")
    world.done(.nameAdjusters(NameAdjusters(meeting: meeting, people: [PersonID(1), PersonID(3)])))
    func adjust(_ person: Int) -> Act {
      .adjustOwn(
        AdjustOwn(meeting: meeting, person: PersonID(person), on: Day("2026-02-02")!))
    }
    #expect(world.refusal(adjust(2), by: 2)?.reason == .notAdjuster)
    #expect(world.refusal(adjust(1), by: 3)?.reason == .notEntitled(.notYou))
    #expect(world.refusal(adjust(1), by: 1) == nil)
    #expect(world.state.meeting(meeting)?.minutes?.latest.awaited == [PersonID(3)])
    let send = Act.sendMinutes(SendMinutes(meeting: meeting, on: Day("2026-02-02")!))
    #expect(world.refusal(send)?.reason == .minutesNotAdjusted)
    #expect(world.refusal(adjust(3), by: 3) == nil)
    #expect(world.refusal(send) == nil)
  }

  @Test("A22: a correction is a version of its own; readers outside keep the one last published")
  func versions() throws {
    var world = World([.of("A22", .minutes(.init(publish: .init(audience: .open))))])
    let meeting = held(&world)
    write(&world, meeting, "Första.")
    world.done(
      .adjustMinutes(AdjustMinutes(meeting: meeting, on: Day("2026-02-02")!, by: [PersonID(1)])))
    world.done(.publishMinutes(PublishMinutes(meeting: meeting, on: Day("2026-02-02")!)))
    #expect(world.judgement("A22", on: "2026-02-03").headline == .kept)
    write(&world, meeting, "Rättad.")
    let minutes = try #require(world.state.meeting(meeting)?.minutes)
    #expect(
      minutes.versions.compactMap { $0.items[1]?.text }.map { world.texts[$0] } == [
        "Första.", "Rättad.",
      ])
    #expect(minutes.open?.items[1]?.text == minutes.versions[0].items[1]?.text)
    #expect(minutes.latest.isAdjusted == false)
    #expect(world.judgement("A22", on: "2026-02-03").headline == .due)
  }

  @Test("Minutes are approved at a later meeting only where the charter has it so")
  func approved() {
    var world = World([.of("A22", .minutes(.init(approvedAtNextMeeting: true)))])
    let meeting = held(&world)
    write(&world, meeting, "Så blev det.")
    #expect(world.judgement("A22", on: "2026-02-03").headline == .due)
    let later = held(&world, "2026-03-02")
    func approve(_ meeting: MeetingID, at later: MeetingID) -> Act {
      .approveMinutes(ApproveMinutes(meeting: meeting, at: later, on: Day("2026-03-02")!))
    }
    #expect(world.refusal(approve(meeting, at: meeting))?.reason == .notLaterMeeting)
    world.done(approve(meeting, at: later))
    #expect(world.state.meeting(meeting)?.minutes?.latest.isAdjusted == true)
    var other = World([.of("A22", .minutes(.init()))])
    let first = held(&other)
    write(&other, first, "Så blev det.")
    let second = held(&other, "2026-03-02")
    #expect(other.refusal(approve(first, at: second))?.reason == .notAsked)
  }

  @Test("C23: the clause is kept by the guard that stands in the one way through")
  func guarded() {
    var world = World([.of("C23", .individuals(IndividualsRule()))])
    #expect(world.judgement("C23", on: "2026-05-01").headline == .kept)
    let meeting = world.meeting("2026-05-18")
    let add = Act.addItem(AddItem(meeting: meeting, title: "Om 19121212-1212"))
    guard case .individuals(.title, _) = world.refusal(add)?.reason else {
      Issue.record("a number went through")
      return
    }
  }
}
