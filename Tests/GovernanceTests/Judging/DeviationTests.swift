// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Deviations and disputes")
struct DeviationTests {
  private static let body = BodyID("ds-tj-sydost")
  private static let political = BodyID("ds-pol-sydost")
  private static let central = BodyID("cs-tj")
  private static let local = BodyID("lokal-osterlen")
  private static let region = OrganisationID("region-skane")
  private static let ystad = OrganisationID("ystad")

  private func world() -> World {
    var world = World(example: "skane")
    world.day = Day("2026-01-10")!
    return world
  }

  private func report(
    _ world: inout World, local: BodyID? = nil, reason: String = "", on date: String = "2026-01-10"
  ) -> DeviationID {
    DeviationID(world.done(reporting(local: local, reason: reason), on: date).made!)
  }

  private func reporting(
    _ reporter: OrganisationID = ystad, _ responsible: OrganisationID = region,
    local: BodyID? = nil, reason: String = "", text: String = "Planen kom efter hemgången.",
    happened: String = "2026-01-02", source: String = ""
  ) -> Act {
    .reportDeviation(
      ReportDeviation(
        ladder: Self.body, reporter: reporter, responsible: responsible, concern: .undertaking,
        title: "Planen ska vara klar före hemgången", text: text, category: "utskrivning",
        happened: Day(happened)!, local: local, localReason: reason, source: source))
  }

  private func correct(_ id: DeviationID, on date: String = "2026-01-20") -> Act {
    .correctDeviation(
      CorrectDeviation(deviation: id, on: Day(date)!, text: "Ny rutin på avdelningen."))
  }

  private func answer(_ id: DeviationID, _ accepts: Bool) -> Act {
    .answerCorrection(
      AnswerCorrection(deviation: id, accepts: accepts, reason: accepts ? "" : "Det händer än."))
  }

  private func raise(_ id: DeviationID, principled: Bool = false) -> Act {
    .raiseDeviation(
      RaiseDeviation(
        deviation: id, isPrincipled: principled, reason: principled ? "Det rör alla." : ""))
  }

  private func dispute(_ id: DeviationID, _ kind: DisputeKind, to: BodyID) -> Act {
    .raiseDispute(
      RaiseDispute(deviation: id, kind: kind, to: to, reason: "Parterna kan inte enas."))
  }

  @Test("D07: a deviation waits on the responsible party, is corrected, and closed by the reporter")
  func corrected() throws {
    var world = world()
    let id = report(&world)
    #expect(world.state.deviation(id)?.holder == .party(id: Self.region))
    #expect(world.state.deviation(id)?.phase == .correction)
    #expect(world.headline("D07", of: Self.body, on: "2026-01-15") == .due)
    world.done(correct(id), on: "2026-01-20")
    #expect(world.state.deviation(id)?.holder == .party(id: Self.ystad))
    #expect(world.refusal(correct(id))?.reason == .correctionAwaitsAnswer)
    world.done(answer(id, true))
    let closed = try #require(world.state.deviation(id))
    #expect(closed.holder == nil && closed.phase == .ended && closed.daysToCorrection == 10)
    let judged = world.judgement("D07", of: Self.body, on: "2026-01-25")
    #expect(judged.headline == .kept && judged.occasions.last?.evidence.count == 3)
    #expect(world.refusal(answer(id, true))?.reason == .matterEnded)
  }

  @Test("D07: a guide reminds of a correction that is late, and never breaks the clause")
  func late() {
    var world = world()
    let id = report(&world)
    let waiting = world.state.allWaitings(on: Day("2026-02-01")!)
    #expect(waiting.map(\.subject) == [.deviation(id)])
    #expect(waiting.first?.lastDay == Day("2026-03-11"))
    #expect(world.headline("D07", of: Self.body, on: "2026-03-11") == .due)
    #expect(world.headline("D07", of: Self.body, on: "2026-06-01") == .late)
  }

  @Test("D07: a local body handles a deviation only where there is a reason for it")
  func local() throws {
    var world = world()
    let wrong = world.refusal(reporting(local: Self.local))
    #expect(wrong?.reason == .localNeedsReason && wrong?.citation?.clause == ClauseID("D07"))
    let other = world.refusal(reporting(local: BodyID("lokal-malmo"), reason: "Nära."))
    #expect(other?.reason == .notRelated)
    let meeting = world.meeting("2026-02-02", of: [Self.local])
    let id = report(&world, local: Self.local, reason: "Det rör en vårdcentral.")
    #expect(world.state.deviation(id)?.holder == .body(id: Self.local))
    let item = try #require(world.state.meeting(meeting)?.agenda.last)
    #expect(item.about == .deviation(id: id) && item.isInternal)
    #expect(world.texts[item.title] == "Planen ska vara klar före hemgången")
    world.done(correct(id), on: "2026-01-20")
    #expect(world.state.deviation(id)?.holder == .body(id: Self.local))
  }

  @Test("D29: the local body's own clause follows what it handles, from its adoption")
  func localClause() {
    var world = world()
    _ = report(&world, local: Self.local, reason: "Det rör en vårdcentral.")
    #expect(world.headline("D29", of: Self.local, on: "2026-01-15") == .proposed)
    world.adopt("D29", Self.local, from: "2025-06-01")
    let occasions = world.judgement("D29", of: Self.local, on: "2026-01-15").occasions
    #expect(occasions.contains { $0.standing == .due })
  }

  @Test("D08: the next step is refused until the correction has failed, with what opens it")
  func notOpen() {
    var world = world()
    let id = report(&world)
    let refusal = world.refusal(raise(id))
    #expect(refusal?.reason == .stepNotOpen)
    #expect(refusal?.citation?.clause == ClauseID("D08"))
    #expect(refusal?.offers == [.judgeDelay, .sayPrincipled])
  }

  @Test("D08: once the correction has failed the next step is owed, and comes to the agenda")
  func failed() throws {
    var world = world()
    let meeting = world.meeting("2026-03-02", of: [Self.body])
    let id = report(&world)
    world.done(correct(id), on: "2026-01-20")
    world.done(answer(id, false))
    #expect(world.refusal(correct(id))?.offers == [.raiseStep])
    let owed = world.judgement("D08", of: Self.body, on: "2026-01-21").obligations
    #expect(owed.map(\.duty) == [.raiseDeviation(id)])
    #expect(world.judgement("D17", of: Self.body, on: "2026-01-21").obligations.isEmpty)
    #expect(world.state.allWaitings(on: Day("2026-01-21")!).isEmpty)
    world.done(raise(id))
    #expect(world.state.deviation(id)?.holder == .body(id: Self.body))
    #expect(world.state.meeting(meeting)?.agenda.map(\.about).contains(.deviation(id: id)) == true)
    #expect(world.headline("D08", of: Self.body, on: "2026-02-01") == .due)
    #expect(world.headline("D07", of: Self.body, on: "2026-02-01") == .broken)
    #expect(world.refusal(correct(id))?.reason == .pastFirstStep)
  }

  @Test("D08: that the delay was unreasonable is a person's judgement, with a reason")
  func delayed() {
    var world = world()
    let id = report(&world)
    let empty = JudgeDelay(deviation: id, reason: " ")
    #expect(world.refusal(.judgeDelay(empty))?.reason == .empty(.reason))
    world.done(.judgeDelay(JudgeDelay(deviation: id, reason: "Tre påminnelser.")))
    #expect(world.state.deviation(id)?.phase == .rise)
    #expect(world.headline("D07", of: Self.body, on: "2026-01-15") == .broken)
    world.done(raise(id))
    #expect(world.state.deviation(id)?.station.ground == .delayed)
  }

  @Test("D07: a case that was a mistake is taken back by its party, with a reason; nothing is owed")
  func withdrawn() throws {
    var world = world()
    let id = report(&world)
    let empty = WithdrawDeviation(deviation: id, reason: " ")
    #expect(world.refusal(.withdrawDeviation(empty))?.reason == .empty(.reason))
    world.done(.withdrawDeviation(WithdrawDeviation(deviation: id, reason: "Löst på plats.")))
    let case_ = try #require(world.state.deviation(id))
    #expect(!case_.isOpen && case_.phase == .ended && case_.holder == nil)
    let judged = world.judgement("D07", of: Self.body, on: "2026-12-01")
    #expect(judged.headline == .notYet)
    #expect(judged.occasions.map(\.note) == [.deviationsWithdrawn])
    let above = world.judgement("D08", of: Self.body, on: "2026-12-01")
    #expect(above.occasions.map(\.note) == [.noDeviations])
    #expect(world.state.allWaitings(on: Day("2026-02-01")!).isEmpty)
    #expect(world.refusal(correct(id))?.reason == .matterEnded)
    let again = WithdrawDeviation(deviation: id, reason: "Igen.")
    #expect(world.refusal(.withdrawDeviation(again))?.reason == .matterEnded)
  }

  @Test("D08: what is principled, and others can learn from, goes at once; what is learnt is kept")
  func principled() throws {
    var world = world()
    let id = report(&world)
    let empty = RaiseDeviation(deviation: id, isPrincipled: true)
    #expect(world.refusal(.raiseDeviation(empty))?.reason == .empty(.reason))
    world.done(raise(id, principled: true))
    let position = TakePosition(
      deviation: id, text: "Planen skrivs före hemgången.", learning: "Börja vid inskrivningen.")
    world.done(.takePosition(position))
    let closed = try #require(world.state.deviation(id))
    #expect(!closed.isOpen && closed.station.position?.learning != nil)
    #expect(world.headline("D08", of: Self.body, on: "2026-02-01") == .kept)
  }

  @Test("D17: the body's queue has what has come to its step, the one that came first first")
  func queue() {
    var world = world()
    let first = report(&world)
    let second = report(&world)
    world.done(raise(second, principled: true))
    world.done(raise(first, principled: true))
    #expect(world.state.openDeviations(at: Self.body).map(\.id) == [second, first])
    #expect(world.headline("D17", of: Self.body, on: "2026-02-01") == .due)
  }

  @Test("D09: each kind of dispute has its own body, and the wrong road is refused with the right")
  func disputes() {
    var world = world()
    let id = report(&world)
    #expect(world.refusal(dispute(id, .local, to: Self.political))?.reason == .notWithBody)
    world.done(raise(id, principled: true))
    let wrong = world.refusal(dispute(id, .local, to: Self.central))
    #expect(wrong?.reason == .wrongDisputeRoad(.local))
    #expect(wrong?.offers == [.liftTo(Self.political)])
    #expect(wrong?.citation?.clause == ClauseID("D09"))
    world.done(dispute(id, .local, to: Self.political))
    #expect(world.state.deviation(id)?.holder == .body(id: Self.political))
    let principle = report(&world)
    world.done(raise(principle, principled: true))
    world.done(dispute(principle, .principle, to: Self.central))
    #expect(world.state.deviation(principle)?.holder == .body(id: Self.central))
    let subjects = world.judgement("D09", of: Self.body, on: "2026-02-01").occasions
    #expect(subjects.filter { $0.standing == .due }.count == 2)
  }

  @Test("D09: a dispute of interpretation is opened without a deviation, with the first body")
  func interpretation() {
    var world = world()
    let open = OpenDispute(
      ladder: Self.body, party: Self.ystad, other: Self.region, isDirect: false,
      title: "Vad hemsjukvård är", text: "Vi läser paragrafen olika.")
    let id = DeviationID(world.done(.openDispute(open)).made!)
    #expect(world.state.deviation(id)?.holder == .body(id: Self.body))
    #expect(world.refusal(correct(id), on: "2026-01-20")?.reason == .pastFirstStep)
  }

  @Test("D10: every party has a direct road for questions of the agreement, once it disagrees")
  func direct() {
    var world = world()
    var open = OpenDispute(
      ladder: Self.body, party: Self.region, other: Self.ystad, isDirect: true,
      title: "Rekommendation om läkarstöd", text: "")
    #expect(world.refusal(.openDispute(open))?.reason == .empty(.text))
    open.text = "Parterna är oense om vem som svarar på kvällar."
    let id = DeviationID(world.done(.openDispute(open)).made!)
    #expect(world.state.deviation(id)?.holder == .body(id: Self.central))
    let second = report(&world)
    let road = TakeDirectRoad(deviation: second, reason: "Vi är oense om avtalet.")
    world.done(.takeDirectRoad(road))
    #expect(world.state.deviation(second)?.holder == .body(id: Self.central))
    #expect(world.refusal(.takeDirectRoad(road))?.reason == .alreadyThereOnLadder)
    let occasions = world.judgement("D10", of: Self.body, on: "2026-02-01").occasions
    #expect(occasions.filter { $0.standing == .due }.count == 2)
  }

  @Test("D07: those of the party do its acts, the support office with a source, and others not")
  func rights() {
    var world = world()
    let ystad = world.hire(.representative([Self.ystad]))
    let region = world.hire(.representative([Self.region]))
    let office = world.hire(.support([Self.body]))
    let stranger = world.hire("Någon annan").rawValue
    #expect(world.refusal(reporting(), by: region)?.reason == .notEntitled(.notForParty))
    #expect(world.refusal(reporting(), by: stranger)?.reason == .notEntitled(.notForParty))
    #expect(world.refusal(reporting(), by: ystad) == nil)
    let id = DeviationID(1)
    #expect(world.refusal(correct(id), by: ystad)?.reason == .notEntitled(.notInCase))
    #expect(world.refusal(reporting(), by: office)?.reason == .partySourceNeeded)
    #expect(world.refusal(reporting(source: "Brev 3 januari"), by: office) == nil)
    let seen = world.state.taking(.look, id)
    func may(_ person: Int) -> Bool {
      Governance.may(
        PersonID(person), seen.right, in: seen.body, of: world.state, on: world.day
      ).isAllowed
    }
    #expect(may(ystad) && may(region) && may(office) && !may(stranger))
  }

  @Test("D07: an identity number, an unknown party and a day to come are refused")
  func refused() {
    var world = world()
    let number = world.refusal(reporting(text: "Det gällde 19121212-1212."))
    guard case .individuals(.text, _) = number?.reason else {
      Issue.record("a number of a person is not refused")
      return
    }
    let unknown = OrganisationID("ingen")
    #expect(world.refusal(reporting(unknown))?.reason == .unknown(.organisation))
    #expect(world.refusal(reporting(Self.region))?.reason == .samePartyTwice)
    let far = OrganisationID("bastad")
    #expect(world.refusal(reporting(far))?.reason == .partyWithoutSeat(far))
    let day = Day("2030-01-01")!
    #expect(world.refusal(reporting(happened: "2030-01-01"))?.reason == .inTheFuture(day))
    #expect(world.refusal(correct(DeviationID(9)))?.reason == .unknown(.deviation))
  }

  @Test("D17: counts from a party's own system replace those of the same period and category")
  func counts() {
    var world = world()
    func count(_ number: Int) -> Act {
      let period = CalendarPeriod(.quarter, containing: Day("2025-10-01")!)
      return .countDeviations(
        CountDeviations(
          ladder: Self.body,
          counts: [
            DeviationCount(
              period: period, party: Self.ystad, category: "Utskrivning", count: number)
          ], source: "Kommunens avvikelsesystem"))
    }
    world.done(count(12))
    world.done(count(14))
    #expect(world.state.deviationCounts.map(\.count) == [14])
    #expect(world.refusal(count(-1))?.reason == .negativeCount)
  }
}
