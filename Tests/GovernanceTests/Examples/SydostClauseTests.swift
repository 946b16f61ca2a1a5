// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("The charter of the working group in Sydost")
struct SydostClauseTests {
  static let group = BodyID("operativ-sydost")
  static let officials = BodyID("ds-tj-sydost")

  private let group = SydostClauseTests.group
  private let officials = SydostClauseTests.officials

  @Test("A01: until further notice never ends, and a last day warns and then is late")
  func header() throws {
    var world = World(example: "skane")
    #expect(world.headline("A01", of: group, on: "2040-01-01") == .kept)
    var charter = try #require(
      World.read("skane").charters.first { $0.clause(ClauseID("A01")) != nil })
    charter.document.validUntil = Day("2026-12-31")
    world.done(.adoptCharter(AdoptCharter(charter: charter, from: Day("2025-06-01")!)))
    #expect(world.headline("A01", of: group, on: "2026-05-18") == .kept)
    #expect(world.headline("A01", of: group, on: "2026-11-01") == .due)
    #expect(world.headline("A01", of: group, on: "2027-01-01") == .late)
    let owed = world.judgement("A01", of: group, on: "2027-01-01").obligations
    #expect(owed.map(\.duty) == [.reviewCharter])
  }

  @Test("A02: the group has a commissioner in the network, and is late without one")
  func commissioner() {
    var world = World(example: "skane")
    #expect(world.headline("A02", of: group, on: "2026-05-18") == .kept)
    world.unrelate(.commissioner, group)
    let judgement = world.judgement("A02", of: group, on: "2026-05-18")
    #expect(judgement.headline == .late)
    #expect(judgement.leading?.note == .notCarried(.commissioner))
  }

  @Test("A04: every kind of care required is represented by someone who sits there, one by one")
  func kindsOfCare() {
    var world = World(example: "skane")
    func notes(_ kind: String) -> [Occasion.Note] {
      world.judgement("A04", of: group, on: "2026-05-18").occasions
        .filter { $0.subject == .care(kind) }.map(\.note)
    }
    #expect(world.headline("A04", of: group, on: "2026-05-18") == .late)
    #expect(notes("sjukhus") == [.careMissing])
    world.seatHolder(spec: "sjukhus", in: group)
    #expect(notes("sjukhus") == [.careRepresented(parties: 1)])
    #expect(notes("regional primärvård") == [.careMissing])
    world.seatHolder(spec: "regional-primarvard", in: group)
    world.seatHolder(spec: "kommunal-primarvard", in: group)
    #expect(world.headline("A04", of: group, on: "2026-05-18") == .kept)
  }

  @Test("A04: the clause is late while it is not known which care a party gives")
  func unknownCare() {
    let bare = World(example: "skane") { network in
      for index in network.organisations.indices { network.organisations[index].kindsOfCare = [] }
    }
    let judged = bare.judgement("A04", of: group, on: "2026-05-18")
    #expect(judged.headline == .late)
    #expect(judged.occasions.map(\.note).contains(.careUnknown(parties: 7)))
  }

  @Test("A11: the group is tied to the network of practitioners, and late when it is not")
  func practitioners() {
    var world = World(example: "skane")
    #expect(world.headline("A11", of: group, on: "2026-05-18") == .kept)
    world.unrelate(.practitioners, group)
    #expect(world.headline("A11", of: group, on: "2026-05-18") == .late)
  }

  @Test("A12: the yearly attestation is asked for, holds for a year, and lapses")
  func attestation() {
    var world = World(example: "skane")
    #expect(world.headline("A12", of: group, on: "2026-03-01") == .unattested)
    let reflection = "Patienterna är med när vi planerar."
    let act = Attest(
      body: group, clause: ClauseID("A12"), on: Day("2026-03-12")!, reflection: reflection)
    world.done(.attest(act), on: "2026-03-12")
    #expect(world.headline("A12", of: group, on: "2027-03-12") == .attested)
    #expect(world.headline("A12", of: group, on: "2027-03-13") == .unattested)
  }

  @Test("A14: the group may recommend but not decide; a decision taken all the same is broken")
  func authority() throws {
    var world = World(example: "skane")
    let meeting = world.met("2026-03-02", group)
    let met = world.write(meeting, .decision, on: "2026-03-02")
    let refusal = try #require(met)
    #expect(refusal.citation?.clause == ClauseID("A14"))
    #expect(refusal.offers.contains(.outcome(.recommendation)))
    #expect(world.headline("A14", of: group, on: "2026-03-03") == .notYet)
    #expect(world.write(meeting, .recommendation, on: "2026-03-02") == nil)
    #expect(world.headline("A14", of: group, on: "2026-03-03") == .kept)
    let later = world.met("2026-04-02", group)
    #expect(world.write(later, .decision, isDeparture: true, on: "2026-04-02") == nil)
    #expect(world.headline("A14", of: group, on: "2026-04-03") == .broken)
  }

  @Test("A15: how often to report is open until set; then each report is due, and kept when given")
  func report() {
    var world = World(example: "skane")
    let meeting = world.met("2026-03-02", group)
    #expect(world.headline("A15", of: group, on: "2026-03-03") == .open)
    world.set("A15", of: group, .reportInterval(.afterEachMeeting))
    let due = world.judgement("A15", of: group, on: "2026-03-03")
    #expect(due.headline == .due)
    #expect(due.obligations.map(\.duty) == [.report(to: officials, .meeting(meeting))])
    world.report(group, to: officials, meeting, on: "2026-03-10")
    #expect(world.headline("A15", of: group, on: "2026-03-11") == .kept)
  }

  @Test("A17: nobody comes in another's place: refused when planned, broken when it happened")
  func substitutes() {
    var world = World(example: "skane")
    let seats = world.state.body(group)!.seats
    let coming = world.meeting("2026-03-02", of: [group])
    let refusal = world.refusal(.planSubstitute(PlanSubstitute(meeting: coming, seat: seats[0])))
    #expect(refusal?.citation?.clause == ClauseID("A17"))
    #expect(world.headline("A17", of: group, on: "2026-03-01") == .notYet)
    _ = world.met("2026-02-02", group)
    #expect(world.headline("A17", of: group, on: "2026-02-03") == .kept)
    let came = RecordAttendance(
      meeting: coming, present: seats, substitutes: [seats[0]], reason: "Sjuk samma morgon")
    world.done(.recordAttendance(came), on: "2026-03-02")
    #expect(world.headline("A17", of: group, on: "2026-03-03") == .broken)
  }

  @Test("A19: every municipality and kind of care has its seat, and a vacant one is late")
  func composition() {
    var world = World(example: "skane")
    let seats = world.state.body(group)!.seats
    world.seat(group, but: [seats[8]])
    let judgement = world.judgement("A19", of: group, on: "2026-05-18")
    #expect(judgement.headline == .late)
    #expect(judgement.obligations.map(\.duty) == [.fillSeat(seats[8])])
    let person = world.done(.registerPerson(RegisterPerson(name: "Efterträdaren"))).made!
    world.done(
      .appoint(Appoint(seat: seats[8], person: PersonID(person), from: Day("2026-05-18")!)))
    #expect(world.headline("A19", of: group, on: "2026-05-18") == .kept)
    let without = World(example: "skane") { network in
      let index = network.bodies.firstIndex { $0.key == "operativ-sydost" }!
      network.bodies[index].seats.removeAll { $0.spec == "psykiatri" }
    }
    let notes = without.judgement("A19", of: group, on: "2026-05-18").occasions.map(\.note)
    #expect(notes.contains(.noSuchSeat(wanted: 1, found: 0)))
  }

  @Test("A22: minutes are due, late against the guide alone, and kept when they are published")
  func minutes() {
    var world = World(example: "skane")
    world.seat(group)
    let meeting = world.met("2026-03-02", group)
    #expect(world.headline("A22", of: group, on: "2026-03-23") == .due)
    #expect(world.headline("A22", of: group, on: "2026-03-24") == .late)
    #expect(world.write(meeting, on: "2026-03-25") == nil)
    world.adjust(
      meeting, by: world.person(.region, of: group, on: "2026-03-25"), on: "2026-03-25")
    #expect(
      world.judgement("A22", of: group, on: "2026-03-25").leading?.note == .minutesWait(.publish))
    world.done(
      .publishMinutes(
        PublishMinutes(meeting: meeting, on: Day("2026-03-26")!, address: "https://exempel.se/m")),
      on: "2026-03-26")
    #expect(world.headline("A22", of: group, on: "2026-03-27") == .kept)
  }

  @Test("A24: four to six meetings a year: due, kept, and broken with too few or too many")
  func count() {
    var world = World(example: "skane")
    func year(_ year: Int, _ date: String) -> Standing? {
      world.judgement("A24", of: group, on: date).occasions.first {
        guard case .period(let period) = $0.subject else { return false }
        return period.start.year == year
      }?.standing
    }
    for date in ["2025-02-03", "2025-05-05", "2025-09-01"] { _ = world.met(date, group) }
    #expect(year(2025, "2025-12-30") == .due)
    #expect(year(2025, "2026-01-02") == .broken)
    for month in 1...4 { _ = world.met("2026-0\(month)-15", group) }
    #expect(year(2026, "2026-05-18") == .kept)
    for month in 5...7 { _ = world.met("2026-0\(month)-15", group) }
    #expect(year(2026, "2026-08-01") == .broken)
  }

  @Test("A24: the meetings lie in step with the commissioner's once the group has set how")
  func inStep() {
    var world = World(example: "skane")
    _ = world.meeting("2026-03-20", of: [officials])
    func standings(_ date: String) -> [Standing] {
      world.judgement("A24", of: group, on: date).occasions.filter {
        if case .period = $0.subject { false } else { true }
      }.map(\.standing)
    }
    #expect(standings("2026-02-01") == [.open])
    world.set("A24", of: group, .daysBefore(DayRange(from: 7, to: 21)))
    _ = world.met("2026-03-06", group)
    #expect(standings("2026-03-10") == [.kept])
    _ = world.meeting("2026-03-19", of: [group])
    #expect(standings("2026-03-10") == [.kept, .late])
    #expect(standings("2026-03-20") == [.kept, .broken])
  }
}
