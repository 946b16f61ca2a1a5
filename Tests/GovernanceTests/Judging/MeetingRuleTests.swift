import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("How meetings are judged")
struct MeetingRuleTests {
  static let fourToSix = Clause.of(
    "A24", .meetings(MeetingsRule(count: .fixed(CountRange(atLeast: 4, atMost: 6)), per: .year)))

  @Test("A24: the year's number of meetings is due while it can be kept, and broken when it cannot")
  func year() {
    var world = World([Self.fourToSix])
    for date in ["2025-02-03", "2025-05-05", "2025-09-01"] { _ = world.held(date) }
    #expect(world.judgement("A24", on: "2025-12-30").occasions.last?.standing == .due)
    let after = world.judgement("A24", on: "2026-01-02")
    #expect(after.occasions.first?.standing == .broken)
    #expect(after.occasions.first?.evidence.count == 3)
  }

  @Test("A24: a seventh meeting warns when planned and breaks the clause when held")
  func tooMany() throws {
    var world = World([Self.fourToSix])
    for month in 1...6 { _ = world.held("2025-0\(month)-15") }
    #expect(world.judgement("A24", on: "2025-07-01").headline == .kept)
    let decision = try world.attempt(
      .planMeeting(
        PlanMeeting(
          bodies: [World.body], day: Day("2025-10-15")!, start: ClockTime(9, 0)!,
          end: ClockTime(10, 0)!)))
    let warning = try #require(decision.warnings.first { $0.citation?.clause.rawValue == "A24" })
    #expect(warning.kind == .tooManyMeetings(planned: 7, atMost: 6))
    world.hold(MeetingID(decision.made!))
    #expect(world.judgement("A24", on: "2025-11-01").headline == .broken)
  }

  @Test("A24: a year whose attendance was never recorded is late, since it can still be recorded")
  func unrecorded() {
    var world = World([Self.fourToSix])
    for date in ["2025-02-03", "2025-05-05", "2025-09-01"] { _ = world.held(date) }
    let last = world.meeting("2025-11-03")
    #expect(world.judgement("A24", on: "2026-01-02").occasions.first?.standing == .late)
    world.hold(last)
    #expect(world.judgement("A24", on: "2026-01-02").occasions.first?.standing == .kept)
  }

  @Test("C11: a meeting every month is counted month by month")
  func monthly() {
    let clause = Clause.of(
      "C11", .meetings(MeetingsRule(count: .fixed(CountRange(atLeast: 1)), per: .month)))
    var world = World([clause], from: "2026-01-01")
    _ = world.held("2026-01-20")
    _ = world.held("2026-03-20")
    let judgement = world.judgement("C11", on: "2026-04-10")
    let year = judgement.occasions.filter { $0.day.year == 2026 }
    #expect(year.prefix(4).map(\.standing) == [.kept, .broken, .kept, .due])
    #expect((judgement.kept, judgement.counted) == (2, 3))
  }

  @Test("D12, D25: what the document leaves to the body stands open until the body sets it")
  func setByBody() {
    let clause = Clause.of("D12", .meetings(MeetingsRule(count: .setByBody, per: .year)))
    var world = World([clause])
    #expect(world.judgement("D12", on: "2026-05-01").headline == .open)
    world.done(
      .setParameter(
        SetParameter(
          body: World.body, clause: ClauseID("D12"), value: .count(CountRange(atLeast: 2)),
          from: Day("2025-01-01")!)))
    _ = world.held("2025-03-03")
    #expect(world.judgement("D12", on: "2026-02-01").occasions.first?.standing == .broken)
  }

  @Test("D13: only a meeting held together with the other body counts as the yearly dialogue")
  func dialogue() {
    let rule = MeetingsRule(count: .fixed(CountRange(atLeast: 1)), per: .year, with: .joint)
    var world = World([Clause.of("D13", .meetings(rule))])
    _ = world.held("2025-03-03")
    #expect(world.judgement("D13", on: "2025-12-01").occasions.last?.standing == .due)
    _ = world.held("2025-10-06", of: [World.body, World.commissioner])
    #expect(world.judgement("D13", on: "2025-12-01").headline == .kept)
  }

  @Test("A24: a meeting too far from the commissioner's warns, and is broken once it has been")
  func synchronised() throws {
    let clause = Clause.of(
      "A24", .synchronised(SynchronisedRule(with: .commissioner, daysBefore: .setByBody)))
    var world = World([clause])
    _ = world.meeting("2026-03-20", of: [World.commissioner])
    #expect(world.judgement("A24", on: "2026-02-01").headline == .open)
    world.done(
      .setParameter(
        SetParameter(
          body: World.body, clause: ClauseID("A24"), value: .daysBefore(DayRange(from: 7, to: 21)),
          from: Day("2026-01-01")!)))
    _ = world.held("2026-03-06")
    #expect(world.judgement("A24", on: "2026-03-10").headline == .kept)
    let decision = try world.attempt(
      .planMeeting(
        PlanMeeting(
          bodies: [World.body], day: Day("2026-03-19")!, start: ClockTime(9, 0)!,
          end: ClockTime(10, 0)!)))
    #expect(
      decision.warnings.contains { $0.kind == .notSynchronised(wanted: .init(from: 7, to: 21)) })
    #expect(world.judgement("A24", on: "2026-03-10").headline == .late)
    #expect(world.judgement("A24", on: "2026-03-20").headline == .broken)
  }

  @Test("C27: occasions before the body was followed here read before Samklang")
  func before() {
    var world = World([Self.fourToSix], from: "2026-01-01")
    _ = world.held("2025-05-05")
    #expect(world.judgement("A24", on: "2026-02-01").occasions.first?.standing == .beforeSamklang)
  }

  @Test("The same question about a past moment gets the same answer")
  func asOf() {
    var world = World([Self.fourToSix])
    for date in ["2025-02-03", "2025-05-05"] { _ = world.held(date) }
    let then = world.state
    let first = world.judgement("A24", on: "2025-06-01")
    for date in ["2025-09-01", "2025-10-01"] { _ = world.held(date) }
    world.state = then
    #expect(world.judgement("A24", on: "2025-06-01") == first)
  }
}
