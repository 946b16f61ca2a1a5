// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Matters and questions, judged")
struct AskingTests {
  private let group = World.body
  private let above = World.commissioner

  private func standings(_ world: World, _ clause: String) -> [Standing] {
    world.state.judgement(of: ClauseID(clause), for: world.state.body(group)!, on: world.day)!
      .occasions.map(\.standing)
  }

  private func raised(_ world: inout World, proposal: String = "") -> MatterID {
    let id = MatterID(
      world.done(.raiseMatter(RaiseMatter(body: group, title: "Ingång", background: "Köer.")))
        .made!)
    if !proposal.isEmpty {
      world.done(
        .prepareMatter(PrepareMatter(matter: id, background: "Köer.", proposal: proposal)))
    }
    return id
  }

  @Test("A05: a matter is due until somebody takes it up, and kept from then on")
  func inbox() {
    var world = World([.of("A05", .inbox(InboxRule(answers: [.accept, .return])))])
    #expect(standings(world, "A05") == [.notYet])
    let id = raised(&world)
    #expect(standings(world, "A05") == [.due])
    world.done(.acceptMatter(AcceptMatter(matter: id)))
    #expect(standings(world, "A05") == [.kept])
  }

  @Test("D18: what the body's clause does not let it do is refused with the clause")
  func answers() {
    var world = World([
      .of("D18", .inbox(InboxRule(answers: [.return, .forward])))
    ])
    let id = raised(&world)
    let refusal = world.refusal(.acceptMatter(AcceptMatter(matter: id)))
    #expect(refusal?.reason == .notAnAnswer([.return, .forward]))
    #expect(refusal?.citation?.clause == ClauseID("D18"))
  }

  @Test("A05: what a matter belongs to is chosen among what the charter names")
  func named() {
    var world = World([.of("A05", .inbox(InboxRule(answers: [.accept])))])
    let id = raised(&world)
    let tags = Matter.Tags(kind: "påhittad")
    let raised = world.refusal(
      .raiseMatter(RaiseMatter(body: group, title: "Ingång", tags: tags)))
    #expect(raised?.reason == .notNamedInCharter)
    let tagged = world.refusal(.tagMatter(TagMatter(matter: id, tags: tags)))
    #expect(tagged?.reason == .notNamedInCharter)
    #expect(
      world.refusal(.tagMatter(TagMatter(matter: id, tags: Matter.Tags(phase: .evaluation))))
        == nil)
  }

  @Test("A06: what is not ready is not handed over, and what is handed over is kept")
  func prepared() {
    var world = World([.of("A06", .prepare(PrepareRule(for: .commissioner)))])
    let id = raised(&world)
    #expect(standings(world, "A06") == [.notYet])
    let refusal = world.refusal(.liftMatter(LiftMatter(matter: id, to: above)))
    #expect(refusal?.reason == .matterNotReady)
    #expect(refusal?.citation?.clause == ClauseID("A06"))
    world.done(
      .prepareMatter(
        PrepareMatter(matter: id, background: "Köer.", proposal: "En ingång.", isReady: true)))
    #expect(standings(world, "A06") == [.due])
    world.done(.liftMatter(LiftMatter(matter: id, to: above)))
    #expect(standings(world, "A06") == [.kept])
  }

  @Test("A10: a proposal is sent to the commissioner, and kept when its answer has come back")
  func proposal() {
    var world = World([.of("A10", .proposal(ProposalRule(to: .commissioner)))])
    let bare = raised(&world)
    #expect(
      world.refusal(.liftMatter(LiftMatter(matter: bare, to: above)))?.reason == .matterNotReady)
    let id = raised(&world, proposal: "En ingång.")
    world.done(.liftMatter(LiftMatter(matter: id, to: above)))
    #expect(standings(world, "A10") == [.due])
    world.done(.answerMatter(AnswerMatter(matter: id, answer: "Ja.")))
    #expect(standings(world, "A10") == [.kept])
  }

  @Test("A08: results are asked of a party by a day, tied to the plan; late after it")
  func request() throws {
    var world = World([.of("A08", .request(RequestRule(isTiedToPlan: true)))])
    let party = try #require(world.state.seats(of: world.state.body(group)!).first?.party)
    let due = world.day.adding(days: 7)
    let untied = world.refusal(
      .requestResult(RequestResult(body: group, party: party, text: "Hur många?", due: due)))
    #expect(untied?.reason == .empty(.activity) && untied?.citation?.clause == ClauseID("A08"))
    let stranger = OrganisationID("okänd")
    #expect(
      world.refusal(
        .requestResult(
          RequestResult(
            body: group, party: stranger, text: "Hur?", activity: "Köer", due: due)))?
        .reason == .notAParty(stranger))
    let made = world.done(
      .requestResult(
        RequestResult(
          body: group, party: party, text: "Hur många?", activity: "Köer", due: due))
    ).made!
    #expect(standings(world, "A08") == [.due])
    world.day = due.adding(days: 1)
    #expect(standings(world, "A08") == [.late])
    let waiting = world.state.allWaitings(on: world.day)
    #expect(waiting.map(\.subject) == [.request(RequestID(made))])
    world.done(.giveResult(GiveResult(request: RequestID(made), text: "Tolv.")))
    #expect(world.state.allWaitings(on: world.day) == [])
    #expect(
      world.refusal(.giveResult(GiveResult(request: RequestID(made), text: "Tolv.")))?.reason
        == .alreadyAnswered)
  }

  @Test("A21: a question between the two bodies waits for its answer, whoever asked")
  func dialogue() {
    var world = World([.of("A21", .dialogue(DialogueRule(with: .commissioner)))])
    let own = world.done(
      .askQuestion(AskQuestion(from: group, to: above, text: "När?"))
    ).made!
    world.done(.askQuestion(AskQuestion(from: above, to: group, text: "Vem?")))
    #expect(standings(world, "A21") == [.due, .due])
    world.done(.answerQuestion(AnswerQuestion(question: QuestionID(own), text: "I maj.")))
    #expect(Set(standings(world, "A21")) == [.due, .kept])
    #expect(
      world.refusal(.askQuestion(AskQuestion(from: group, to: group, text: "Vi?")))?.reason
        == .notRelated)
  }

  @Test("A02: a matter waits on those who have it, and on nobody twice")
  func once() {
    var world = World([.of("A06", .prepare(PrepareRule(for: .commissioner)))])
    _ = raised(&world)
    let waiting = world.state.allWaitings(on: world.day)
    #expect(waiting.count == 1)
    #expect(waiting.allSatisfy { Set($0.people).isDisjoint(with: $0.waiters) })
  }
}
