// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("What a body delivers to its commissioner")
struct DeliverableTests {
  @Test("B10: a deliverable waits for its day, is due near it and late after, and can still come")
  func days() {
    let world = World.project()
    #expect(world.deliverables(on: "2026-01-15") == [.notYet, .notYet])
    #expect(world.deliverables(on: "2026-06-01") == [.due, .notYet])
    #expect(world.deliverables(on: "2026-07-01") == [.late, .notYet])
    let owed = world.judgement("B10", on: "2026-07-01").obligations
    #expect(owed.map(\.duty) == [.deliver(World.deliverable("delrapport"))])
    #expect(owed.first?.isLate == true)
  }

  @Test("B10: it is kept only when it came in time and the commissioner has accepted it")
  func accepted() {
    var world = World.project()
    #expect(world.deliver("delrapport", on: "2026-06-20") == nil)
    #expect(world.deliverables(on: "2026-06-25") == [.due, .notYet])
    #expect(world.judgement("B10", on: "2026-07-10").obligations == [])
    #expect(world.answer("delrapport", true, on: "2026-07-05") == nil)
    #expect(world.deliverables(on: "2026-07-10") == [.kept, .notYet])
    #expect(world.judgement("B10", on: "2026-07-10").occasions.first?.evidence.count == 2)
  }

  @Test("B10: what came late stays late, also when it is accepted")
  func late() {
    var world = World.project()
    world.deliver("delrapport", on: "2026-07-03")
    world.answer("delrapport", true, on: "2026-07-05")
    #expect(world.deliverables(on: "2026-07-10").first == .late)
    #expect(world.judgement("B10", on: "2026-07-10").obligations == [])
  }

  @Test("B10: what is returned with a reason is delivered anew, by another day where one is given")
  func returned() throws {
    var world = World.project()
    world.deliver("delrapport", on: "2026-06-20")
    let silent = AnswerDeliverable(
      deliverable: World.deliverable("delrapport"), on: world.day, accepts: false)
    #expect(world.refusal(.answerDeliverable(silent))?.reason == .empty(.reason))
    #expect(world.answer("delrapport", false, on: "2026-06-25", by: "2026-08-31") == nil)
    #expect(world.deliverables(on: "2026-07-10").first == .due)
    #expect(world.deliver("delrapport", on: "2026-08-20") == nil)
    world.answer("delrapport", true, on: "2026-09-01")
    #expect(world.deliverables(on: "2026-09-02").first == .kept)
    let body = try #require(world.state.body(World.body))
    let first = try #require(world.state.deliverables(of: body, on: world.day).first)
    #expect(first.course?.deliveries.count == 2)
    #expect(first.first == Day("2026-06-30") && first.by == Day("2026-08-31"))
  }

  @Test("B10: a delivery waits on the commissioner and nobody is told of it twice")
  func waits() throws {
    var world = World.project()
    world.done(
      .takeRole(
        TakeRole(
          body: World.commissioner, role: .chair, person: PersonID(3), from: Day("2025-01-01")!)))
    world.deliver("delrapport", on: "2026-06-20")
    let waiting = try #require(world.state.allWaitings(on: world.day).first)
    #expect(waiting.subject == .deliverable(World.deliverable("delrapport")))
    #expect(waiting.people == [PersonID(3)] && world.waiting.count == 1)
    #expect(world.judgement("B10", on: "2026-06-20").obligations == [])
    world.answer("delrapport", true, on: "2026-06-22")
    #expect(world.waiting == [])
  }

  @Test("B10: what is delivered stands on the commissioner's next agenda by itself, once")
  func agenda() throws {
    var world = World.project()
    let planned = world.meeting("2026-06-24", of: [World.commissioner], planned: "2026-05-01")
    world.deliver("delrapport", on: "2026-06-20")
    let subject = ItemSubject.deliverable(id: World.deliverable("delrapport"))
    let item = try #require(world.state.meeting(planned)?.agenda.first { $0.about == subject })
    #expect(world.texts[item.title] == "Leverans: Delrapport")
    #expect(item.note.flatMap { world.texts[$0] } == "Det här kom vi fram till.")
    let next = world.meeting("2026-08-24", of: [World.commissioner], planned: "2026-06-21")
    #expect(world.state.meeting(next)?.agenda.contains { $0.about == subject } == false)
  }

  @Test("B10: where no meeting is planned it comes to the first one that is")
  func laterAgenda() throws {
    var world = World.project()
    world.deliver("delrapport", on: "2026-06-20")
    let meeting = world.meeting("2026-08-24", of: [World.commissioner], planned: "2026-06-21")
    let item = try #require(world.state.meeting(meeting)?.agenda.first)
    #expect(item.about == .deliverable(id: World.deliverable("delrapport")))
    #expect(world.texts[item.title] == "Leverans: Delrapport")
  }

  @Test("B10: where the charter lists none the body sets its own, moves them and takes them away")
  func own() throws {
    var world = World.project(list: [])
    #expect(world.judgement("B10", on: "2026-02-01").headline == .open)
    let act = SetDeliverable(
      body: World.body, title: "Kartläggning", by: Day("2026-05-01")!, isFinal: true)
    #expect(world.done(.setDeliverable(act), on: "2026-02-01").made == 1)
    #expect(world.refusal(.setDeliverable(act))?.reason == .finalThere)
    #expect(world.deliverables(on: "2026-04-01") == [.due])
    let id = World.deliverable("egen-1")
    let move = MoveDeliverable(deliverable: id, by: Day("2026-06-01")!, reason: "Fler svar väntas.")
    #expect(world.refusal(.moveDeliverable(move)) == nil)
    #expect(world.deliverables(on: "2026-05-10") == [.due])
    #expect(
      world.refusal(.dropDeliverable(DropDeliverable(deliverable: id, reason: "Görs av andra.")))
        == nil)
    #expect(world.judgement("B10", on: "2026-05-10").headline == .open)
    #expect(world.deliver("egen-1", on: "2026-05-11")?.reason == .unknown(.deliverable))
  }

  @Test("B10: what the charter lists is moved by the commissioner alone, and not taken away")
  func charterListed() {
    var world = World.project()
    world.done(
      .takeRole(
        TakeRole(body: World.body, role: .chair, person: PersonID(1), from: Day("2025-01-01")!)))
    let id = World.deliverable("delrapport")
    let move = MoveDeliverable(deliverable: id, by: Day("2026-08-31")!, reason: "Mer tid.")
    let refused = world.refusal(.moveDeliverable(move), by: 1, on: "2026-06-01")
    #expect(refused?.reason == .notEntitled(.notCommissioner))
    let dropped = world.refusal(
      .dropDeliverable(DropDeliverable(deliverable: id, reason: "Nej.")), by: 1)
    #expect(dropped?.reason == .notOwnDeliverable)
    #expect(dropped?.citation?.clause == ClauseID("B10"))
    #expect(world.refusal(.moveDeliverable(move)) == nil)
    #expect(world.deliverables(on: "2026-07-10").first == .due)
  }

  @Test("B10: wrong days, unknown names and doing it twice are refused, with the clause")
  func wrong() {
    var world = World.project()
    #expect(world.deliver("okänd", on: "2026-06-01")?.reason == .unknown(.deliverable))
    let ahead = Deliver(
      deliverable: World.deliverable("delrapport"), on: Day("2026-09-01")!, text: "Klart.")
    #expect(world.refusal(.deliver(ahead))?.reason == .inTheFuture(Day("2026-09-01")!))
    #expect(world.answer("delrapport", true, on: "2026-06-01")?.reason == .notDelivered)
    world.deliver("delrapport", on: "2026-06-10")
    let twice = world.deliver("delrapport", on: "2026-06-11")
    #expect(twice?.reason == .alreadyDelivered && twice?.citation?.clause == ClauseID("B10"))
    let early = AnswerDeliverable(
      deliverable: World.deliverable("delrapport"), on: Day("2026-06-01")!, accepts: true)
    #expect(
      world.refusal(.answerDeliverable(early))?.reason == .beforeDelivery(Day("2026-06-10")!))
    let empty = Deliver(deliverable: World.deliverable("slutrapport"), on: world.day, text: " \n")
    #expect(world.refusal(.deliver(empty))?.reason == .empty(.text))
    let huge = Deliver(
      deliverable: World.deliverable("slutrapport"), on: world.day,
      text: String(repeating: "a", count: 20_001))
    #expect(world.refusal(.deliver(huge))?.reason == .tooLong(.text, atMost: 20_000))
    let told = Deliver(
      deliverable: World.deliverable("slutrapport"), on: world.day,
      text: "Gäller 19121212-1212.")
    guard case .individuals = world.refusal(.deliver(told))?.reason else {
      Issue.record("a personal identity number is refused")
      return
    }
  }

  @Test("B07: the commissioner's officers answer; the support office records it with its source")
  func rights() {
    var world = World.project()
    let support = world.hire(.support([World.body]))
    world.done(
      .takeRole(
        TakeRole(
          body: World.commissioner, role: .chair, person: PersonID(3), from: Day("2025-01-01")!)))
    world.deliver("delrapport", on: "2026-06-10")
    var act = AnswerDeliverable(
      deliverable: World.deliverable("delrapport"), on: world.day, accepts: true)
    #expect(
      world.refusal(.answerDeliverable(act), by: 1)?.reason == .notEntitled(.notCommissioner))
    #expect(
      world.refusal(.answerDeliverable(act), by: support)?.reason == .commissionSourceNeeded)
    act.source = "Protokoll den 9 juni"
    #expect(world.refusal(.answerDeliverable(act), by: support) == nil)
    let answer = world.state.deliverable(World.deliverable("delrapport"), on: world.day)?
      .delivery?.answer
    #expect(answer?.source.flatMap { world.texts[$0] } == "Protokoll den 9 juni")
  }

  @Test("C27: a new version moves a deliverable from the day it holds, and unsays nothing")
  func versions() throws {
    var world = World.project()
    world.deliver("delrapport", on: "2026-06-20")
    world.answer("delrapport", true, on: "2026-06-25")
    let before = try #require(world.state.charter(World.charter, on: world.day)?.charter)
    var after = before
    after.clauses[1].rules = [
      .deliverables(
        DeliverablesRule(list: [
          .init(
            key: "slutrapport", title: "Slutrapport", by: Day("2026-12-20")!, isFinal: true)
        ]))
    ]
    world.done(.adoptCharter(AdoptCharter(charter: after, from: Day("2026-09-01")!)))
    #expect(world.deliverables(on: "2026-09-10") == [.kept, .notYet])
    let body = try #require(world.state.body(World.body))
    let found = world.state.deliverables(of: body, on: Day("2026-09-10")!)
    #expect(found.map(\.by) == [Day("2026-06-30")!, Day("2026-12-20")!])
  }
}
