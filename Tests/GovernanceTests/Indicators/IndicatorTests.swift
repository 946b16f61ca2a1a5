// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Indicators, and who gives and follows them")
struct IndicatorTests {
  private let group = BodyID("uppfoljningsgruppen")
  private let local = BodyID("lokal-osterlen")
  private let subregion = BodyID("ds-tj-sydost")
  private let quarter = CalendarPeriod(.quarter, containing: Day("2026-01-01")!)

  /// The network with people in three bodies and a process leader of those who follow up (last).
  private func world() -> (world: World, support: Int) {
    var world = World(example: "skane")
    for body in [group, local, subregion] { world.seat(body) }
    world.adopt("D31", local, from: "2026-01-01")
    let support = world.hire(.support([group]))
    return (world, support)
  }

  private func terms(
    _ unit: Indicator.Unit = .percent, givers: [OrganisationKind] = [.municipality, .region],
    from: String = "2026-01-01", target: Int? = 80, isAboutPeople: Bool = true
  ) -> Indicator.Terms {
    Indicator.Terms(
      unit: unit, direction: .up, every: .quarter, from: Day(from)!, givers: givers,
      isAboutPeople: isAboutPeople, target: target.map { Amount($0) }, owner: PersonID(1))
  }

  private func define(_ terms: Indicator.Terms) -> Act {
    .defineIndicator(
      DefineIndicator(
        body: group, title: "Samordnad plan inom tre dagar", text: "Andel av planerna.",
        source: "Partens journalsystem", terms: terms))
  }

  private func value(
    _ party: String, _ amount: Int, base: Int? = 100, _ period: CalendarPeriod? = nil,
    indicator: Int = 1
  ) -> GivenValue {
    GivenValue(
      indicator: IndicatorID(indicator), organisation: OrganisationID(party),
      period: period ?? quarter, amount: Amount(amount), base: base)
  }

  private func give(_ values: GivenValue..., isAssured: Bool = false, source: String = "") -> Act {
    .giveValues(GiveValues(body: group, values: values, source: source, isAssured: isAssured))
  }

  @Test("D31: a period is due when it is over, late by the guide alone, and kept by all values")
  func given() {
    var (world, _) = world()
    world.done(define(terms()), on: "2026-01-10")
    #expect(world.headline("D31", of: local, on: "2026-03-31") == .notYet)
    let due = world.judgement("D31", of: local, on: "2026-04-10")
    #expect(due.headline == .due)
    #expect(due.obligations.map(\.duty) == [.indicators(.give(quarter))])
    #expect(world.headline("D31", of: local, on: "2026-06-01") == .late)
    let parties = world.state.parties(of: world.state.body(local)!, on: Day("2026-04-10")!)
      .filter { world.state.organisation($0)?.kind != .privateProvider }
    for (place, party) in parties.enumerated() {
      let judged = world.judgement("D31", of: local, on: "2026-04-20")
      let note = Occasion.Note.indicator(.given(place, of: parties.count))
      #expect(judged.occasions.contains { $0.note == note })
      world.done(give(value(party.rawValue, 60)), on: "2026-04-20")
    }
    let kept = world.judgement("D31", of: local, on: "2026-06-01").occasions
    #expect(kept.contains { $0.subject == .indicators(.given(quarter)) && $0.standing == .kept })
  }

  @Test("D31: what was given is received when somebody of the group has looked at it")
  func received() {
    var (world, _) = world()
    world.done(define(terms()), on: "2026-01-10")
    world.done(give(value("simrishamn", 60)), on: "2026-04-20")
    let before = world.judgement("D31", of: local, on: "2026-04-21").occasions
    let subject = Occasion.Subject.indicators(.received(quarter))
    #expect(before.first { $0.subject == subject }?.standing == .due)
    let reader = world.person(.region, of: local, on: "2026-04-21")
    let see = Act.seeIndicators(SeeIndicators(body: local, periods: [quarter], person: reader))
    world.done(see, on: "2026-04-21")
    let after = world.judgement("D31", of: local, on: "2026-04-21").occasions
    #expect(after.first { $0.subject == subject }?.standing == .kept)
  }

  @Test("D36: a period is followed when a meeting takes all indicators up, and is never late")
  func followed() {
    var (world, _) = world()
    #expect(world.headline("D36", of: subregion, on: "2026-02-01") == .notYet)
    world.done(define(terms()), on: "2026-01-10")
    world.done(define(terms(.count)), on: "2026-01-10")
    world.done(give(value("ystad", 60), value("lund", 9, indicator: 2)), on: "2026-04-20")
    #expect(world.headline("D36", of: subregion, on: "2030-01-01") == .notYet)
    let due = world.judgement("D36", of: subregion, on: "2026-12-01")
    #expect(due.headline == .due)
    #expect(due.obligations.map(\.duty) == [.indicators(.follow(quarter))])
    let meeting = world.meeting("2026-05-04", of: [subregion], planned: "2026-04-21")
    func bring(_ number: Int?) -> Act {
      .bringIndicators(
        BringIndicators(meeting: meeting, indicator: number.map { IndicatorID($0) }, body: group))
    }
    world.done(bring(1), on: "2026-04-22")
    #expect(world.refusal(bring(1))?.reason == .indicator(.alreadyOnAgenda))
    let present = world.state.body(subregion)!.seats
    world.done(
      .recordAttendance(RecordAttendance(meeting: meeting, present: present)), on: "2026-05-04")
    #expect(world.headline("D36", of: subregion, on: "2026-05-05") == .due)
    let next = world.meeting("2026-05-18", of: [subregion], planned: "2026-05-04")
    world.done(
      .bringIndicators(BringIndicators(meeting: next, body: group)), on: "2026-05-05")
    world.done(
      .recordAttendance(RecordAttendance(meeting: next, present: present)), on: "2026-05-18")
    #expect(world.headline("D36", of: subregion, on: "2026-05-19") == .kept)
  }

  @Test("D36: it is followed too when every member has said so, each once and for each period")
  func members() {
    var (world, _) = world()
    world.done(define(terms()), on: "2026-01-10")
    world.done(give(value("ystad", 60)), on: "2026-04-20")
    let members = world.state.members(of: world.state.body(local)!, on: Day("2026-04-21")!)
    for (place, member) in members.enumerated() {
      let judged = world.judgement("D36", of: local, on: "2026-04-21")
      let note = IndicatorNote.someRead(
        place, of: members.count, since: Day("2026-04-20")!)
      #expect(judged.occasions.map(\.note) == [.indicator(note)])
      let see = Act.seeIndicators(SeeIndicators(body: local, periods: [quarter], person: member))
      #expect(world.done(see, on: "2026-04-21").events.count == 1)
      #expect(world.done(see).events.isEmpty)
    }
    #expect(world.headline("D36", of: local, on: "2026-04-21") == .kept)
    let none = CalendarPeriod(.quarter, containing: Day("2025-01-01")!)
    let see = SeeIndicators(body: local, periods: [none], person: members[0])
    #expect(world.refusal(.seeIndicators(see))?.reason == .indicator(.nothingGiven(none)))
    let stranger = SeeIndicators(
      body: local, periods: [quarter], person: world.person(.region, of: group, on: "2026-04-21"))
    #expect(world.refusal(.seeIndicators(stranger))?.reason == .notEntitled(.notMember))
  }

  @Test("D31: values are checked by unit, range, period and giver, and a leap is asked about")
  func checked() {
    var (world, _) = world()
    world.done(define(terms()), on: "2026-01-10")
    world.done(define(terms(.count, givers: [.municipality])), on: "2026-01-10")
    world.done(define(terms(.days, target: nil)), on: "2026-01-10")
    func problem(_ values: GivenValue..., on date: String = "2026-04-20") -> IndicatorProblem? {
      let act = Act.giveValues(GiveValues(body: group, values: values))
      guard case .indicator(let problem) = world.refusal(act, on: date)?.reason else { return nil }
      return problem
    }
    let month = CalendarPeriod(.month, containing: Day("2026-01-01")!)
    var half = value("ystad", 7, indicator: 2)
    half.amount = Amount(hundredths: 750)
    #expect(problem(value("ystad", 60, indicator: 9)) == .ofAnotherBody)
    #expect(problem(value("ystad", 60, month)) == .wrongPeriod(.quarter))
    #expect(problem(value("ystad", 60), on: "2026-03-31") == .notOver(quarter))
    #expect(problem(value("strandangen", 60)) == .noGiver)
    #expect(problem(value("okand", 60)) == .noGiver)
    #expect(problem(half) == .notWhole)
    #expect(problem(value("ystad", 101)) == .outOfRange(Amount(0)...Amount(100)))
    #expect(problem(value("ystad", 60, base: nil)) == .noBase)
    #expect(problem(value("ystad", 60, base: 0)) == .badBase)
    #expect(problem(value("ystad", 60), value("ystad", 61)) == .twice)
    world.done(give(value("ystad", 60)), on: "2026-04-20")
    let next = quarter.next
    let leap = value("ystad", 10, next)
    #expect(problem(leap, on: "2026-07-02") == .sudden(before: Amount(60), amount: Amount(10)))
    world.done(give(leap, isAssured: true), on: "2026-07-02")
    #expect(
      problem(
        value("ystad", 8, indicator: 2), value("ystad", 17, next, indicator: 2), on: "2026-07-02")
        == .sudden(before: Amount(8), amount: Amount(17)))
    #expect(world.refusal(give())?.reason == .nothingToDo)
  }

  @Test("D31: a party gives its own values, those who follow up for others, and nobody else")
  func rights() {
    var (world, support) = world()
    world.done(define(terms()), on: "2026-01-10")
    let ystad = world.hire(.representative([OrganisationID("ystad")]))
    let act = give(value("ystad", 60))
    #expect(world.refusal(act, by: ystad, on: "2026-04-20") == nil)
    let other = give(value("lund", 60))
    #expect(world.refusal(other, by: ystad)?.reason == .notEntitled(.notForParty))
    let seat = world.state.body(local)!.seats
      .first { world.state.seat($0)?.party == OrganisationID("simrishamn") }!
    let sitter = world.state.seat(seat)!.holder(on: world.day)!.person.rawValue
    #expect(world.refusal(give(value("simrishamn", 70)), by: sitter) == nil)
    #expect(world.refusal(other, by: support)?.reason == .empty(.source))
    #expect(world.refusal(give(value("lund", 60), source: "Brev"), by: support) == nil)
    let lund = world.state.value(
      of: IndicatorID(1), from: OrganisationID("lund"), in: quarter)
    #expect(lund?.isOnBehalf == true && lund?.source != nil)
    #expect(world.refusal(define(terms()), by: ystad)?.reason == .notEntitled(.notMember))
    let back = Act.withdrawValue(
      WithdrawValue(
        indicator: IndicatorID(1), organisation: OrganisationID("ystad"), period: quarter,
        reason: "Fel period."))
    #expect(world.refusal(back, by: sitter)?.reason == .notEntitled(.notForParty))
    #expect(world.refusal(back, by: ystad) == nil)
    #expect(world.refusal(back, by: ystad)?.reason == .indicator(.noValue))
  }

  @Test("D36: an indicator keeps its unit once it has values, its old target, and can end")
  func changed() {
    var (world, _) = world()
    world.done(define(terms()), on: "2026-01-10")
    world.done(give(value("ystad", 60)), on: "2026-04-20")
    func change(_ terms: Indicator.Terms) -> Act {
      .changeIndicator(
        ChangeIndicator(
          indicator: IndicatorID(1), title: "Plan", text: "Andel.", source: "Journal",
          terms: terms))
    }
    #expect(world.refusal(change(terms(.days)))?.reason == .indicator(.valuesGiven))
    world.done(change(terms(target: 90)), on: "2026-05-02")
    let indicator = world.state.indicator(IndicatorID(1))!
    #expect(indicator.target(on: quarter.end) == Amount(80))
    #expect(indicator.target(on: quarter.next.end) == Amount(90))
    #expect(world.refusal(change(terms(givers: [])))?.reason == .indicator(.noGivers))
    #expect(world.refusal(change(terms(target: 101)))?.reason == .indicator(.badRange))
    var strange = terms()
    strange.goals = ["okant"]
    #expect(world.refusal(change(strange))?.reason == .indicator(.unknownGoal))
    let end = Act.endIndicator(
      EndIndicator(indicator: IndicatorID(1), on: Day("2026-05-02")!, reason: "Ersatt."))
    world.done(end)
    #expect(world.refusal(end)?.reason == .indicator(.ended))
    #expect(
      world.refusal(give(value("ystad", 60, quarter.next.next)), on: "2026-10-02")?.reason
        == .indicator(.ended))
  }

  @Test("D31: what no group sees to waits on those who act for the organisation, and there alone")
  func waiting() {
    var (world, support) = world()
    world.done(define(terms()), on: "2026-01-10")
    let lund = world.hire(.representative([OrganisationID("lund")]))
    _ = world.hire(.representative([OrganisationID("simrishamn")]))
    func waiting(on date: String) -> [Waiting] {
      world.state.allWaitings(on: Day(date)!).filter { waiting in
        if case .values = waiting.subject { true } else { false }
      }
    }
    #expect(waiting(on: "2026-03-31").isEmpty)
    let found = waiting(on: "2026-04-02")
    #expect(found.map(\.subject) == [.values(group, OrganisationID("lund"))])
    #expect(found.first?.people == [PersonID(lund)])
    #expect(found.first?.waiters.contains(PersonID(support)) == true)
    world.done(give(value("lund", 60)), on: "2026-04-02")
    #expect(waiting(on: "2026-04-02").isEmpty)
  }

  @Test("D36: what tells of too few is hidden in every sum, and shown where it tells of no people")
  func picture() {
    var (world, _) = world()
    world.done(define(terms(.count, target: nil)), on: "2026-01-10")
    world.done(define(terms(.count, target: nil, isAboutPeople: false)), on: "2026-01-10")
    let counts = [
      "simrishamn": 3, "tomelilla": 12, "ystad": 20, "sjobo": 30, "skurup": 70, "lund": 8,
    ]
    for indicator in 1...2 {
      let values = counts.sorted { $0.key < $1.key }.map { value($0, $1, indicator: indicator) }
      let act = Act.giveValues(GiveValues(body: group, values: values))
      world.done(act, on: "2026-04-20")
    }
    func picture(_ number: Int) -> IndicatorPicture {
      world.state.picture(
        of: world.state.indicator(IndicatorID(number))!, in: quarter, among: [])
    }
    let hidden = picture(1).organisations.filter { $0.value == .hidden }.map(\.key.rawValue)
    #expect(Set(hidden) == ["simrishamn", "tomelilla", "ystad"])
    #expect(picture(1).areas[AreaID("sydost")]?.amount == Amount(135))
    #expect(picture(1).whole?.amount == Amount(143))
    #expect(picture(2).organisations[OrganisationID("simrishamn")]?.amount == Amount(3))
    #expect(picture(2).whole?.amount == Amount(143) && picture(2).given == 6)
  }
}
