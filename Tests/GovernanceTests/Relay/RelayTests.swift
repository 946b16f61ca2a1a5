// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What is told further, level by level")
struct RelayTests {
  private let group = BodyID("operativ-sydost")
  private let strategic = BodyID("ostersund-strategisk")
  private let operative = BodyID("ostersund-operativ")
  private let joint = BodyID("ostersund-gemensam")
  private let subregion = BodyID("ds-tj-sydost")

  private func marked(
    _ world: inout World, _ body: BodyID, on date: String = "2026-02-10"
  ) -> SpreadID {
    let meeting = world.met(date, body)
    let item = world.done(.addItem(AddItem(meeting: meeting, title: "Ny rutin")), on: date).made!
    return SpreadID(world.done(mark(meeting, item), on: date).made!)
  }

  private func mark(_ meeting: MeetingID, _ item: Int) -> Act {
    .markSpread(
      MarkSpread(
        meeting: meeting, item: item, title: "Ny rutin", message: "Rutinen gäller från mars."))
  }

  private func tell(
    _ spread: SpreadID, _ party: OrganisationID, source: String = "", on: String = "2026-02-20"
  ) -> Act {
    .giveSpreadReceipt(
      GiveSpreadReceipt(
        spread: spread, party: party, on: Day(on)!, way: .meeting, audience: "Alla enhetschefer",
        source: source))
  }

  @Test("A23: what is marked asks each party for a receipt, and its reach grows with each")
  func asked() throws {
    var world = World(example: "skane")
    world.seat(group)
    let spread = marked(&world, group)
    let parties = try #require(world.state.spread(spread)).asked
    #expect(Set(parties) == Set(world.seats(of: group).map(\.party)))
    let judged = world.judgement("A23", of: group, on: "2026-06-30")
    #expect(judged.standings.allSatisfy { $0 == .due })
    let duties = judged.obligations.map(\.duty)
    #expect(duties == parties.map { .tellSpread(spread, $0) })
    world.done(tell(spread, parties[0]), on: "2026-02-20")
    let after = world.judgement("A23", of: group, on: "2026-06-30")
    #expect(after.kept == 1 && after.obligations.count == parties.count - 1)
    #expect(world.state.reach(of: try #require(world.state.spread(spread))) == (1, parties.count))
  }

  @Test("A23: whoever sits for the party tells it, and nobody else for it")
  func whoTells() throws {
    var world = World(example: "skane")
    world.seat(group)
    let spread = marked(&world, group)
    let seats = world.seats(of: group)
    let own = try #require(seats.first { $0.party == OrganisationID("ystad") })
    let other = try #require(seats.first { $0.party == OrganisationID("sjobo") })
    let sitting = try #require(own.holder(on: Day("2026-02-20")!)).person.rawValue
    let stranger = try #require(other.holder(on: Day("2026-02-20")!)).person.rawValue
    let act = tell(spread, own.party)
    #expect(
      world.refusal(act, by: stranger, on: "2026-02-20")?.reason == .notEntitled(.notTheParty))
    #expect(world.refusal(act, by: sitting, on: "2026-02-20") == nil)
    let owed = world.state.voices(
      of: own.party, in: world.state.body(group)!, on: Day("2026-02-20")!)
    #expect(owed.contains(PersonID(sitting)))
  }

  @Test("A23: the support office tells for a party with its source, shown as such")
  func onBehalf() throws {
    var world = World(example: "skane")
    world.seat(group)
    let spread = marked(&world, group)
    let support = world.hire(.support([group]))
    let party = OrganisationID("ystad")
    #expect(
      world.refusal(tell(spread, party), by: support, on: "2026-02-20")?.reason == .empty(.source))
    let act = tell(spread, party, source: "Mejl 19 februari")
    #expect(world.refusal(act, by: support, on: "2026-02-20") == nil)
    let receipt = try #require(world.state.spread(spread)?.receipts.first)
    #expect(receipt.source.flatMap { world.texts[$0] } == "Mejl 19 februari")
  }

  @Test("C10: the strategic level tells the operative, and is kept by the receipts there")
  func levels() throws {
    var world = World(example: "jamtland")
    world.seat(strategic)
    world.seat(operative)
    let id = marked(&world, strategic)
    let spread = try #require(world.state.spread(id))
    #expect(spread.asked.isEmpty)
    let below = try #require(spread.below.first.flatMap { world.state.spread($0) })
    #expect(below.body == operative && !below.asked.isEmpty)
    #expect(world.texts[below.message] == "Rutinen gäller från mars.")
    func relays(_ clause: String, _ body: BodyID) -> [Occasion] {
      world.judgement(clause, of: body, on: "2026-03-01").occasions.filter {
        switch $0.subject {
        case .spread, .spreadBelow: true
        default: false
        }
      }
    }
    #expect(relays("C10", strategic).map(\.standing) == [.due])
    for party in below.asked { world.done(tell(below.id, party), on: "2026-02-20") }
    #expect(relays("C10", strategic).map(\.standing) == [.kept])
    #expect(world.state.reach(of: world.state.spread(spread.id)!).told == below.asked.count)
  }

  @Test("C11: each party of the operative level tells its own organisation")
  func ownOperation() {
    var world = World(example: "jamtland")
    world.seat(operative)
    let spread = marked(&world, operative)
    let duties = world.judgement("C11", of: operative, on: "2026-03-01").obligations.map(\.duty)
    let asked = world.state.spread(spread)!.asked
    #expect(asked.allSatisfy { duties.contains(.tellSpread(spread, $0)) })
  }

  @Test("C12: what the joint meeting came to is told in each own operation")
  func jointMeeting() {
    var world = World(example: "jamtland")
    world.seat(joint)
    let spread = marked(&world, joint)
    let duties = world.judgement("C12", of: joint, on: "2026-03-01").obligations.map(\.duty)
    #expect(duties.contains { if case .tellSpread(spread, _) = $0 { true } else { false } })
  }

  @Test("D11: private providers with a seat are asked and told like all others")
  func privateProviders() throws {
    var world = World(example: "skane")
    world.seat(subregion)
    let providers = Set(
      world.state.allOrganisations.filter { $0.kind == .privateProvider }.map(\.id))
    let seated = world.seats(of: subregion).map(\.party).filter(providers.contains)
    try #require(!seated.isEmpty)
    let id = marked(&world, subregion)
    let spread = try #require(world.state.spread(id))
    #expect(seated.allSatisfy(spread.asked.contains))
    // No clause makes a duty of it here: the parties find it among what waits on them.
    let waiting = world.state.allWaitings(on: Day("2026-03-01")!).map(\.subject)
    #expect(waiting.contains(.spread(spread.id, seated[0])))
  }

  @Test("D30: before the group has adopted it nothing is owed, and from then on it is, once")
  func proposed() {
    var world = World(example: "skane")
    let local = BodyID("lokal-osterlen")
    world.seat(local)
    let spread = marked(&world, local)
    func waits() -> Bool {
      world.state.allWaitings(on: Day("2026-03-01")!).contains {
        if case .spread(spread, _) = $0.subject { true } else { false }
      }
    }
    #expect(waits())
    #expect(world.headline("D30", of: local, on: "2026-03-01") == .proposed)
    world.adopt("D30", local, from: "2026-01-01")
    #expect(!waits())
    #expect(!world.judgement("D30", of: local, on: "2026-03-01").obligations.isEmpty)
  }

  @Test("Only what was held and is not internal is marked, once; an ended spread asks no more")
  func refused() {
    var world = World(example: "skane")
    world.seat(group)
    let meeting = world.meeting("2026-02-10", of: [group])
    let open = world.done(.addItem(AddItem(meeting: meeting, title: "Ny rutin"))).made!
    let hidden = world.done(
      .addItem(AddItem(meeting: meeting, title: "Internt", isInternal: true))
    ).made!
    #expect(world.refusal(mark(meeting, open))?.reason == .notHeld)
    world.done(
      .recordAttendance(RecordAttendance(meeting: meeting, present: [])), on: "2026-02-10")
    #expect(world.refusal(mark(meeting, hidden))?.reason == .itemInternal)
    #expect(world.refusal(mark(meeting, 99))?.reason == .unknown(.item))
    let spread = SpreadID(world.done(mark(meeting, open)).made!)
    let today = "2026-02-10"
    #expect(world.refusal(mark(meeting, open))?.reason == .alreadyMarked)
    #expect(world.refusal(tell(spread, OrganisationID("malmo"), on: today))?.reason == .notParty)
    #expect(
      world.refusal(tell(SpreadID(9), OrganisationID("ystad"), on: today))?.reason
        == .unknown(.spread))
    let early = tell(spread, OrganisationID("ystad"), on: "2027-01-01")
    #expect(world.refusal(early)?.reason == .inTheFuture(Day("2027-01-01")!))
    world.done(.endSpread(EndSpread(spread: spread, reason: "Fel punkt.")))
    #expect(
      world.refusal(tell(spread, OrganisationID("ystad")), on: "2026-02-20")?.reason
        == .spreadEnded)
    #expect(world.headline("A23", of: group, on: "2026-03-01") == .notYet)
  }
}
