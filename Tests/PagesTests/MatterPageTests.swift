// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Pages of matters")
struct MatterPageTests {
  private func world() -> PageWorld {
    var world = PageWorld([
      .of("A05", .inbox(InboxRule(answers: [.accept]))),
      .of("A06", .prepare(PrepareRule(for: .commissioner))),
    ])
    world.done(
      .raiseMatter(
        RaiseMatter(
          body: PageWorld.body, title: "Gemensam ingång", background: "Det finns två köer.")))
    return world
  }

  @Test("A05: a clause tells a matter's title to those who may read it, its number to all others")
  func title() throws {
    let world = world()
    let open = String(
      decoding: ClausePage.render(world.view(), body: world.body(), clause: ClauseID("A05")),
      as: UTF8.self)
    #expect(!open.contains("Gemensam ingång") && open.contains("Ärende 1"))
    let member = String(
      decoding: ClausePage.render(world.view(1), body: world.body(), clause: ClauseID("A05")),
      as: UTF8.self)
    #expect(member.contains("Gemensam ingång"))
  }

  @Test("A06: a matter's page tells where it is, what it says, and the way it has come")
  func page() throws {
    let world = world()
    let matter = try #require(world.state.matter(MatterID(1)))
    let page = String(
      decoding: MatterPage.render(world.view(1), matter: matter), as: UTF8.self)
    #expect(page.contains("Väckt i Arenan") && page.contains("Det finns två köer."))
    #expect(world.view(1).denial(of: matter) == nil)
    #expect(world.view(2).denial(of: matter) == .notMember)
    #expect(world.view().denial(of: matter) == .notSignedIn)
  }

  @Test("A02: a body's matters are seen by its own, and counted in its tab")
  func list() {
    let world = world()
    let page = String(
      decoding: BodyMattersPage.render(world.view(1), body: world.body()), as: UTF8.self)
    #expect(page.contains("Gemensam ingång") && page.contains("Väck ett ärende"))
    #expect(world.view(1).tabs(world.body(), .matters).contains { $0.name == "Ärenden" })
    #expect(!world.view().tabs(world.body(), .overview).contains { $0.name == "Ärenden" })
  }
}
