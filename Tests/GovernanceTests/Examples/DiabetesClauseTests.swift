// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("The charter of the working group for diabetes, and its template")
struct DiabetesClauseTests {
  private let group = BodyID("arbetsgrupp-diabetes")
  private let programme = BodyID("rpo-endokrina")

  private func headline(_ clause: String, change: (inout Network) -> Void) -> Standing {
    World(example: "sydostra", change: change).headline(clause, of: group, on: "2026-05-18")
  }

  @Test("B01: the template cannot be followed while it has blanks; the filled charter is kept")
  func blanks() throws {
    var world = World(example: "sydostra")
    #expect(world.headline("B01", of: group, on: "2026-05-18") == .kept)
    let followed = world.refusal(
      .followCharter(
        FollowCharter(
          body: group, charter: CharterKey("arbetsgrupp-mall"), from: Day("2026-06-01")!)))
    let refusal = try #require(followed)
    #expect(refusal.citation?.clause == ClauseID("B01"))
    guard case .blanksLeft(let blanks) = refusal.reason else {
      Issue.record("it must name the blanks: \(refusal)")
      return
    }
    #expect(blanks.contains { $0.contains("arbetsgruppens namn") })
  }

  @Test("B09: the group is for a time: kept, then warned of half a year before, and late after")
  func time() {
    let world = World(example: "sydostra")
    func standing(_ date: String) -> Standing? {
      world.judgement("B09", of: group, on: date).occasions.first?.standing
    }
    #expect(standing("2026-05-18") == .kept)
    #expect(standing("2026-12-01") == .due)
    #expect(standing("2027-04-01") == .late)
  }

  @Test("B02: a federation of the regions carries the clause, which is late without one")
  func federation() {
    #expect(headline("B02") { _ in } == .kept)
    #expect(headline("B02") { $0.federations = [] } == .late)
  }

  @Test("B02: the federation rests on its agreement, and the clause is late when that has ended")
  func agreement() {
    let world = World(example: "sydostra")
    #expect(world.headline("B02", of: group, on: "2026-12-31") == .kept)
    let after = world.judgement("B02", of: group, on: "2027-01-01")
    #expect(after.headline == .late)
    #expect(after.leading?.note == .agreementEnded(Day("2026-12-31")!))
  }

  @Test("B03: the group or its programme area answers to a national one, else the clause is late")
  func mirror() {
    #expect(headline("B03") { _ in } == .kept)
    #expect(
      headline("B03") { network in
        for index in network.bodies.indices { network.bodies[index].mirrors = nil }
      } == .late)
  }

  @Test("B04: the network has several levels, and the clause is late with a single one")
  func levels() {
    #expect(headline("B04") { _ in } == .kept)
    #expect(headline("B04") { $0.levels.removeAll { $0.key != "sjukvardsregional" } } == .late)
  }

  @Test("B07: the programme area is the commissioner, and the clause is late without one")
  func commissioner() {
    var world = World(example: "sydostra")
    #expect(world.headline("B07", of: group, on: "2026-05-18") == .kept)
    world.unrelate(.commissioner, group)
    #expect(world.headline("B07", of: group, on: "2026-05-18") == .late)
  }

  @Test("B12: a report for each quarter and minutes from each meeting: due, late, kept")
  func reporting() {
    var world = World(example: "sydostra")
    world.seat(group)
    let meeting = world.met("2026-02-02", group)
    func standing(_ date: String, isReport: Bool) -> Standing? {
      world.judgement("B12", of: group, on: date).occasions.last {
        switch $0.note {
        case .minutesWait, .minutesDone: !isReport
        case .reported, .reportMissing: isReport
        default: false
        }
      }?.standing
    }
    #expect(standing("2026-02-16", isReport: false) == .due)
    #expect(standing("2026-02-17", isReport: false) == .late)
    #expect(world.write(meeting, on: "2026-02-18") == nil)
    world.adjust(
      meeting, by: world.person(.region, of: group, on: "2026-02-18"), on: "2026-02-18")
    world.done(.sendMinutes(SendMinutes(meeting: meeting, on: Day("2026-02-18")!)))
    #expect(standing("2026-02-19", isReport: false) == .kept)
    #expect(standing("2026-04-15", isReport: true) == .due)
    #expect(standing("2026-04-16", isReport: true) == .late)
    world.report(group, to: programme, nil, on: "2026-03-30")
    #expect(standing("2026-04-16", isReport: true) == .kept)
  }

  @Test("B12: the report stands on every agenda; taken off it is late, and broken afterwards")
  func onAgenda() throws {
    var world = World(example: "sydostra")
    let meeting = world.meeting("2026-05-20", of: [group])
    let agenda = try #require(world.state.meeting(meeting)?.agenda)
    let item = try #require(agenda.first { $0.standing == ClauseID("B12") })
    world.done(
      .removeItem(RemoveItem(meeting: meeting, item: item.number, reason: "Kort möte")),
      on: "2026-05-11")
    func standing(_ date: String) -> Standing? {
      world.judgement("B12", of: group, on: date).occasions.first { $0.note == .offAgenda }?
        .standing
    }
    #expect(standing("2026-05-18") == .late)
    #expect(standing("2026-05-21") == .broken)
  }

  @Test("B13: the regions and others have their seats; a vacant one is late, a wished-for one not")
  func composition() {
    var world = World(example: "sydostra")
    let seats = world.state.body(group)!.seats
    let wished = world.state.seats(of: world.state.body(group)!).filter { !$0.isRequired }
    world.seat(group, but: [seats[0]] + wished.map(\.id))
    let judgement = world.judgement("B13", of: group, on: "2026-05-18")
    #expect(judgement.headline == .late)
    #expect(judgement.obligations.map(\.duty) == [.fillSeat(seats[0])])
    #expect(judgement.standings.count { $0 == .possible } == 2)
    let employer = OrganisationID("jonkoping")
    let made = world.done(
      .registerPerson(RegisterPerson(name: "Läkaren", employer: employer))
    ).made!
    world.done(
      .appoint(Appoint(seat: seats[0], person: PersonID(made), from: Day("2026-05-18")!)))
    #expect(world.headline("B13", of: group, on: "2026-05-18") == .kept)
  }

  @Test("B19: each region books its own; the patient's representative is not awaited")
  func costs() {
    var world = World(example: "sydostra")
    world.seat(group)
    let meeting = world.met("2026-02-02", group)
    let regions = ["jonkoping", "kalmar", "ostergotland"].map { OrganisationID($0) }
    let proposed = world.state.proposedEfforts(
      for: world.state.meeting(meeting)!, in: world.state.body(group)!)
    #expect(proposed.count == 6 && regions.allSatisfy(proposed.map(\.party).contains))
    #expect(world.judgement("B19", of: group, on: "2026-03-05").headline == .late)
    for region in regions {
      let act = BookEffort(
        body: group, about: .meeting(meeting), rows: proposed.filter { $0.party == region })
      world.done(.bookEffort(act), on: "2026-02-03")
    }
    #expect(world.judgement("B19", of: group, on: "2026-03-05").headline == .kept)
  }

  @Test("B20: the regions' shares are told with a number once the group has said what is fair")
  func fairShare() {
    var world = World(example: "sydostra")
    world.seat(group)
    #expect(world.headline("B20", of: group, on: "2026-02-01") == .open)
    world.set(
      "B20", of: group,
      .fairShare(FairShare(measure: .hours, basis: .equal, years: 3, atMost: 10)))
    let meeting = world.met("2025-11-03", group)
    let act = BookEffort(
      body: group, about: .meeting(meeting),
      rows: [
        Effort(party: OrganisationID("jonkoping"), minutes: 600),
        Effort(party: OrganisationID("kalmar"), minutes: 300),
        Effort(party: OrganisationID("liu"), minutes: 900),
      ])
    world.done(.bookEffort(act), on: "2025-11-04")
    let judged = world.judgement("B20", of: group, on: "2026-02-01")
    #expect(judged.occasions.first?.standing == .departed)
    // A third each would be fair: (33,3 + 0 + 33,3) / 2, whatever the university has put in.
    #expect(judged.occasions.first?.note == .skew(333, atMost: 10, years: 3))
  }
}
