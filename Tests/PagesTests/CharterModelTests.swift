import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

struct CharterModelTests {
  @Test("A clause without a heading stands under the last one before it")
  func sections() throws {
    let world = PageWorld([
      .of("A1"), .of("A2", heading: "Mål"), .of("A3"), .of("A4", heading: "Möten"),
    ])
    let model = try #require(CharterModel(world.body(), world.view()))
    let ids = model.sections.map { $0.clauses.map(\.clause.id.rawValue) }
    #expect(ids == [["A1"], ["A2", "A3"], ["A4"]])
    #expect(model.sections.dropFirst().map(\.name) == ["Mål", "Möten"])
  }

  @Test("A12: a clause never attested is pointed out first, and no longer once it is attested")
  func troubled() throws {
    var world = PageWorld([.of("A11"), .of("A12", .attest(AttestRule()))])
    let before = try #require(CharterModel(world.body(), world.view()))
    #expect(before.troubled.map(\.clause.id.rawValue) == ["A12"])
    world.done(
      .attest(
        Attest(
          body: PageWorld.body, clause: ClauseID("A12"), on: world.day, reflection: "Så gör vi.")))
    let after = try #require(CharterModel(world.body(), world.view()))
    #expect(after.troubled.isEmpty && after.health.counts[.attested] == 1)
  }

  @Test("The name of the file that a charter was read from is not shown")
  func source() throws {
    let world = PageWorld([.of("A1")])
    let page = String(
      decoding: CharterPage.render(world.view(), body: world.body()), as: UTF8.self)
    #expect(!page.contains("004.txt") && page.contains("Punkt A1 säger detta."))
  }

  @Test("A body that follows no charter has no model of one")
  func none() {
    let world = PageWorld([.of("A1")])
    #expect(CharterModel(world.body(PageWorld.commissioner), world.view()) == nil)
  }
}
