// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Matters on their way")
struct MatterTests {
  private let arena = World.body
  private let officials = World.commissioner
  private static let kind = "länsövergripande"

  /// The arena may lift matters of one kind to its commissioner, under its standing item.
  private func world(contact: Bool = false) -> World {
    let lift = LiftRule(
      to: .commissioner, matters: [Self.kind], under: "Rapport", throughLiaison: contact)
    let grant = AuthorityRule.Grant(matters: ["lokal"], allowed: [.information])
    var world = World([
      .of("C06", .lift(lift)), .of("C05", .authority(AuthorityRule(grants: [grant]))),
    ])
    let charter = Charter(
      key: CharterKey("beredning"), title: "Beredningens uppdrag", parts: [],
      clauses: [.of("F1", .standingItem(StandingItemRule(title: "Rapport")))])
    world.done(.adoptCharter(AdoptCharter(charter: charter, from: Day("2025-01-01")!)))
    world.done(
      .followCharter(
        FollowCharter(body: officials, charter: charter.key, from: Day("2025-01-01")!)))
    return world
  }

  private func raised(_ world: inout World, kind: String? = kind) -> MatterID {
    MatterID(
      world.done(
        .raiseMatter(
          RaiseMatter(
            body: arena, title: "Gemensam ingång", background: "Två köer.",
            tags: Matter.Tags(kind: kind)))
      ).made!)
  }

  private func lift(_ matter: MatterID) -> Act {
    .liftMatter(LiftMatter(matter: matter, to: officials))
  }

  @Test("C06: a lifted matter stands under its item on the next agenda, typed by nobody again")
  func lifted() throws {
    var world = world()
    let meeting = world.meeting("2026-03-02", of: [officials])
    world.done(
      .addItem(AddItem(meeting: meeting, title: "Övrigt")))
    let matter = raised(&world)
    world.done(lift(matter))
    let agenda = try #require(world.state.meeting(meeting)?.agenda)
    #expect(agenda.map(\.about) == [nil, .matter(id: matter), nil])
    #expect(world.texts[agenda[1].title] == "Gemensam ingång")
    #expect(agenda[1].note.flatMap { world.texts[$0] } == "Två köer.")
    #expect(world.state.matter(matter)?.holder == .body(id: officials))
  }

  @Test("C06: where no meeting is planned, the matter stands on the agenda of the one planned next")
  func waits() throws {
    var world = world()
    let matter = raised(&world)
    world.done(lift(matter))
    let meeting = world.meeting("2026-03-02", of: [officials])
    let about = world.state.meeting(meeting)?.agenda.compactMap(\.about)
    #expect(about == [.matter(id: matter)])
    let next = world.meeting("2026-04-06", of: [officials])
    #expect(world.state.meeting(next)?.agenda.compactMap(\.about) == [])
  }

  @Test("C06: the answer comes back by itself to the sender's next agenda, and then ends it")
  func answered() throws {
    var world = world()
    let matter = raised(&world)
    world.done(lift(matter))
    let meeting = world.meeting("2026-03-02")
    world.done(.acceptMatter(AcceptMatter(matter: matter)))
    world.done(.answerMatter(AnswerMatter(matter: matter, answer: "En ingång från hösten.")))
    let item = try #require(
      world.state.meeting(meeting)?.agenda.first { $0.about == .matter(id: matter) })
    #expect(item.note.flatMap { world.texts[$0] } == "En ingång från hösten.")
    #expect(world.state.matter(matter)?.holder == .body(id: arena))
    world.done(.answerMatter(AnswerMatter(matter: matter, answer: "Klart.")))
    #expect(world.state.matter(matter)?.isOpen == false)
    #expect(world.refusal(lift(matter))?.reason == .matterEnded)
  }

  @Test("C06: a road that the charter does not open is refused with the clause and the right one")
  func roads() {
    var world = world()
    let local = raised(&world, kind: "lokal")
    #expect(world.refusal(lift(local))?.reason == .noRoad(officials))
    #expect(world.refusal(lift(local))?.offers == [])
    let matter = raised(&world)
    let wrong = world.refusal(.liftMatter(LiftMatter(matter: matter, to: arena)))
    #expect(wrong?.reason == .noRoad(arena))
    #expect(wrong?.offers == [.liftTo(officials)])
    #expect(wrong?.citation?.clause == ClauseID("C06"))
  }

  @Test("D06: the matter goes first to the contact, who sends it on or back with a reason")
  func contact() {
    var world = world(contact: true)
    world.done(
      .nameLiaison(
        NameLiaison(
          body: arena, to: officials, side: .region, person: PersonID(1),
          from: Day("2025-01-01")!)))
    let matter = raised(&world)
    world.done(lift(matter))
    let held = Matter.Holder.contact(person: PersonID(1), from: arena, to: officials)
    #expect(world.state.matter(matter)?.holder == held)
    #expect(world.refusal(lift(matter))?.reason == .withContact)
    let back = Act.returnMatter(ReturnMatter(matter: matter, reason: "Underlag saknas."))
    #expect(world.refusal(back, by: 2)?.reason != nil)
    #expect(world.refusal(back, by: 1) == nil)
    #expect(world.state.matter(matter)?.holder == .body(id: arena))
    #expect(world.state.matter(matter)?.trail == [arena])
    world.done(lift(matter))
    #expect(world.refusal(.sendOnMatter(SendOnMatter(matter: matter)), by: 1) == nil)
    #expect(world.state.matter(matter)?.trail == [arena, officials])
  }

  @Test("D26: a contact that is missing blocks nothing: those who run the body get the matter")
  func missingContact() {
    var world = world(contact: true)
    let matter = raised(&world)
    world.done(lift(matter))
    #expect(world.state.matter(matter)?.holder == .body(id: officials))
  }

  @Test("D18: what was sent is frozen: a later change does not reach those who got it")
  func frozen() throws {
    var world = world()
    let matter = raised(&world)
    world.done(lift(matter))
    world.done(.prepareMatter(PrepareMatter(matter: matter, background: "Tre köer.")))
    let station = try #require(world.state.matter(matter)?.station)
    #expect(station.copy.background.flatMap { world.texts[$0] } == "Två köer.")
  }

  @Test("A06: a prepared matter is handed to the commissioner when it is ready, and not before")
  func prepared() {
    var world = World([.of("A06", .prepare(PrepareRule(for: .commissioner)))])
    let matter = raised(&world, kind: nil)
    #expect(world.refusal(lift(matter))?.reason == .matterNotReady)
    world.done(
      .prepareMatter(
        PrepareMatter(matter: matter, background: "Två köer.", proposal: "En kö.", isReady: true)))
    #expect(world.refusal(lift(matter)) == nil)
  }

  @Test("A matter raised here cannot be sent back, and one that nobody knows is unknown")
  func refused() {
    var world = world()
    let matter = raised(&world)
    let back = ReturnMatter(matter: matter, reason: "Nej")
    #expect(world.refusal(.returnMatter(back))?.reason == .raisedHere)
    #expect(world.refusal(.sendOnMatter(SendOnMatter(matter: matter)))?.reason == .notWithContact)
    #expect(world.refusal(lift(MatterID(99)))?.reason == .unknown(.matter))
  }

  @Test(
    "D09, D10, D29: a road is open to its own kinds of matter alone, and kept where it was taken",
    arguments: ["D09", "D10", "D29"])
  func kinds(_ id: String) {
    var world = World([.of(id, .lift(LiftRule(to: .commissioner, matters: ["frågor om avtalet"])))])
    #expect(world.judgement(id, on: "2026-02-01").headline == .notYet)
    let wrong = raised(&world, kind: nil)
    let refusal = world.refusal(lift(wrong))
    #expect(refusal?.reason == .noRoad(officials))
    let right = raised(&world, kind: "frågor om avtalet")
    world.done(lift(right), on: "2026-02-02")
    #expect(world.judgement(id, on: "2026-02-03").headline == .due)
    world.done(.acceptMatter(AcceptMatter(matter: right)), on: "2026-02-04")
    #expect(world.judgement(id, on: "2026-02-05").headline == .kept)
  }
}
