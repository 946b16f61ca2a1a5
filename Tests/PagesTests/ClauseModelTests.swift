import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

struct ClauseModelTests {
  private var world = PageWorld([
    .of("A1"), .of("A12", .attest(AttestRule(question: "Hur gör ni?"))), .of("A13"),
  ])

  private func page(_ viewer: Int?) -> String {
    String(
      decoding: ClausePage.render(
        world.view(viewer), body: world.body(), clause: ClauseID("A12")), as: UTF8.self)
  }

  @Test("A clause leads to the one before and the one after it; the first has none before")
  func neighbours() throws {
    let middle = try #require(ClauseModel(ClauseID("A12"), of: world.body(), world.view()))
    #expect(middle.before?.link == .clause(body: "arenan", clause: "A1"))
    #expect(middle.after?.link == .clause(body: "arenan", clause: "A13"))
    let first = try #require(ClauseModel(ClauseID("A1"), of: world.body(), world.view()))
    #expect(first.before == nil && first.after?.link == .clause(body: "arenan", clause: "A12"))
  }

  @Test("A clause that the charter does not hold has no model")
  func unknown() {
    #expect(ClauseModel(ClauseID("Z9"), of: world.body(), world.view()) == nil)
  }

  @Test("What is owed on a clause's own page needs no plate of that clause")
  func owed() throws {
    let model = try #require(ClauseModel(ClauseID("A12"), of: world.body(), world.view()))
    #expect(!model.owed.isEmpty)
    #expect(model.owed.allSatisfy { $0.clause == nil && $0.link == nil })
  }

  @Test("A12: only those who speak for the body are asked to attest, with the clause's question")
  func forms() {
    var led = self
    led.world.done(
      .takeRole(
        TakeRole(
          body: PageWorld.body, role: .chair, person: PersonID(1), from: world.day, reason: "")))
    let asked = "Hur gör ni?</label>"
    #expect(led.page(1).contains(asked))
    #expect(!led.page(2).contains(asked) && !led.page(nil).contains(asked))
  }
}
