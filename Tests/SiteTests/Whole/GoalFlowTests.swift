import Governance
import Links
import Testing

@testable import Site

@Suite("Goals and agreements, by forms")
struct GoalFlowTests {
  private static func agreements(_ action: Links.Link.Action, _ number: Int? = nil) -> Links.Link {
    .goalsAction(body: "gruppen", .agreements, number: number, action)
  }

  @Test("D01: an agreement is entered with a goal and an annex, and an item works for the goal")
  func entered() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let entered = try await chair.send(
        [
          FieldName.clause: "D01", FieldName.title: "Vårdavtalet", FieldName.day: "2026-01-01",
          FieldName.until: "2026-12-31",
        ], to: Self.agreements(.register))
      #expect(entered.status == 303, "\(entered.body.suffix(400))")
      let goal = try await chair.send(
        [FieldName.name: "Trygg hemgång", FieldName.targetYear: "2027"],
        to: Self.agreements(.set, 2))
      let annex = try await chair.send(
        [FieldName.title: "Bilaga ett", FieldName.day: "2026-01-01"],
        to: Self.agreements(.register, 2))
      #expect(goal.status == 303 && annex.status == 303)
      let tagged = try await chair.send(
        [FieldName.item: "2.1", FieldName.goals: "2.1"],
        to: .goalsAction(body: "gruppen", .goals, .tag))
      #expect(tagged.status == 303, "\(tagged.body.suffix(400))")
      let page = try await chair.get(.goals(body: "gruppen", .agreements, number: 2)).body
      for words in ["Vårdavtalet", "Trygg hemgång", "Bilaga ett", "2027", "planerat"] {
        #expect(page.contains(words), "\(words)")
      }
      let agenda = try await chair.get(.meeting(2, .agenda)).body
      #expect(agenda.contains("arbetar för ”Trygg hemgång”"))
    }
  }

  @Test("D03: a goal said to be missed before its year is over comes back with clause and text")
  func early() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      _ = try await chair.send(
        [FieldName.goal: "1", FieldName.name: "Kortare köer", FieldName.targetYear: "2099"],
        to: Self.agreements(.set, 1))
      let early = try await chair.send(
        [
          FieldName.goal: "1.1", FieldName.result: "notReached", FieldName.reason: "Köerna växer.",
        ], to: .goalsAction(body: "gruppen", .goals, .judge))
      #expect(early.status == 422)
      for words in ["Målåret 2099 är inte slut.", "D01", "Köerna växer.", "märka det som görs"] {
        #expect(early.body.contains(words), "\(words)")
      }
    }
  }

  @Test("D01: what is wrong is told beside its field, and what was written is kept")
  func wrong() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let fields = [FieldName.clause: "D01", FieldName.title: "Avtal", FieldName.day: "i går"]
      let noDay = try await chair.send(fields, to: Self.agreements(.register))
      #expect(noDay.status == 422 && noDay.body.contains("value=\"i går\""))
      let long = String(repeating: "å", count: 121)
      let tooLong = try await chair.send([FieldName.name: long], to: Self.agreements(.set, 1))
      #expect(tooLong.status == 422 && tooLong.body.contains(long))
      #expect(tooLong.body.contains("får ha högst 120 tecken."))
      let number = try await chair.send(
        [FieldName.name: "Anna 19121212-1212"], to: Self.agreements(.add, 1))
      #expect(number.status == 422 && !number.body.contains("19121212"))
      let missing = try await chair.send([FieldName.name: "X"], to: Self.agreements(.set, 99))
      #expect(missing.status == 404 || missing.status == 403)
    }
  }
}
