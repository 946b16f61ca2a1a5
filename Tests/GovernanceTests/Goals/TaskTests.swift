// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Tasks, duties, levels and what comes from outside")
struct TaskTests {
  private let group = BodyID("arbetsgrupp-diabetes")
  private let programme = BodyID("rpo-endokrina")
  private let foot = "ta fram en gemensam rutin för fotvård"

  private func follow(
    _ task: String, on: String, _ shown: WorkShown? = nil, isDone: Bool = false,
    note: String = "Ett utkast är klart."
  ) -> Act {
    .followTask(
      FollowTask(
        body: group, clause: ClauseID("B08"), task: task, on: Day(on)!, shownBy: shown,
        isDone: isDone, note: note))
  }

  private func occasion(_ world: World, on date: String) -> Occasion? {
    world.judgement("B08", of: group, on: date).occasions.first { $0.subject == .task(foot) }
  }

  @Test("B08: a task is followed by what was done, and is dormant after a year untouched")
  func tasks() throws {
    var world = World(example: "sydostra")
    let from = try #require(world.state.body(group)?.following.first?.from)
    #expect(occasion(world, on: from.adding(days: 30).description)?.standing == .due)
    world.done(follow(foot, on: "2026-02-10"), on: "2026-02-10")
    let kept = occasion(world, on: "2026-02-11")
    #expect(kept?.standing == .kept && kept?.evidence.count == 1)
    #expect(occasion(world, on: "2027-02-10")?.standing == .kept)
    let dormant = try #require(occasion(world, on: "2027-02-11"))
    #expect(dormant.standing == .late && dormant.note == .taskDormant(since: Day("2026-02-10")!))
    #expect(dormant.duty == .followTask(foot))
    world.done(follow(foot, on: "2027-02-12", isDone: true), on: "2027-02-12")
    #expect(occasion(world, on: "2029-01-01")?.note == .taskDone(on: Day("2027-02-12")!))
  }

  @Test("B08: what shows the work is the body's own item, matter or document, and no other's")
  func shown() {
    var world = World(example: "sydostra")
    world.day = Day("2026-02-10")!
    let own = world.meeting("2026-03-10", of: [group])
    let item = world.done(.addItem(AddItem(meeting: own, title: "Fotvård"))).made!
    let elsewhere = world.meeting("2026-03-11", of: [programme])
    world.day = Day("2026-03-12")!
    #expect(
      world.refusal(follow(foot, on: "2026-03-10", .item(meeting: own, number: item), note: ""))
        == nil)
    func reason(_ shown: WorkShown) -> Refusal.Reason? {
      world.refusal(follow(foot, on: "2026-03-10", shown))?.reason
    }
    #expect(reason(.item(meeting: elsewhere, number: 1)) == .unknown(.meeting))
    #expect(reason(.item(meeting: own, number: 99)) == .unknown(.item))
    #expect(reason(.matter(id: MatterID(9))) == .unknown(.matter))
    #expect(reason(.document(id: DocumentID(9))) == .unknown(.document))
  }

  @Test("B08: a task that the charter does not name, one in the future or without words is refused")
  func wrong() {
    var world = World(example: "sydostra")
    world.day = Day("2026-03-12")!
    let other = world.refusal(follow("något annat", on: "2026-03-10"))
    #expect(other?.reason == .notAsked && other?.citation?.clause == ClauseID("B08"))
    #expect(
      world.refusal(follow(foot, on: "2026-03-13"))?.reason == .inTheFuture(Day("2026-03-13")!))
    #expect(world.refusal(follow(foot, on: "2026-03-10", note: " "))?.reason == .empty(.note))
  }

  private func duty(_ world: World, _ clause: String, _ index: Int, on date: String) -> [Occasion] {
    let judged = world.judgement(clause, of: group, on: date)
    let lines = judged.clause.rules.flatMap { rule -> [DutyLine] in
      if case .duties(let duties) = rule { duties.list } else { [] }
    }
    return judged.occasions.filter {
      if case .duty(lines[index].duty, _) = $0.subject { true } else { false }
    }
  }

  @Test("B15: meetings and shared work show the convener's duties; what no fact shows is told")
  func convener() throws {
    var world = World(example: "sydostra")
    world.seat(group)
    #expect(duty(world, "B15", 2, on: "2026-01-10").map(\.standing) != [.kept])
    let meeting = world.met("2026-02-10", group)
    #expect(duty(world, "B15", 2, on: "2026-02-11").map(\.standing) == [.kept])
    #expect(duty(world, "B15", 3, on: "2026-02-11").map(\.standing) != [.kept])
    let owner = world.person(.region, of: group, on: "2026-02-10")
    world.done(
      .agreeAction(
        AgreeAction(
          meeting: meeting, text: "Ta fram underlag", owner: owner, due: Day("2026-04-01")!)
      ), on: "2026-02-10")
    #expect(duty(world, "B15", 3, on: "2026-02-11").map(\.standing) == [.kept])
    world.done(follow(foot, on: "2026-02-11"), on: "2026-02-11")
    #expect(duty(world, "B15", 0, on: "2026-02-11").map(\.standing) == [.kept])
    world.report(group, to: programme, nil, on: "2026-02-11")
    #expect(duty(world, "B15", 1, on: "2026-02-11").map(\.standing) == [.kept])
    let untold = try #require(duty(world, "B15", 4, on: "2026-02-11").first)
    #expect(untold.standing == .unattested && untold.note == .dutyUntold)
    world.done(
      .noteDuty(
        NoteDuty(
          body: group, clause: ClauseID("B15"),
          duty: "hålla kontakt med programområdets processtöd",
          on: Day("2026-02-11")!, note: "Vi talas vid varje månad.")), on: "2026-02-11")
    #expect(duty(world, "B15", 4, on: "2026-02-12").map(\.standing) == [.attested])
    #expect(duty(world, "B15", 4, on: "2027-02-12").map(\.standing) == [.unattested])
    // A year without meetings reminds; the document names no interval, so nothing is broken.
    #expect(duty(world, "B15", 2, on: "2027-02-12").map(\.standing) == [.late])
  }

  @Test("B17: attendance, contributions and spreading show each party's duties")
  func members() throws {
    var world = World(example: "sydostra")
    world.seat(group)
    let parties = world.state.parties(of: world.state.body(group)!, on: Day("2026-02-01")!)
    #expect(duty(world, "B17", 0, on: "2026-01-10").count == parties.count)
    _ = world.met("2026-02-10", group)
    #expect(duty(world, "B17", 0, on: "2026-02-11").allSatisfy { $0.standing == .kept })
    let kalmar = OrganisationID("kalmar")
    func standing(_ index: Int, _ party: OrganisationID, on date: String) -> Standing? {
      duty(world, "B17", index, on: date).first { occasion in
        if case .duty(_, party) = occasion.subject { true } else { false }
      }?.standing
    }
    #expect(standing(1, kalmar, on: "2026-02-11") != .kept)
    let person = world.seats(of: group).first { $0.party == kalmar }!
      .holder(on: Day("2026-02-10")!)!.person.rawValue
    let next = world.meeting("2026-03-10", of: [group])
    _ = try world.attempt(
      .proposeItem(ProposeItem(meeting: next, title: "Fotvård")), by: person, on: "2026-02-11")
    #expect(standing(1, kalmar, on: "2026-02-12") == .kept)
    #expect(standing(1, OrganisationID("jonkoping"), on: "2026-02-12") != .kept)
    // What no fact shows is told by the party itself.
    let note = NoteDuty(
      body: group, clause: ClauseID("B17"), duty: "samarbeta aktivt", party: kalmar,
      on: Day("2026-02-12")!, note: "Vi har hållit ihop arbetet om fotvården.")
    _ = try world.attempt(.noteDuty(note), by: person, on: "2026-02-12")
    #expect(standing(2, kalmar, on: "2026-02-12") == .attested)
    #expect(standing(2, OrganisationID("jonkoping"), on: "2026-02-12") == .unattested)
  }

  @Test("B17: nobody tells for another party; the support office says by what it knows")
  func behalf() {
    var world = World(example: "sydostra")
    world.seat(group)
    world.day = Day("2026-02-12")!
    func note(_ party: String?, _ source: String = "") -> Act {
      .noteDuty(
        NoteDuty(
          body: group, clause: ClauseID("B17"), duty: "samarbeta aktivt",
          party: party.map { OrganisationID($0) }, on: Day("2026-02-12")!, note: "Så gör vi.",
          source: source))
    }
    let person = world.seats(of: group).first { $0.party == OrganisationID("kalmar") }!
      .holder(on: Day("2026-02-12")!)!.person.rawValue
    #expect(world.refusal(note("jonkoping"), by: person)?.reason == .notEntitled(.notTheParty))
    #expect(world.refusal(note("kalmar"), by: person) == nil)
    let support = world.hire(.support([group]))
    #expect(world.refusal(note("jonkoping"), by: support)?.reason == .empty(.source))
    #expect(world.refusal(note("jonkoping", "Mejl 12 februari"), by: support) == nil)
    #expect(world.refusal(note(nil))?.reason == .notAsked)
    #expect(world.refusal(note("nsph", "Mejl"), by: support)?.reason == .notParty)
  }

  @Test("B03: national items come in as matters of the body that answers to the national one")
  func incoming() throws {
    var world = World(example: "sydostra")
    world.day = Day("2026-02-12")!
    func register(_ body: BodyID, goals: [String] = []) -> Act {
      .registerIncoming(
        RegisterIncoming(
          body: body, title: "Remiss om vårdförlopp", reference: "NPO 2026:4",
          on: Day("2026-02-10")!, tags: .init(goals: goals)))
    }
    let made = world.done(register(group, goals: ["jamlik"])).made!
    let matter = try #require(world.state.matter(MatterID(made)))
    #expect(matter.outside?.on == Day("2026-02-10")! && matter.home == group && matter.isOpen)
    #expect(world.state.openMatters(at: group).map(\.id) == [matter.id])
    #expect(world.state.tagged(with: "jamlik", in: world.state.body(group)!).count == 1)
    let nowhere = world.state.allBodies.first { $0.mirrors == nil }!.id
    let refusal = world.refusal(register(nowhere))
    let refused = try #require(refusal)
    #expect(refused.reason == .mirrorsNothing && refused.offers == [.raiseInstead])
  }

  @Test("B04: each level has what it answers for, and the clause is late where one has nothing")
  func levels() {
    func headline(_ change: (inout Network) -> Void) -> Standing {
      World(example: "sydostra", change: change).headline("B04", of: group, on: "2026-05-18")
    }
    #expect(headline { _ in } == .kept)
    #expect(headline { $0.levels[0].responsibilities = [] } == .late)
    let state = World(example: "sydostra").state
    #expect(state.levels.map(\.responsibilities.count) == [2, 3, 3])
  }
}
