// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("A planned year keeps the charters or says where it does not")
struct YearClauseTests {
  private let group = BodyID("operativ-sydost")
  private let officials = BodyID("ds-tj-sydost")
  private let political = BodyID("ds-pol-sydost")
  private let central = BodyID("cs-pol")

  /// Sydost where the officials meet five times and the group 7 to 21 days before them.
  private var sydost: World {
    var world = World(example: "skane")
    world.set("D12", of: officials, .count(CountRange(atLeast: 5, atMost: 5)))
    world.set("A24", of: group, .daysBefore(DayRange(from: 7, to: 21)))
    return world
  }

  @Test("A24: four to six meetings are proposed, each so many days before the officials'")
  func inStep() {
    let world = sydost
    let proposal = world.proposal([group, officials])
    let above = proposal.meetings(of: officials)
    let own = proposal.meetings(of: group)
    #expect(above.count == 5)
    #expect(own.count == 5)
    for meeting in own {
      #expect(above.contains { (7...21).contains(meeting.day.days(to: $0.day)) })
      #expect(meeting.reasons.contains { $0.citation?.clause == ClauseID("A24") })
    }
    #expect(world.check(proposal).broken.isEmpty)
  }

  @Test("A24: a meeting moved out of step, and a seventh one, are told with the clause")
  func movedByHand() {
    let world = sydost
    var proposal = world.proposal([group, officials])
    let moved = proposal.meetings.firstIndex { $0.bodies == [group] }!
    let other = proposal.meetings(of: officials).map(\.day)
    proposal.meetings[moved].day = other[1].adding(days: 3)
    #expect(
      world.check(proposal).cites("A24") {
        $0 == .notSynchronised(DayRange(from: 7, to: 21), with: .commissioner)
      })
    for number in 100..<102 {
      var extra = proposal.meetings[moved]
      extra.number = number
      extra.day = other[2].adding(days: -number + 85)
      proposal.meetings.append(extra)
    }
    let year = CalendarPeriod(.year, containing: Day("2027-01-01")!)
    #expect(
      world.check(proposal).cites("A24") { $0 == .tooMany(year, planned: 7, atMost: 6) })
  }

  @Test("A24: where the group has not set the days between, that is said and nothing assumed")
  func daysNotSet() {
    var world = World(example: "skane")
    world.set("D12", of: officials, .count(CountRange(atLeast: 5)))
    let proposal = world.proposal([officials, group])
    #expect(proposal.meetings(of: group).count == 4)
    #expect(world.check(proposal).cites("A24") { $0 == .daysNotSet })
  }

  @Test("A24: meetings that are planned already are kept, and only the rest is proposed")
  func kept() {
    var world = sydost
    _ = world.meeting("2027-03-09", of: [officials], planned: "2026-10-01")
    _ = world.meeting("2027-02-23", of: [group], planned: "2026-10-01")
    let proposal = world.proposal([group, officials])
    #expect(proposal.meetings(of: officials).count == 4)
    #expect(proposal.meetings(of: group).count == 4)
    #expect(world.check(proposal).broken.isEmpty)
  }

  @Test("C10: the strategic level gets its four meetings, spread over the year")
  func strategic() {
    let world = World(example: "jamtland")
    let proposal = world.proposal([BodyID("ostersund-strategisk")])
    #expect(proposal.meetings.count == 4)
    #expect(Set(proposal.meetings.map { ($0.day.month + 2) / 3 }).count >= 3)
    #expect(world.check(proposal).broken.isEmpty)
    var fewer = proposal
    fewer.meetings.removeLast()
    let year = CalendarPeriod(.year, containing: Day("2027-01-01")!)
    #expect(
      world.check(fewer).cites("C10") { $0 == .tooFew(year, planned: 3, atLeast: 4) })
  }

  @Test("C11: the operative level meets each month, and July, which has no day, is told")
  func operative() {
    let world = World(example: "jamtland")
    let proposal = world.proposal([BodyID("ostersund-operativ")])
    #expect(proposal.meetings.map(\.day.month) == [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12])
    let july = CalendarPeriod(.month, containing: Day("2027-07-01")!)
    let broken = world.check(proposal).filter { $0.severity == .broken }
    #expect(broken.map(\.kind) == [.periodClosed(july)])
    #expect(broken.broken == ["C11"])
  }

  @Test("C12: one joint meeting a year with every level, planned at once for all")
  func joint() {
    var world = World(example: "jamtland")
    let bodies = ["gemensam", "strategisk", "operativ"].map { BodyID("ostersund-\($0)") }
    let proposal = world.proposal(bodies)
    let joint = proposal.meetings.filter { $0.bodies.count > 1 }
    #expect(joint.map { Set($0.bodies) } == [Set(bodies)])
    #expect(joint.first?.bodies.first == bodies[0])
    world.done(.planMeetings(proposal.act), on: "2026-11-02")
    #expect(world.state.meetings(of: world.state.body(bodies[1])!).count == 5)
    #expect(world.proposal(bodies).meetings.isEmpty)
  }

  @Test("D12: nothing is proposed where the body has set no number, and a wish is followed")
  func ownNumber() {
    var world = World(example: "skane")
    let none = world.proposal([officials])
    #expect(none.meetings.isEmpty)
    #expect(world.check(none).cites("D12") { $0 == .countNotSet })
    let wished = world.proposal([officials]) { $0.own[officials] = Wish(count: 6) }
    #expect(wished.meetings.count == 6)
    #expect(world.check(wished).cites("D12") { $0 == .countNotSet })
    world.set("D12", of: officials, .count(CountRange(atLeast: 5)))
    #expect(world.proposal([officials]).meetings.count == 5)
    #expect(!world.check(world.proposal([officials])).cites("D12") { $0 == .countNotSet })
  }

  @Test("D12: a body without any charter is told to have no frequency")
  func noCharter() {
    let world = World(example: "skane")
    let proposal = world.proposal([central])
    #expect(proposal.meetings.isEmpty)
    #expect(world.check(proposal).map(\.kind) == [.countUnknown])
  }

  @Test("D13: six dialogues a year with the central body, one for each sub-region")
  func dialogues() {
    let world = World(example: "skane")
    let bodies = world.state.tree(under: central)
    let proposal = world.proposal(bodies)
    let dialogues = proposal.meetings.filter { $0.bodies.count > 1 }
    #expect(dialogues.count == 6)
    #expect(Set(dialogues.map(\.bodies[0])).count == 6)
    #expect(dialogues.allSatisfy { $0.bodies[1] == central })
    #expect(Set(dialogues.map(\.day)).count == 6)
    #expect(!world.check(proposal).broken.contains("D13"))
    var missing = proposal
    missing.meetings.removeAll { $0.bodies.first == political }
    #expect(world.check(missing).broken.contains("D13"))
  }

  @Test("A person who sits in two bodies is never called to both at once, and it shows if so")
  func people() {
    var world = World(example: "skane")
    world.seat(officials)
    world.set("D12", of: officials, .count(CountRange(atLeast: 4)))
    let both = world.person(.region, of: officials, on: "2026-11-02")
    let seat = world.seats(of: political)[0].id
    world.done(.appoint(Appoint(seat: seat, person: both, from: Day("2025-03-01")!)))
    let body = political
    var proposal = world.proposal([officials, political]) { wishes in
      wishes.own[body] = Wish(count: 4)
    }
    let found = world.check(proposal)
    #expect(!found.contains { if case .overlaps = $0.kind { true } else { false } })
    let target = proposal.meetings.first { $0.bodies == [officials] }!
    let moved = proposal.meetings.firstIndex { $0.bodies == [political] }!
    proposal.meetings[moved].day = target.day
    let told = world.check(proposal).contains {
      if case .overlaps(_, let people) = $0.kind { people == [both] } else { false }
    }
    #expect(told)
    proposal.meetings[moved].start = ClockTime(8, 0)!
    proposal.meetings[moved].end = ClockTime(9, 0)!
    let softer = world.check(proposal).contains {
      if case .sharesDay = $0.kind { $0.severity == .note } else { false }
    }
    #expect(softer)
  }

  @Test("Wishes for weekday, hours, place and pause are followed")
  func wishes() {
    let world = World(example: "jamtland")
    let body = BodyID("ostersund-operativ")
    let proposal = world.proposal([body]) { wishes in
      wishes.pause = Day("2027-06-01")!...Day("2027-08-31")!
      wishes.common = Wish(
        weekday: .wednesday, start: ClockTime(8, 30)!, end: ClockTime(10, 0)!, place: "Storsjön")
    }
    #expect(proposal.meetings.map(\.day.month) == [1, 2, 3, 4, 5, 9, 10, 11, 12])
    #expect(proposal.meetings.count { $0.day.weekday == .wednesday } >= 8)
    #expect(proposal.meetings.allSatisfy { $0.start == ClockTime(8, 30) && $0.place == "Storsjön" })
  }

  @Test("A tree holds a body and all commissioned below it, once each")
  func tree() {
    let world = World(example: "skane")
    let tree = world.state.tree(under: officials)
    #expect(tree.first == officials)
    #expect(Set(tree) == [officials, group, BodyID("lokal-osterlen"), BodyID("natverk-sydost")])
    #expect(Set(world.state.tree(under: central)).count == world.state.tree(under: central).count)
  }
}
