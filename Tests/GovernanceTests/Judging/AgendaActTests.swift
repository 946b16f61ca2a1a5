// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What is done with agendas")
struct AgendaActTests {
  private let operative = BodyID("ostersund-operativ")
  private let krokom = BodyID("krokom-arena")
  private let svom = BodyID("svom")
  private let round = Clause.of("C22", .standingItem(.init(title: "Läget", rowPerParty: true)))

  @Test("C24: what SVOM passes on stands on the next agenda by itself, at once or when planned")
  func passedOn() throws {
    var world = World(example: "jamtland")
    let ahead = world.meeting("2026-04-20", of: [operative])
    let decided = world.met("2026-03-10", svom)
    let number = try world.passOn("Gemensam rutin", at: decided, on: "2026-03-10")
    let placed = try #require(world.state.meeting(ahead)?.agenda.last)
    #expect(placed.origin == ItemOrigin(.fromAbove, meeting: decided, number: number))
    #expect(placed.standing == ClauseID("C24"))
    #expect(world.texts[placed.title] == "Gemensam rutin")
    #expect(world.headline("C24", of: operative, on: "2026-03-11") == .due)
    // The arena that had no meeting ahead gets it when one is planned.
    #expect(world.headline("C24", of: krokom, on: "2026-03-11") == .due)
    let planned = world.meeting("2026-05-04", of: [krokom])
    #expect(world.state.meeting(planned)?.agenda.last?.origin == placed.origin)
    world.done(.publishAgenda(PublishAgenda(meeting: planned, on: Day("2026-03-12")!)))
    #expect(world.headline("C24", of: krokom, on: "2026-03-12") == .kept)
  }

  @Test(
    "C24: a decision from above is left out only with a reason, is late, then broken, or restored")
  func leftOut() throws {
    var world = World(example: "jamtland")
    let ahead = world.meeting("2026-04-20", of: [operative])
    let decided = world.met("2026-03-10", svom)
    _ = try world.passOn("Gemensam rutin", at: decided, on: "2026-03-10")
    let item = world.state.meeting(ahead)!.agenda.last!.number
    let refusal = world.refusal(.removeItem(RemoveItem(meeting: ahead, item: item)))
    #expect(refusal?.reason == .standingNeedsReason)
    #expect(refusal?.citation?.clause == ClauseID("C24"))
    world.done(.removeItem(RemoveItem(meeting: ahead, item: item, reason: "Tas i höst.")))
    #expect(world.headline("C24", of: operative, on: "2026-04-19") == .late)
    #expect(world.headline("C24", of: operative, on: "2026-04-21") == .broken)
    world.done(.restoreItem(RestoreItem(meeting: ahead, item: item)))
    #expect(world.headline("C24", of: operative, on: "2026-04-19") == .due)
  }

  @Test("C24: minutes written twice put a decision on the next agenda once")
  func once() throws {
    var world = World(example: "jamtland")
    let ahead = world.meeting("2026-04-20", of: [operative])
    let decided = world.met("2026-03-10", svom)
    let number = try world.passOn("Gemensam rutin", at: decided, on: "2026-03-10")
    let again = WrittenItem(
      number: number, text: "Rättat.", outcome: .decision, isPassedOn: true)
    world.done(.writeMinutes(WriteMinutes(meeting: decided, items: [again])), on: "2026-03-11")
    #expect(world.state.meeting(ahead)?.agenda.count { $0.origin?.way == .fromAbove } == 1)
  }

  @Test("C22: each party fills its own row before the meeting, and the officers any")
  func rows() throws {
    var world = World([round])
    let meeting = world.meeting("2026-05-18")
    let item = try #require(world.state.meeting(meeting)?.agenda.first)
    let parties = world.state.rowParties(of: item, at: world.state.meeting(meeting)!)
    // The private provider's seat is its principal's row.
    #expect(parties == [OrganisationID("region"), OrganisationID("ystad")])
    func row(_ party: String, _ text: String = "Nytt boende.") -> Act {
      .fillRow(
        FillRow(meeting: meeting, item: item.number, party: OrganisationID(party), text: text))
    }
    #expect(world.refusal(row("ystad"), by: 3) == nil)
    #expect(world.refusal(row("region"), by: 3)?.reason == .notEntitled(.notTheParty))
    #expect(world.refusal(row("okand"), by: 3)?.reason == .noRow)
    let filled = world.state.meeting(meeting)?.item(item.number)?.rows
    #expect(filled?.keys.map(\.rawValue) == ["ystad"])
    world.done(row("ystad", ""))
    #expect(world.state.meeting(meeting)?.item(item.number)?.rows.isEmpty == true)
  }

  @Test("Any member proposes an item; it is taken up once, or declined with the reason")
  func proposals() throws {
    var world = World([round])
    let meeting = world.meeting("2026-05-18")
    let propose = Act.proposeItem(ProposeItem(meeting: meeting, title: "Läkemedel"))
    #expect(world.refusal(propose, by: 1) == nil)
    #expect(world.refusal(propose, by: 2) == nil)
    let outsider = world.hire("Utanför").rawValue
    #expect(world.refusal(propose, by: outsider)?.reason == .notEntitled(.notMember))
    let take = Act.addItem(
      AddItem(meeting: meeting, ItemContent(title: "Läkemedel", length: 15), proposal: 1))
    world.done(take)
    #expect(world.refusal(take)?.reason == .unknown(.proposal))
    world.done(.declineProposal(DeclineProposal(meeting: meeting, proposal: 2, reason: "Dubblett")))
    #expect(world.state.meeting(meeting)?.openProposals.isEmpty == true)
    #expect(world.state.meeting(meeting)?.agenda.last?.origin?.way == .proposed)
  }

  @Test("Items are put in another order; a list that leaves one out or names one twice is refused")
  func order() {
    var world = World([round])
    let meeting = world.meeting("2026-05-18")
    for title in ["A", "B"] { world.done(.addItem(AddItem(meeting: meeting, title: title))) }
    func order(_ numbers: Int...) -> Act {
      .orderItems(OrderItems(meeting: meeting, order: numbers))
    }
    #expect(world.refusal(order(3, 1))?.reason == .unknown(.item))
    #expect(world.refusal(order(3, 3, 1))?.reason == .unknown(.item))
    world.done(order(3, 1, 2))
    #expect(world.state.meeting(meeting)?.agenda.map(\.number) == [3, 1, 2])
  }

  @Test("What a meeting did not finish is carried over to the next with its words, once")
  func carriedOver() throws {
    var world = World([])
    let meeting = world.meeting("2026-02-02")
    let item = world.done(.addItem(AddItem(meeting: meeting, title: "Vårdplan"))).made!
    world.done(.recordAttendance(.init(meeting: meeting, present: [SeatID(1)])), on: "2026-02-02")
    let next = world.meeting("2026-03-02")
    let carry = Act.carryItems(CarryItems(from: meeting, items: [item], to: next))
    world.done(carry)
    world.done(carry)
    let carried = try #require(world.state.meeting(next)?.agenda)
    #expect(carried.map(\.origin) == [ItemOrigin(.carriedOver, meeting: meeting, number: item)])
    #expect(world.texts[carried[0].title] == "Vårdplan")
    #expect(
      world.refusal(.carryItems(CarryItems(from: meeting, items: [99], to: next)))?.reason
        == .unknown(.item))
  }

  @Test("A file that is taken off hangs there no more; one that is not there is refused")
  func detached() {
    var world = World([])
    let meeting = world.meeting("2026-05-18")
    world.done(
      .attachFiles(
        AttachFiles(meeting: meeting, files: [NewFile(name: "a.pdf", digest: "aa", size: 3)])))
    let detach = Act.detachFile(DetachFile(meeting: meeting, digest: "aa"))
    world.done(detach)
    #expect(world.state.meeting(meeting)?.attachments.isEmpty == true)
    #expect(world.state.meeting(meeting)?.attached.count == 1)
    #expect(world.refusal(detach)?.reason == .unknown(.file))
  }

  @Test("A year is planned in one step: all its meetings, or none where one is refused")
  func year() throws {
    var world = World([round])
    func plan(_ days: [String]) -> Act {
      .planMeetings(
        PlanMeetings(
          days.map {
            PlanMeeting(
              bodies: [World.body], day: Day($0)!, start: ClockTime(9, 0)!,
              end: ClockTime(11, 0)!)
          }))
    }
    world.done(plan(["2026-02-02", "2026-03-02"]))
    #expect(world.state.meetings(of: world.state.body(World.body)!).count == 2)
    #expect(world.state.meeting(MeetingID(2))?.agenda.count == 1)
    #expect(
      world.refusal(plan(["2026-04-06", "2066-03-02"]))?.reason == .tooFarAway(Day("2066-03-02")!))
    #expect(world.state.meetings(of: world.state.body(World.body)!).count == 2)
    #expect(world.refusal(plan([]))?.reason == .nothingToDo)
  }

  @Test(
    "Each meeting of a year asks for the right that it would ask for alone",
    arguments: [
      (person: 1, bodies: ["arenan"], isAllowed: true),
      (1, ["arenan", "beredningen"], true),
      (1, ["beredningen"], false),
      (1, ["beredningen", "arenan"], false),
      (2, ["arenan"], false),
    ])
  func rights(person: Int, bodies: [String], isAllowed: Bool) {
    var world = World([])
    world.done(
      .takeRole(
        TakeRole(
          body: World.body, role: .chair, person: PersonID(1), from: Day("2025-01-01")!)))
    func plan(_ bodies: [BodyID], _ day: String) -> PlanMeeting {
      PlanMeeting(
        bodies: bodies, day: Day(day)!, start: ClockTime(9, 0)!, end: ClockTime(11, 0)!)
    }
    let meeting = plan(bodies.map { BodyID($0) }, "2026-02-02")
    // The first of a year lends its right to none of the others.
    let year = PlanMeetings([plan([World.body], "2026-03-02"), meeting])
    let alone = world.refusal(.planMeeting(meeting), by: person)?.reason
    #expect((alone == nil) == isAllowed)
    #expect(world.refusal(.planMeetings(year), by: person)?.reason == alone)
  }

  @Test("An agenda and minutes are confirmed by each for oneself, once they are out")
  func receipts() {
    var world = World([])
    let meeting = world.meeting("2026-05-18")
    let mine = Act.giveReceipt(GiveReceipt(meeting: meeting, paper: .agenda, person: PersonID(1)))
    #expect(world.refusal(mine, by: 1)?.reason == .notSentYet)
    world.done(.addItem(AddItem(meeting: meeting, title: "A")))
    world.done(
      .publishAgenda(PublishAgenda(meeting: meeting, on: Day("2026-05-01")!)), on: "2026-05-01")
    #expect(world.refusal(mine, by: 2)?.reason == .notEntitled(.notYou))
    #expect(world.refusal(mine, by: 1) == nil)
    #expect(world.state.meeting(meeting)?.receipts[.agenda]?.keys.first == PersonID(1))
  }
}

extension World {
  /// Minutes a decision at a held meeting that bodies below are to take up; its item's number.
  fileprivate mutating func passOn(
    _ title: String, at meeting: MeetingID, on date: String
  ) throws -> Int {
    let number = try #require(done(.addItem(AddItem(meeting: meeting, title: title))).made)
    let written = WrittenItem(
      number: number, text: "Beslutat.", outcome: .decision, isPassedOn: true)
    done(.writeMinutes(WriteMinutes(meeting: meeting, items: [written])), on: date)
    return number
  }
}
