// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar
import Testing

@testable import Governance

@Suite("What a body's work costs each principal, and how that is shared")
struct MoneyTests {
  private let region = OrganisationID("region")
  private let ystad = OrganisationID("ystad")
  private static let own = Clause.of("B19", .cost(CostRule(byParty: true, within: Guide(days: 30))))
  private static let fair = Clause.of("B20", .cost(CostRule(hasFairShare: true)), force: .should)

  private func book(
    _ world: inout World, _ meeting: MeetingID, _ rows: Effort..., on date: String? = nil
  ) {
    world.done(
      .bookEffort(BookEffort(body: World.body, about: .meeting(meeting), rows: rows)), on: date)
  }

  private func effort(
    _ party: OrganisationID, _ hours: Int, _ kronor: Int = 0, paidBy payer: OrganisationID? = nil
  ) -> Effort {
    Effort(party: party, minutes: hours * 60, kronor: kronor, payer: payer)
  }

  private func fairShare(
    _ measure: FairShare.Measure, _ basis: FairShare.Basis, _ weights: [FairShare.Weight] = [],
    years: Int = 2, atMost: Int = 10
  ) -> ParameterValue {
    .fairShare(
      FairShare(measure: measure, basis: basis, weights: weights, years: years, atMost: atMost))
  }

  @Test("B19: what is booked is proposed from attendance, a private provider's for its principal")
  func proposed() {
    var world = World([Self.own])
    let meeting = world.held("2026-02-02")
    let body = world.state.body(World.body)!
    #expect(
      world.state.proposedEfforts(for: world.state.meeting(meeting)!, in: body)
        == [effort(region, 4), effort(ystad, 2)])
    book(&world, meeting, effort(region, 4, 2000), effort(ystad, 2, 900))
    let next = world.held("2026-03-02")
    #expect(
      world.state.proposedEfforts(for: world.state.meeting(next)!, in: body)
        == [effort(region, 4, 2000), effort(ystad, 2, 900)])
  }

  @Test("B19: a held meeting is due to be booked, late after the guide, and kept when all have")
  func booked() {
    var world = World([Self.own])
    #expect(world.judgement("B19", on: "2026-01-02").headline == .notYet)
    let meeting = world.held("2026-02-02")
    let due = world.judgement("B19", on: "2026-03-04")
    #expect(due.headline == .due && due.obligations.map(\.duty) == [.bookEffort(meeting)])
    #expect(world.judgement("B19", on: "2026-03-05").headline == .late)
    book(&world, meeting, effort(region, 4, 2000), on: "2026-02-05")
    let half = world.judgement("B19", on: "2026-02-06").leading
    #expect(half?.standing == .due && half?.note == .effortMissing(1, of: 2))
    book(&world, meeting, effort(ystad, 2))
    let kept = world.judgement("B19", on: "2026-02-06")
    #expect(kept.headline == .kept && kept.obligations.isEmpty)
    #expect(kept.leading?.note == .effortBooked(minutes: 360, kronor: 2000))
    #expect(kept.leading?.evidence.count == 2)
  }

  @Test("B19: a cost that another principal bore breaks the clause, and is recorded all the same")
  func borneByAnother() {
    var world = World([Self.own])
    let meeting = world.held("2026-02-02")
    book(&world, meeting, effort(region, 4, 2000), effort(ystad, 2, 900, paidBy: region))
    let judged = world.judgement("B19", on: "2026-02-06").leading
    #expect(judged?.standing == .broken && judged?.note == .paidByAnother(1))
    #expect(
      world.state.efforts(in: World.body, years: 2026...2026)
        == [effort(region, 4, 2900), effort(ystad, 2)])
    book(&world, meeting, effort(ystad, 2, 900))
    #expect(world.judgement("B19", on: "2026-02-06").headline == .kept)
    #expect(world.state.bookings(of: World.body).count == 1)
  }

  @Test("B19: a task between meetings is booked, too, and put right by its number")
  func task() {
    var world = World([Self.own])
    let act = BookEffort(
      body: World.body, about: .task(title: "Skriva rutinen", on: Day("2026-03-09")!),
      rows: [effort(ystad, 6, 3000)])
    let made = world.done(.bookEffort(act), on: "2026-03-10").made
    #expect(made == 1)
    let booking = world.state.booking(BookingID(1))!
    #expect(booking.title.flatMap { world.texts[$0] } == "Skriva rutinen")
    let again = BookEffort(
      body: World.body, about: .booking(BookingID(1)), rows: [effort(ystad, 5, 2500)])
    #expect(world.done(.bookEffort(again)).made == nil)
    #expect(world.state.booking(BookingID(1))?.efforts == [effort(ystad, 5, 2500)])
    #expect(world.judgement("B19", on: "2026-03-11").leading?.subject == .booking(BookingID(1)))
  }

  @Test("B19: wrong, huge and unknown entries are refused, and only a held meeting is booked")
  func wrong() {
    var world = World([Self.own])
    let coming = world.meeting("2026-06-01")
    let held = world.held("2026-02-02")
    func refusal(_ about: BookEffort.About, _ rows: Effort...) -> Refusal.Reason? {
      world.refusal(
        .bookEffort(BookEffort(body: World.body, about: about, rows: rows)), on: "2026-02-10")?
        .reason
    }
    #expect(refusal(.meeting(coming), effort(region, 1)) == .notHeld)
    #expect(refusal(.meeting(MeetingID(99)), effort(region, 1)) == .unknown(.meeting))
    #expect(refusal(.booking(BookingID(7)), effort(region, 1)) == .unknown(.booking))
    #expect(refusal(.meeting(held)) == .nothingToDo)
    #expect(refusal(.meeting(held), effort(region, 1), effort(region, 2)) == .nothingToDo)
    #expect(refusal(.meeting(held), effort(region, -1)) == .effortUnreasonable)
    #expect(refusal(.meeting(held), effort(region, 10_001)) == .effortUnreasonable)
    #expect(refusal(.meeting(held), effort(region, 1, 100_000_001)) == .effortUnreasonable)
    let nobody = OrganisationID("ingen")
    #expect(refusal(.meeting(held), effort(nobody, 1)) == .unknown(.organisation))
    #expect(
      refusal(.meeting(held), effort(region, 1, 9, paidBy: nobody)) == .unknown(.organisation))
    let ahead = Day("2026-02-11")!
    #expect(
      refusal(.task(title: "Sedan", on: ahead), effort(region, 1)) == .inTheFuture(ahead))
    #expect(refusal(.task(title: " ", on: ahead), effort(region, 1)) == .empty(.title))
  }

  @Test("B19: each party books its own, the officers for all, and nobody for another")
  func rights() {
    var world = World([Self.own])
    let meeting = world.held("2026-02-02")
    func refusal(_ person: Int, _ rows: Effort...) -> Refusal.Reason? {
      let act = BookEffort(body: World.body, about: .meeting(meeting), rows: rows)
      return world.refusal(.bookEffort(act), by: person, on: "2026-02-03")?.reason
    }
    #expect(refusal(3, effort(ystad, 2)) == nil)
    #expect(refusal(3, effort(region, 4)) == .notEntitled(.notOfficer))
    #expect(refusal(3, effort(ystad, 2), effort(region, 4)) == .notEntitled(.notOfficer))
    let outside = world.done(.registerPerson(RegisterPerson(name: "Doris"))).made!
    #expect(refusal(outside, effort(ystad, 2)) == .notEntitled(.notMember))
    let support = world.hire(.support([World.body]))
    #expect(refusal(support, effort(ystad, 2), effort(region, 4)) == nil)
  }

  @Test("B20: what is fair is left open until the body says it, and nonsense is no fair share")
  func open() {
    var world = World([Self.fair])
    let judged = world.judgement("B20", on: "2026-02-06")
    #expect(judged.headline == .open && judged.obligations.map(\.duty) == [.setParameter])
    func refusal(_ value: ParameterValue) -> Refusal.Reason? {
      world.refusal(
        .setParameter(
          SetParameter(
            body: World.body, clause: ClauseID("B20"), value: value, from: Day("2026-01-01")!)))?
        .reason
    }
    #expect(refusal(fairShare(.hours, .equal, years: 0)) == .notLeftOpen)
    #expect(refusal(fairShare(.hours, .equal, atMost: 101)) == .notLeftOpen)
    #expect(refusal(fairShare(.hours, .weights)) == .notLeftOpen)
    #expect(
      refusal(fairShare(.hours, .weights, [.init(party: ystad, weight: -1)])) == .notLeftOpen)
    #expect(refusal(fairShare(.hours, .equal)) == nil)
    let set = world.judgement("B20", on: "2026-02-06")
    #expect(set.headline == .notYet && set.leading?.note == .nothingBooked)
  }

  @Test("B20: the skew is half of how far the shares are from the fair ones, over the years")
  func skew() {
    #expect(CostShares([(region, 75, 1), (ystad, 25, 1)]).skew == 250)
    #expect(CostShares([(region, 75, 3), (ystad, 25, 1)]).skew == 0)
    #expect(CostShares([(region, 0, 1), (ystad, 0, 1)]).skew == nil)
    #expect(CostShares([(region, 10, 0), (ystad, 0, 0)]).skew == nil)
    #expect(CostShares([(region, 100_000_000_000, 1), (ystad, 0, 100_000_000)]).skew == 1000)
    let lines = CostShares([(region, 2, 1), (ystad, 1, 1)]).lines
    #expect(lines.map(\.actual) == [667, 333] && lines.map(\.fair) == [500, 500])
  }

  @Test("B20: a year that ended within the limit is kept, one beyond it is a missed recommendation")
  func shared() {
    var world = World([Self.fair])
    world.set("B20", of: World.body, fairShare(.hours, .equal, years: 1))
    let first = world.held("2025-02-03")
    book(&world, first, effort(region, 9), effort(ystad, 1), on: "2025-02-04")
    let second = world.held("2026-02-02")
    book(&world, second, effort(region, 5), effort(ystad, 4), on: "2026-02-04")
    let judged = world.judgement("B20", on: "2026-05-18")
    #expect(judged.standings == [.departed, .due])
    #expect(judged.occasions.map(\.note).first == .skew(400, atMost: 10, years: 1))
    #expect(world.judgement("B20", on: "2027-01-01").occasions.first?.standing == .kept)
    world.set("B20", of: World.body, fairShare(.hours, .seats, years: 3))
    let both = world.state.shares(
      of: world.state.body(World.body)!, endingWith: 2026,
      by: FairShare(measure: .hours, basis: .seats, years: 3, atMost: 10))
    // Three of the four seats are the region's, since the practice works for it.
    #expect(both.lines.map(\.actual) == [737, 263] && both.lines.map(\.fair) == [750, 250])
    #expect(both.skew == 13)
  }

  @Test("B20: a year that ended before the body said what is fair is not judged by it")
  func notBackwards() {
    var world = World([Self.fair])
    let meeting = world.held("2025-02-03")
    book(&world, meeting, effort(region, 9), effort(ystad, 1), on: "2025-02-04")
    world.done(
      .setParameter(
        SetParameter(
          body: World.body, clause: ClauseID("B20"),
          value: fairShare(.hours, .equal, years: 1), from: Day("2026-01-01")!)),
      on: "2026-01-05")
    #expect(world.judgement("B20", on: "2026-02-01").standings == [.notYet])
  }

  @Test("B20: the cost is that of the one who pays, and weights are the body's own")
  func weighed() {
    var world = World([Self.fair])
    let meeting = world.held("2026-02-02")
    book(&world, meeting, effort(region, 4, 600), effort(ystad, 2, 400, paidBy: region))
    let fair = FairShare(
      measure: .cost, basis: .weights,
      weights: [.init(party: region, weight: 3), .init(party: ystad, weight: 1)], years: 1,
      atMost: 5)
    let body = world.state.body(World.body)!
    let shares = world.state.shares(of: body, endingWith: 2026, by: fair)
    #expect(shares.lines.map(\.amount) == [1000, 0] && shares.skew == 250)
  }

  @Test("Time and money are written as people write them")
  func written() {
    let hours = [0, 30, 90, 150, 75, 65, 61].map(Effort.hours)
    #expect(hours == ["0", "0,5", "1,5", "2,5", "1,25", "1,08", "1,02"])
    #expect(Effort.hours(600_000) == "10\u{A0}000")
    let sums = [0, 999, 1000, 1_234_567].map(Effort.grouped)
    #expect(sums == ["0", "999", "1\u{A0}000", "1\u{A0}234\u{A0}567"])
    #expect([0, 85, 100, -25].map(Effort.perCent) == ["0", "8,5", "10", "\u{2212}2,5"])
  }
}
