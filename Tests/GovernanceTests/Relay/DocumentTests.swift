// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Routines, and documents whose changes are followed")
struct DocumentTests {
  private let local = BodyID("lokal-osterlen")
  private let subregion = BodyID("ds-tj-sydost")

  private func enter(
    _ body: BodyID, _ clause: String?, on: String = "2026-02-01", revise: String? = nil
  ) -> Act {
    .enterDocument(
      EnterDocument(
        body: body, title: "Rutin för informationsutbyte", address: "Diarienummer 2026/14",
        on: Day(on)!, clause: clause.map { ClauseID(rawValue: $0) },
        revise: revise.flatMap { Day($0) }))
  }

  private func change(_ document: DocumentID, by body: BodyID, on: String) -> Act {
    .changeDocument(
      ChangeDocument(
        document: document, by: body, version: "Version 2", change: "Nytt mål om kompetens.",
        on: Day(on)!))
  }

  @Test("D28: a missing routine is due, one in force is kept, and a passed day of revision reminds")
  func routine() throws {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D28", local, from: "2026-01-01")
    let missing = world.judgement("D28", of: local, on: "2026-02-10")
    #expect(missing.headline == .due && missing.obligations.map(\.duty) == [.enterRoutine])
    let made = world.done(enter(local, "D28", revise: "2026-12-31"), on: "2026-02-05").made!
    #expect(world.headline("D28", of: local, on: "2026-02-10") == .kept)
    let later = world.judgement("D28", of: local, on: "2027-01-10")
    #expect(later.headline == .kept)
    #expect(later.obligations.map(\.duty) == [.reviseRoutine(DocumentID(made))])
    world.done(
      .endDocument(
        EndDocument(document: DocumentID(made), on: Day("2026-03-01")!, reason: "Ersatt.")),
      on: "2026-03-01")
    #expect(world.headline("D28", of: local, on: "2026-03-02") == .due)
  }

  @Test("D28: before the group has adopted the clause nothing is missing")
  func proposed() {
    let world = World(example: "skane")
    #expect(world.headline("D28", of: local, on: "2026-02-10") == .proposed)
  }

  @Test("D32: a change of the plan reaches the group, and is kept when a meeting has taken it")
  func subscription() throws {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D32", local, from: "2026-01-01")
    #expect(world.headline("D32", of: local, on: "2026-02-10") == .notYet)
    let plan = DocumentID(world.done(enter(subregion, nil), on: "2026-02-05").made!)
    world.done(
      .followDocument(FollowDocument(document: plan, body: local, clause: ClauseID("D32"))))
    #expect(world.headline("D32", of: local, on: "2026-02-10") == .notYet)
    world.done(change(plan, by: subregion, on: "2026-02-20"), on: "2026-02-20")
    let due = world.judgement("D32", of: local, on: "2026-02-21")
    #expect(due.headline == .due && due.obligations.map(\.duty) == [.takeChange(plan, 1)])
    let early = world.met("2026-02-19", local)
    let take = { (meeting: MeetingID) in
      Act.takeChange(TakeChange(document: plan, change: 1, meeting: meeting))
    }
    #expect(world.refusal(take(early))?.reason == .inTheFuture(Day("2026-02-20")!))
    let meeting = world.met("2026-03-05", local)
    world.done(take(meeting), on: "2026-03-05")
    #expect(world.headline("D32", of: local, on: "2026-03-06") == .kept)
    world.done(change(plan, by: local, on: "2026-04-01"), on: "2026-04-01")
    let again = world.judgement("D32", of: local, on: "2026-04-02")
    #expect(again.standings == [.kept, .due])
  }

  @Test("D32: it is kept too when every member has taken part of the change, and not before")
  func members() throws {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D32", local, from: "2026-01-01")
    let plan = DocumentID(world.done(enter(local, "D32"), on: "2026-02-05").made!)
    world.done(change(plan, by: local, on: "2026-02-20"), on: "2026-02-20")
    let members = world.state.members(of: world.state.body(local)!, on: world.day)
    for (place, member) in members.enumerated() {
      let judged = world.judgement("D32", of: local, on: "2026-02-20")
      #expect(
        judged.occasions.last?.note
          == .changeAwaited(
            since: Day("2026-02-20")!, readers: place, members: members.count))
      world.done(.readChange(ReadChange(document: plan, change: 1, person: member)))
    }
    #expect(world.headline("D32", of: local, on: "2026-02-20") == .kept)
  }

  @Test("D32: a body ceases to follow a document with a reason, and may follow it again")
  func left() {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D32", local, from: "2026-01-01")
    let plan = DocumentID(world.done(enter(subregion, nil), on: "2026-02-05").made!)
    let follow = Act.followDocument(
      FollowDocument(document: plan, body: local, clause: ClauseID("D32")))
    world.done(follow)
    let leave = { (body: BodyID, reason: String) in
      Act.leaveDocument(LeaveDocument(document: plan, body: body, reason: reason))
    }
    #expect(world.refusal(leave(local, " "))?.reason == .empty(.reason))
    #expect(world.refusal(leave(subregion, "Fel."))?.reason == .notFollowed)
    world.done(leave(local, "Fel dokument."))
    #expect(world.state.document(plan)?.concerns(local) == false)
    #expect(world.state.documents(of: local).isEmpty)
    #expect(world.refusal(leave(local, "Igen."))?.reason == .notFollowed)
    world.done(follow)
    #expect(world.state.documents(of: local).map(\.id) == [plan])
  }

  @Test("What nobody asks for, what is unknown, over or someone else's is refused with the reason")
  func refused() {
    var world = World(example: "skane")
    world.seat(local)
    #expect(world.refusal(enter(local, "D24"), on: "2026-02-05")?.reason == .notAsked)
    #expect(world.refusal(enter(local, "X9"))?.reason == .unknown(.clause))
    #expect(world.refusal(enter(local, nil, revise: "2025-01-01"))?.reason == .endsBeforeItStarts)
    #expect(
      world.refusal(enter(local, nil, on: "2027-01-01"))?.reason
        == .inTheFuture(Day("2027-01-01")!))
    let document = DocumentID(world.done(enter(local, nil)).made!)
    #expect(
      world.refusal(change(document, by: subregion, on: "2026-02-05"))?.reason == .notFollowed)
    #expect(
      world.refusal(change(DocumentID(9), by: local, on: "2026-02-05"))?.reason
        == .unknown(.document))
    let person = world.person(.region, of: local, on: "2026-02-05")
    let read = Act.readChange(ReadChange(document: document, change: 1, person: person))
    #expect(world.refusal(read)?.reason == .unknown(.change))
    let end = Act.endDocument(
      EndDocument(document: document, on: Day("2026-02-05")!, reason: "Ersatt."))
    world.done(end)
    #expect(world.refusal(end)?.reason == .documentEnded)
  }
}
