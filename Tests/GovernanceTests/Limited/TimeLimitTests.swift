// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Bodies for a time")
struct TimeLimitTests {
  @Test("B09: a permanent body never ends, and what the document leaves open stays open")
  func permanent() {
    let forever = World([.of("B09", .timeLimit(TimeLimitRule(isPermanent: true)))])
    #expect(forever.judgement("B09", on: "2050-01-01").headline == .kept)
    var open = World.project(ends: nil)
    #expect(open.judgement("B09", on: "2026-05-01").headline == .open)
    #expect(open.close(on: "2026-05-01")?.reason == .notForATime)
    #expect(open.extend("2026-12-31", on: "2026-05-01") == nil)
    #expect(open.time(on: "2026-05-02")?.standing == .kept)
  }

  @Test("B09: it warns before the end, and the warning gives way to the final deliverable")
  func warns() {
    let world = World.project()
    #expect(world.time(on: "2026-09-01")?.standing == .kept)
    let near = world.time(on: "2026-10-02")
    #expect(near?.standing == .due && near?.note == .endsSoon(Day("2026-12-31")!))
    // The final report is itself what remains from two months before its day.
    #expect(near?.duty == nil)
    let early = World.project(list: [])
    #expect(early.time(on: "2026-10-02")?.duty == .prepareEnd)
    func duties(_ date: String) -> [Duty] {
      (world.judgement("B09", on: date).obligations + world.judgement("B10", on: date).obligations)
        .map(\.duty)
    }
    let owed = duties("2026-12-01")
    #expect(Set(owed).count == owed.count && !owed.contains(.prepareEnd))
  }

  @Test("B09: after its last day the body takes no new work, and the clause says why")
  func noNewWork() throws {
    var world = World.project()
    let plan = PlanMeeting(
      bodies: [World.body], day: Day("2027-01-20")!, start: ClockTime(9, 0)!,
      end: ClockTime(10, 0)!)
    let early = try world.attempt(.planMeeting(plan), on: "2026-12-31")
    #expect(early.warnings.contains { $0.kind == .afterTheEnd(Day("2026-12-31")!) })
    let acts: [Act] = [
      .planMeeting(plan), .raiseMatter(RaiseMatter(body: World.body, title: "En fråga")),
      .requestResult(
        RequestResult(
          body: World.body, party: OrganisationID("ystad"), text: "Hur?",
          due: Day("2027-02-01")!)),
      .enterDocument(
        EnterDocument(
          body: World.body, title: "Rutin", address: "Dnr 1", on: Day("2027-01-01")!)),
      .setDeliverable(
        SetDeliverable(body: World.body, title: "Mer", by: Day("2027-02-01")!)),
    ]
    for act in acts {
      let refused = world.refusal(act, on: "2027-01-02")
      #expect(refused?.reason == .timeOver(Day("2026-12-31")!), "\(act)")
      #expect(refused?.citation?.clause == ClauseID("B09"))
      #expect(refused?.offers == [.extendTime])
    }
  }

  @Test("B09: late without its final report; with it, it waits to be closed and is then kept")
  func ending() throws {
    var world = World.project()
    #expect(world.time(on: "2027-01-05")?.standing == .late)
    #expect(world.time(on: "2027-01-05")?.note == .endedWithoutFinal(Day("2026-12-31")!))
    #expect(world.deliver("slutrapport", on: "2027-01-10") == nil)
    #expect(world.answer("slutrapport", true, on: "2027-01-15") == nil)
    #expect(world.time(on: "2027-01-16")?.note == .toBeClosed(Day("2026-12-31")!))
    #expect(world.waiting == [.closing(World.body)])
    #expect(world.close(on: "2027-01-20") == nil)
    #expect(world.waiting == [])
    #expect(world.close(on: "2027-01-20")?.reason == .closed(Day("2027-01-20")!))
    let body = try #require(world.state.body(World.body))
    let after = world.state.judgements(of: body, on: Day("2027-03-01")!)
    #expect(after.first { $0.clause.id == ClauseID("B09") }?.headline == .kept)
    #expect(after.allSatisfy { $0.obligations.isEmpty })
  }

  @Test("B09: a closed body keeps its history and takes nothing, not even what was left")
  func closed() throws {
    var world = World.project()
    world.deliver("slutrapport", on: "2026-11-10")
    world.answer("slutrapport", true, on: "2026-11-15")
    #expect(world.close(on: "2026-11-20") == nil)
    let again = world.close(on: "2026-12-01")
    #expect(again?.reason == .closed(Day("2026-11-20")!))
    #expect(again?.citation?.clause == ClauseID("B09"))
    #expect(world.deliver("delrapport", on: "2026-12-01")?.reason == .closed(Day("2026-11-20")!))
    #expect(world.extend("2027-12-31", on: "2026-12-01")?.reason == .closed(Day("2026-11-20")!))
    let body = try #require(world.state.body(World.body))
    #expect(
      !body.stands(on: world.day) && world.state.deliverables(of: body, on: world.day).count == 2)
    // The partial report never came, and no longer can.
    let judged = world.state.judgement(of: ClauseID("B10"), for: body, on: world.day)
    #expect(judged?.occasions.map(\.standing) == [.broken, .kept])
  }

  @Test("B09: closing waits for the final report; closing without is recorded, and judged broken")
  func withoutFinal() {
    var world = World.project()
    let refused = world.close(on: "2026-12-20")
    #expect(refused?.reason == .finalMissing && refused?.citation?.clause == ClauseID("B09"))
    #expect(refused?.offers == [.deliverFinal, .closeWithoutFinal])
    #expect(world.close(without: true, on: "2026-12-20") == nil)
    #expect(world.judgement("B09", on: "2026-12-21").headline == .broken)
  }

  @Test("B09: only the commissioner extends the time, by a decision that is kept with its reason")
  func extending() {
    var world = World.project()
    #expect(
      world.extend("2027-06-30", by: 1, on: "2026-12-01")?.reason == .notEntitled(.notCommissioner))
    let support = world.hire(.support([World.body]))
    #expect(
      world.extend("2027-06-30", by: support, on: "2026-12-01")?.reason == .commissionSourceNeeded)
    #expect(
      world.extend("2027-06-30", by: support, source: "Beslut 2026-11-28", on: "2026-12-01") == nil)
    #expect(world.time(on: "2027-01-05")?.note == .runsUntil(Day("2027-06-30")!, extended: true))
    #expect(world.extend("2027-06-30", on: "2026-12-02")?.reason == .nothingToDo)
    #expect(world.extend("2026-01-31", on: "2026-12-02")?.reason == .inThePast(Day("2026-01-31")!))
    _ = world.meeting("2027-01-20", planned: "2027-01-05")
  }

  @Test("B09: a body whose time is over can be given more, and works again")
  func extendedAfterwards() {
    var world = World.project()
    #expect(world.extend("2027-06-30", on: "2027-01-10") == nil)
    let raised = world.refusal(
      .raiseMatter(RaiseMatter(body: World.body, title: "En fråga")), on: "2027-01-11")
    #expect(raised == nil)
    // On the day before the decision nobody knew of it.
    #expect(world.judgement("B09", on: "2027-01-05").headline == .late)
  }

  @Test("C27: a new version of the charter says anew when the body ends")
  func newVersion() throws {
    var world = World.project()
    #expect(world.extend("2027-06-30", on: "2026-10-01") == nil)
    var charter = try #require(world.state.charter(World.charter, on: world.day)?.charter)
    charter.clauses[0].rules = [.timeLimit(TimeLimitRule(ends: Day("2028-12-31")!))]
    world.done(
      .adoptCharter(AdoptCharter(charter: charter, from: Day("2027-01-01")!)), on: "2026-12-20")
    #expect(world.time(on: "2026-12-20")?.lastDay == Day("2027-06-30"))
    #expect(world.judgement("B09", on: "2027-02-01").leading?.lastDay == Day("2028-12-31"))
  }

  @Test("B09: when the time is over nobody owes new work, but what remains is owed still")
  func remains() {
    var world = World([
      .of("B09", .timeLimit(TimeLimitRule(ends: Day("2026-12-31")!))),
      .of("B10", .deliverables(DeliverablesRule(list: World.planned))),
      .of(
        "A24", .meetings(MeetingsRule(count: .fixed(CountRange(atLeast: 2)), per: .year))),
      .of("A22", .minutes(MinutesRule(within: Guide(days: 14)))),
    ])
    _ = world.held("2026-12-10")
    func duties(_ date: String) -> [Duty] {
      ["B09", "B10", "A24", "A22"].flatMap { world.judgement($0, on: date).obligations }
        .map(\.duty)
    }
    let owed = duties("2027-02-01")
    #expect(owed.contains(.deliver(World.deliverable("slutrapport"))))
    #expect(owed.contains { if case .minutes = $0 { true } else { false } })
    #expect(!owed.contains { if case .planMeetings = $0 { true } else { false } })
    // How many meetings there were is told as it was on the last day.
    #expect(
      world.judgement("A24", on: "2027-02-01").occasions
        == world.judgement("A24", on: "2026-12-31").occasions)
  }

  @Test("B09: matters are not lifted to a body whose time is over")
  func roads() throws {
    let network = Network(
      key: "n", title: "Nätverket", levels: [.init(key: "lokal", name: "Lokal")], areas: [],
      organisations: [.init(key: "region", name: "Regionen", kind: .region)],
      bodies: [
        .init(
          key: "ovan", name: "Ovan", kind: .officials, level: "lokal", isTop: true,
          charter: .init(charter: CharterKey("tid"), from: Day("2025-01-01")!), seats: []),
        .init(
          key: "under", name: "Under", kind: .local, level: "lokal",
          relations: [.commissioner: ["ovan"]],
          charter: .init(charter: CharterKey("lyft"), from: Day("2025-01-01")!), seats: []),
      ])
    let charters = [
      Charter(
        key: CharterKey("tid"), title: "Tid", parts: [],
        clauses: [.of("B09", .timeLimit(TimeLimitRule(ends: Day("2026-12-31")!)))]),
      Charter(
        key: CharterKey("lyft"), title: "Lyft", parts: [],
        clauses: [.of("A06", .prepare(PrepareRule(for: .commissioner)))]),
    ]
    let world = World(network, charters, seatsFrom: Day("2025-01-01")!)
    let body = try #require(world.state.body(BodyID("under")))
    #expect(world.state.roads(from: body, kind: nil, on: Day("2026-12-31")!).count == 1)
    #expect(world.state.roads(from: body, kind: nil, on: Day("2027-01-01")!).isEmpty)
  }
}
