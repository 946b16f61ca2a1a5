// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("How seats, roles, authority and documents are judged")
struct BodyRuleTests {
  static let advisory = Clause.of(
    "A14",
    .authority(
      AuthorityRule(grants: [
        .init(allowed: [.recommendation, .proposal, .information, .position])
      ])))

  func minuted(_ outcome: OutcomeKind, departure: Bool = false) -> (World, Refusal?) {
    var world = World([Self.advisory])
    let meeting = world.held("2026-03-02")
    world.done(.addItem(AddItem(meeting: meeting, title: "Ny rutin", kind: .decision)))
    let act = WriteMinutes(
      meeting: meeting,
      items: [
        WrittenItem(number: 1, text: "Så blev det.", outcome: outcome, isDeparture: departure)
      ])
    return (world, world.refusal(.writeMinutes(act)))
  }

  @Test("A14: a decision is refused with the clause, and what is allowed is offered instead")
  func refused() throws {
    let refusal = try #require(minuted(.decision).1)
    #expect(refusal.reason == .mayNotOutcome(.decision))
    #expect(refusal.citation == Citation(charter: World.charter, clause: ClauseID("A14")))
    #expect(refusal.offers.contains(.outcome(.recommendation)))
    #expect(!refusal.offers.contains(.outcome(.decision)))
  }

  @Test(
    "A14: working order is never a decision, and a recommendation is within the authority",
    arguments: [OutcomeKind.workingOrder, .recommendation, .proposal, .information])
  func allowed(outcome: OutcomeKind) {
    #expect(minuted(outcome).1 == nil)
  }

  @Test("A14: a decision that was taken all the same is recorded as a departure and judged broken")
  func departure() throws {
    var world = World([Self.advisory])
    let meeting = world.held("2026-03-02")
    world.done(.addItem(AddItem(meeting: meeting, title: "Ny rutin")))
    #expect(world.judgement("A14", on: "2026-03-03").headline == .notYet)
    let item = WrittenItem(number: 1, text: "Beslut.", outcome: .decision, isDeparture: true)
    let decision = try world.attempt(
      .writeMinutes(WriteMinutes(meeting: meeting, items: [item])))
    #expect(decision.warnings.map(\.kind) == [.beyondAuthority(.decision)])
    #expect(world.judgement("A14", on: "2026-03-03").headline == .broken)
  }

  @Test("C05, C06: a decision must name its kind of matter, and other matters are lifted")
  func matters() throws {
    let rule = AuthorityRule(grants: [
      .init(
        matters: ["lokala frågor"], allowed: [.decision, .information], withinDelegation: true,
        otherwise: .commissioner)
    ])
    var world = World([.of("C05", .authority(rule))])
    let meeting = world.held("2026-03-02")
    func write(_ matter: String?) -> Refusal? {
      let item = world.done(.addItem(AddItem(meeting: meeting, title: "Ny rutin", matter: matter)))
      return world.refusal(
        .writeMinutes(
          WriteMinutes(
            meeting: meeting,
            items: [
              WrittenItem(
                number: item.made!, text: "Ja.", outcome: .decision,
                within: [OrganisationID("region"), OrganisationID("ystad")])
            ])))
    }
    #expect(write("lokala frågor") == nil)
    #expect(write(nil)?.reason == .matterNotNamed(["lokala frågor"]))
    let outside = try #require(write("länsövergripande"))
    #expect(outside.reason == .outsideMatters(["lokala frågor"]))
    #expect(outside.offers.contains(.lift(.commissioner)))
  }

  @Test("A17: a planned substitute is refused, and one who came is recorded and judged broken")
  func substitutes() throws {
    var world = World([.of("A17", .noSubstitutes(NoSubstitutesRule()))])
    let meeting = world.meeting("2026-03-02")
    let planned = world.refusal(.planSubstitute(PlanSubstitute(meeting: meeting, seat: SeatID(1))))
    let refusal = try #require(planned)
    #expect(refusal.citation?.clause == ClauseID("A17"))
    #expect(refusal.offers == [.recordAbsence, .recordDeparture])
    let came = RecordAttendance(
      meeting: meeting, present: [SeatID(1), SeatID(2)], absent: [SeatID(3)],
      substitutes: [SeatID(1)], reason: "Sjukdom samma morgon")
    world.done(.recordAttendance(came), on: "2026-03-02")
    #expect(world.state.body(World.body)?.departures.first?.clause == ClauseID("A17"))
    #expect(world.judgement("A17", on: "2026-03-03").headline == .broken)
  }

  static func rotating() -> World {
    func rule(_ role: RoleKind, never other: RoleKind) -> Rule {
      .rotation(
        RotationRule(
          role: role, every: .year, between: [.region, .municipality], neverWith: other))
    }
    var world = World([
      .of("C16", rule(.chair, never: .secretary)), .of("C18", rule(.secretary, never: .chair)),
    ])
    for (clause, side) in [("C16", Side.region), ("C18", .municipality)] {
      world.done(
        .setParameter(
          SetParameter(
            body: World.body, clause: ClauseID(clause), value: .firstSide(side, year: 2025),
            from: Day("2025-01-01")!)))
    }
    return world
  }

  func take(_ role: RoleKind, _ person: Int, _ year: Int, acting: Bool = false) -> Act {
    .takeRole(
      TakeRole(
        body: World.body, role: role, person: PersonID(person), from: Day.first(of: year),
        until: Day.last(of: year), isActing: acting, reason: acting ? "Föräldraledighet" : ""))
  }

  @Test("C16, C18: a holder from the wrong side is refused, and an acting one is a departure")
  func rotation() throws {
    var world = Self.rotating()
    #expect(world.refusal(take(.chair, 1, 2025)) == nil)
    #expect(world.refusal(take(.secretary, 3, 2025)) == nil)
    #expect(world.judgement("C16", on: "2025-05-01").headline == .kept)
    let wrong = world.refusal(take(.chair, 2, 2026))
    let refusal = try #require(wrong)
    let year = CalendarPeriod(.year, containing: Day("2026-01-01")!)
    #expect(refusal.reason == .wrongSide(expected: .municipality, turn: year))
    #expect(refusal.offers == [.actingHolder])
    #expect(world.judgement("C16", on: "2026-05-01").headline == .late)
    #expect(world.refusal(take(.chair, 2, 2026, acting: true)) == nil)
    #expect(world.judgement("C16", on: "2026-05-01").headline == .broken)
  }

  @Test("C16, C18: the same side first in both is warned of, and not once the other is changed")
  func sameTurn() throws {
    var world = Self.rotating()
    func begin(_ clause: String, _ side: Side) -> Act {
      .setParameter(
        SetParameter(
          body: World.body, clause: ClauseID(clause), value: .firstSide(side, year: 2027),
          from: Day("2026-06-01")!))
    }
    // The rotation that began with the region in 2025 is at the region again in 2027.
    let first = world.done(begin("C16", .municipality))
    #expect(first.warnings.map(\.kind) == [.sameTurn(.secretary)])
    #expect(world.done(begin("C18", .region)).warnings.isEmpty)
  }

  @Test("C16: next year's holder is owed before the year turns")
  func handover() {
    var world = Self.rotating()
    _ = world.refusal(take(.chair, 1, 2025))
    let owed = world.judgement("C16", on: "2025-11-01").obligations
    let year = CalendarPeriod(.year, containing: Day("2026-01-01")!)
    let handover = Duty.handOver(.chair, from: year.start)
    #expect(owed.map(\.duty) == [.takeTurn(.chair, year), handover])
    #expect(owed.first?.lastDay == Day("2025-12-31"))
    #expect(world.refusal(take(.chair, 3, 2026)) == nil)
    let left = world.judgement("C16", on: "2025-11-01").obligations
    #expect(left.map(\.duty) == [handover])
  }

  @Test("A19, C11: a vacant required seat is late since its day, a wished-for one is no miss")
  func composition() throws {
    let rule = CompositionRule(
      seats: [SeatSpec(key: "chef", function: "Chef", side: .region, number: 3)])
    var world = World([.of("S1", .composition(rule))])
    world.done(
      .endMembership(
        EndMembership(seat: SeatID(1), person: PersonID(1), on: Day("2026-02-28")!)))
    let judgement = world.judgement("S1", on: "2026-05-01")
    let notes = judgement.occasions.map(\.note)
    #expect(notes.contains(.vacant(since: Day("2026-03-01")!)))
    #expect(notes.contains(.wishedFor(since: Day("2025-01-01")!)))
    #expect(notes.contains(.noSuchSeat(wanted: 3, found: 2)))
    #expect(judgement.headline == .late)
    #expect(judgement.obligations.map(\.duty) == [.fillSeat(SeatID(1)), .establishSeat("Chef")])
  }

  @Test("C08: a private provider's seat stands on the side of the principal it works for")
  func operatingForm() {
    #expect(World([]).state.seat(SeatID(4))?.side == .region)
  }

  @Test("C07: a side without anyone is a departure from the recommendation, not a breach")
  func sides() {
    let rule = CompositionRule(bothSides: true)
    var world = World([.of("C07", .composition(rule), force: .should)])
    #expect(world.judgement("C07", on: "2026-05-01").headline == .kept)
    world.done(
      .endMembership(
        EndMembership(seat: SeatID(3), person: PersonID(3), on: Day("2026-02-28")!)))
    #expect(world.judgement("C07", on: "2026-05-01").headline == .departed)
  }

  @Test("A12: a clause nothing can measure is attested with a reflection, and that lapses")
  func attestation() {
    var world = World([.of("A12", .attest(AttestRule()))])
    #expect(world.judgement("A12", on: "2025-05-01").headline == .unattested)
    let attest = Attest(
      body: World.body, clause: ClauseID("A12"), on: Day("2025-05-02")!, reflection: "Vi ser…")
    world.done(.attest(attest), on: "2025-05-02")
    #expect(world.judgement("A12", on: "2026-05-02").headline == .attested)
    #expect(world.judgement("A12", on: "2026-05-03").headline == .unattested)
    #expect(world.judgement("A12", on: "2026-05-03").obligations.map(\.duty) == [.attest])
  }

  @Test("D25: a proposed clause binds a body only from the day it has adopted it")
  func proposal() {
    let rule = MeetingsRule(count: .fixed(CountRange(atLeast: 1)), per: .quarter)
    var world = World([.of("D25", .meetings(rule), force: .proposal)])
    #expect(world.judgement("D25", on: "2026-05-01").headline == .proposed)
    world.done(
      .adoptClause(
        AdoptClause(body: World.body, clause: ClauseID("D25"), from: Day("2026-01-01")!)))
    let judgement = world.judgement("D25", on: "2026-05-01")
    #expect(judgement.occasions.first { $0.day == Day("2026-03-31") }?.standing == .broken)
    #expect(!judgement.occasions.contains { $0.day < Day("2026-01-01")! && $0.standing == .broken })
  }

  @Test("B01: a body cannot follow a template whose blanks are not filled")
  func blanks() throws {
    var world = World([])
    let template = Charter(
      key: CharterKey("mall"), title: "Mall", isTemplate: true, parts: [],
      clauses: [
        Clause(id: ClauseID("B01"), says: "Gruppen <X> är en mall.", rules: [.blanks(BlanksRule())])
      ])
    world.done(.adoptCharter(AdoptCharter(charter: template, from: Day("2025-01-01")!)))
    let followed = world.refusal(
      .followCharter(
        FollowCharter(body: World.body, charter: template.key, from: Day("2026-01-01")!)))
    let refusal = try #require(followed)
    #expect(refusal.reason == .blanksLeft(["X"]))
    #expect(refusal.citation?.clause == ClauseID("B01"))
  }

  @Test(
    "A01, C27: a charter warns before it ends, is late after, and until further notice never ends")
  func validity() {
    func headline(_ until: String?, _ date: String) -> Standing {
      var world = World([])
      let charter = Charter(
        key: World.charter, title: "Uppdraget",
        document: DocumentHeader(
          validFrom: Day("2024-01-01"), validUntil: until.flatMap { Day($0) }),
        parts: [], clauses: [.of("A01", .validity(ValidityRule(warnBefore: 90)))])
      world.done(.adoptCharter(AdoptCharter(charter: charter, from: Day("2024-01-01")!)))
      return world.judgement("A01", on: date).headline
    }
    #expect(headline(nil, "2040-01-01") == .kept)
    #expect(headline("2026-12-31", "2026-09-01") == .kept)
    #expect(headline("2026-12-31", "2026-11-01") == .due)
    #expect(headline("2026-12-31", "2027-01-01") == .late)
  }

  @Test("C27: facts are judged by the version of the charter in force when they happened")
  func versions() {
    func clause(_ days: Int) -> Clause {
      .of("C20", .agenda(AgendaRule(publishBefore: days)))
    }
    var world = World([clause(7)])
    let charter = Charter(
      key: World.charter, title: "Uppdraget", parts: [], clauses: [clause(14)])
    world.done(.adoptCharter(AdoptCharter(charter: charter, from: Day("2026-04-01")!)))
    for date in ["2026-03-20", "2026-04-20"] {
      let meeting = world.meeting(date)
      world.done(.addItem(AddItem(meeting: meeting, title: "Fråga")))
      let published = Day(date)!.adding(days: -10)
      world.done(
        .publishAgenda(PublishAgenda(meeting: meeting, on: published)),
        on: published.description)
    }
    #expect(world.judgement("C20", on: "2026-05-01").standings == [.kept, .late])
  }

  @Test(
    "A02, B07: a commissioner that the network names carries the clause; without one it is late")
  func structure() {
    let clause = Clause(id: ClauseID("A02"), says: "…", structure: [.commissioner])
    var world = World([clause])
    #expect(world.judgement("A02", on: "2026-05-01").headline == .kept)
    world.done(.setRelations(SetRelations(body: World.body, relations: [:])))
    #expect(world.judgement("A02", on: "2026-05-01").headline == .late)
  }
}
