// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Who has a role and what the body sets itself, in the example charters")
struct RoleClauseTests {
  private let group = BodyID("operativ-sydost")
  private let arena = BodyID("ostersund-operativ")
  private let diabetes = BodyID("arbetsgrupp-diabetes")
  private let local = BodyID("lokal-osterlen")
  private let officials = BodyID("ds-tj-sydost")

  @Test("A18: both sides lead the meetings together at first; the end is open until it is decided")
  func jointLeaders() throws {
    var world = World(example: "skane")
    world.day = Day("2026-01-15")!
    world.seat(group)
    func role(_ date: String) -> Occasion? {
      world.judgement("A18", of: group, on: date).occasions.first {
        if case .role = $0.subject { true } else { false }
      }
    }
    #expect(role("2026-02-01")?.note == .roleVacant)
    let region = world.person(.region, of: group, on: "2026-01-15")
    let municipal = world.person(.municipality, of: group, on: "2026-01-15")
    #expect(world.role(.meetingLeader, of: group, region, from: "2026-01-15") == nil)
    #expect(role("2026-02-01")?.note == .jointlyMissing([.municipality]))
    #expect(role("2026-02-01")?.standing == .late)
    #expect(world.role(.meetingLeader, of: group, municipal, from: "2026-01-15") == nil)
    #expect(role("2026-02-01")?.standing == .kept)
    let outsider = world.hire("Föreningen")
    let met = world.role(.meetingLeader, of: group, outsider, from: "2026-01-15")
    let refusal = try #require(met)
    #expect(refusal.reason == .roleNotForSide([.region, .municipality]))
    #expect(refusal.citation?.clause == ClauseID("A18"))
    #expect(refusal.offers == [.actingHolder])
    #expect(world.headline("A18", of: group, on: "2026-02-01") == .open)
    world.set("A18", of: group, .lastDay(Day("2026-06-30")!))
    #expect(world.headline("A18", of: group, on: "2026-02-01") == .kept)
    #expect(role("2026-07-01") == nil)
    #expect(world.role(.meetingLeader, of: group, outsider, from: "2026-07-01") == nil)
  }

  @Test("B14: only a region's employee convenes; anyone else is refused, or broken when acting")
  func convener() throws {
    var world = World(example: "sydostra")
    world.day = Day("2026-01-15")!
    world.seat(diabetes)
    #expect(world.headline("B14", of: diabetes, on: "2026-02-01") == .late)
    let other = world.hire("Kommunens", at: "motala")
    let met = world.role(.convener, of: diabetes, other, from: "2026-01-15")
    let refusal = try #require(met)
    #expect(refusal.reason == .employedElsewhere(.region))
    #expect(refusal.citation?.clause == ClauseID("B14"))
    #expect(refusal.offers == [.actingHolder])
    let jobless = world.hire("Utan arbetsgivare")
    #expect(
      world.role(.convener, of: diabetes, jobless, from: "2026-01-15")?.reason == .noEmployer)
    let own = world.person(.region, of: diabetes, on: "2026-01-15")
    #expect(world.role(.convener, of: diabetes, own, from: "2026-01-15") == nil)
    #expect(world.headline("B14", of: diabetes, on: "2026-02-01") == .kept)
    world.done(
      .changeEmployer(
        ChangeEmployer(
          person: own, employer: OrganisationID("motala"), from: Day("2026-03-01")!)))
    #expect(world.headline("B14", of: diabetes, on: "2026-03-02") == .broken)
    #expect(
      world.role(.convener, of: diabetes, other, from: "2026-01-15", isActing: true) == nil)
    #expect(world.headline("B14", of: diabetes, on: "2026-02-01") == .broken)
  }

  @Test("C17: the chair calls the meetings and publishes the agenda, and others are refused")
  func caller() throws {
    var world = World(example: "jamtland")
    world.day = Day("2026-01-15")!
    world.seat(arena)
    #expect(world.headline("C17", of: arena, on: "2026-02-01") == .late)
    let chair = world.person(.region, of: arena, on: "2026-01-15")
    let secretary = world.person(.municipality, of: arena, on: "2026-01-15")
    #expect(world.role(.chair, of: arena, chair, from: "2026-01-15") == nil)
    #expect(world.role(.secretary, of: arena, secretary, from: "2026-01-15") == nil)
    #expect(world.headline("C17", of: arena, on: "2026-02-01") == .kept)
    func plan(_ date: String) -> Act {
      .planMeeting(
        PlanMeeting(
          bodies: [arena], day: Day(date)!, start: ClockTime(9, 0)!, end: ClockTime(11, 0)!))
    }
    let met = world.refusal(plan("2026-03-02"), by: secretary.rawValue)
    let refusal = try #require(met)
    #expect(refusal.reason == .notCaller(.chair))
    #expect(refusal.citation?.clause == ClauseID("C17"))
    #expect(refusal.offers == [.ask(.chair), .ask(.support)])
    #expect(world.refusal(plan("2026-03-02"), by: chair.rawValue) == nil)
    let support = world.hire(.support([arena]))
    #expect(world.refusal(plan("2026-04-01"), by: support) == nil)
    let meeting = MeetingID(1)
    let publish = Act.publishAgenda(PublishAgenda(meeting: meeting, on: world.day))
    #expect(world.refusal(publish, by: secretary.rawValue)?.citation?.clause == ClauseID("C17"))
    #expect(world.refusal(publish, by: chair.rawValue) == nil)
  }

  @Test("D25: the group elects its chair: refused without an election, kept with one, else broken")
  func election() throws {
    var world = World(example: "skane")
    world.day = Day("2026-01-15")!
    world.seat(local)
    let person = world.person(.municipality, of: local, on: "2026-01-15")
    #expect(world.headline("D25", of: local, on: "2026-02-01") == .proposed)
    world.adopt("D25", local, from: "2025-03-01")
    let met = world.role(.chair, of: local, person, from: "2026-01-15")
    let refusal = try #require(met)
    #expect(refusal.reason == .electionNeeded)
    #expect(refusal.citation?.clause == ClauseID("D25"))
    #expect(refusal.offers == [.recordElection, .actingHolder])
    let voters = world.seats(of: local).map(\.id)
    #expect(
      world.role(.chair, of: local, person, from: "2026-01-15", voters: [SeatID(9999)])?.reason
        == .unknown(.seat))
    #expect(world.role(.chair, of: local, person, from: "2026-01-15", voters: voters) == nil)
    let notes = world.judgement("D25", of: local, on: "2026-02-01").occasions.map(\.note)
    #expect(notes.contains(.elected(on: Day("2026-01-15")!)))
  }

  @Test("D25: a chair named before the clause was adopted was not elected: broken")
  func notElected() {
    var world = World(example: "skane")
    world.seat(local)
    let person = world.person(.region, of: local, on: "2026-01-15")
    #expect(world.role(.chair, of: local, person, from: "2026-03-01") == nil)
    world.adopt("D25", local, from: "2025-03-01")
    let occasions = world.judgement("D25", of: local, on: "2026-04-01").occasions
    #expect(occasions.first { $0.note == .notElected }?.standing == .broken)
  }

  @Test("D25: ways of working and frequency are open until set; neither hides the other")
  func ownParameters() {
    var world = World(example: "skane")
    world.adopt("D25", local, from: "2025-03-01")
    func own(_ parameter: OwnParameter) -> Standing? {
      world.judgement("D25", of: local, on: "2026-04-01").occasions
        .first { $0.subject == .own(parameter) }?.standing
    }
    #expect(own(.meetingFrequency) == .open)
    #expect(own(.waysOfWorking) == .open)
    world.set("D25", of: local, .count(CountRange(atLeast: 4)))
    let silent = SetParameter(
      body: local, clause: ClauseID("D25"), value: .waysOfWorking, from: Day("2025-03-01")!)
    #expect(world.refusal(.setParameter(silent))?.reason == .empty(.text))
    var said = silent
    said.text = "Vi möts varannan gång digitalt."
    world.done(.setParameter(said))
    #expect(own(.meetingFrequency) == .kept)
    #expect(own(.waysOfWorking) == .kept)
    let year = world.judgement("D25", of: local, on: "2027-01-02").occasions.first {
      if case .period(let period) = $0.subject { period.start.year == 2026 } else { false }
    }
    #expect(year?.standing == .broken)
  }

  @Test("B11: how the group works is open until it has said so itself")
  func ways() {
    var world = World(example: "sydostra")
    #expect(
      world.judgement("B11", of: diabetes, on: "2026-04-01").occasions
        .contains { $0.note == .ownOpen(.waysOfWorking) && $0.standing == .open })
    world.done(
      .setParameter(
        SetParameter(
          body: diabetes, clause: ClauseID("B11"), value: .waysOfWorking,
          from: Day("2026-01-01")!, text: "I tre arbetslag.")))
    #expect(
      world.judgement("B11", of: diabetes, on: "2026-04-01").occasions
        .contains { $0.note == .ownSet(.waysOfWorking) && $0.standing == .kept })
  }

  @Test("D12: frequency, convener and note taker are open until set, and then enforced")
  func subregion() throws {
    var world = World(example: "skane")
    world.day = Day("2026-01-15")!
    world.seat(officials)
    func open() -> [Occasion.Note] {
      world.judgement("D12", of: officials, on: "2026-02-01").occasions
        .filter { $0.standing == .open && $0.note != .notSet }.map(\.note)
    }
    #expect(
      Set(open()) == [.ownOpen(.meetingFrequency), .ownOpen(.convener), .ownOpen(.noteTaker)])
    world.set("D12", of: officials, .count(CountRange(atLeast: 6, atMost: 6)))
    let person = world.person(.region, of: officials, on: "2026-01-15")
    #expect(world.role(.convener, of: officials, person, from: "2026-01-15") == nil)
    #expect(open() == [.ownOpen(.noteTaker)])
    #expect(world.role(.secretary, of: officials, person, from: "2026-01-15") == nil)
    #expect(open() == [])
    #expect(
      world.judgement("D12", of: officials, on: "2027-01-02").occasions.contains {
        if case .period = $0.subject { $0.standing == .broken } else { false }
      })
    let refusal = world.refusal(
      .setParameter(
        SetParameter(
          body: group, clause: ClauseID("A24"), value: .count(CountRange(atLeast: 2)),
          from: Day("2026-01-01")!)))
    #expect(refusal?.reason == .notLeftOpen)
  }

  @Test("C16, C18: a rotation that the seats cannot hold is refused with the clause")
  func impossibleRotation() throws {
    var world = World(example: "jamtland") { network in
      let index = network.bodies.firstIndex { $0.key == "ostersund-operativ" }!
      network.bodies[index].seats.removeAll { $0.party == "ostersund" }
    }
    let met = world.refusal(
      .setParameter(
        SetParameter(
          body: arena, clause: ClauseID("C16"), value: .firstSide(.region, year: 2026),
          from: Day("2026-01-01")!)))
    let refusal = try #require(met)
    #expect(refusal.reason == .noSeatForSide(.municipality))
    #expect(refusal.citation?.clause == ClauseID("C16"))
  }
}
