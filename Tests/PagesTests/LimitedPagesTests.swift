// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Pages of time and deliverables")
struct LimitedPagesTests {
  private func world(_ list: [DeliverablesRule.Planned] = planned) -> PageWorld {
    PageWorld([
      .of("B09", .timeLimit(TimeLimitRule(ends: Day("2026-12-31")!))),
      .of("B10", .deliverables(DeliverablesRule(list: list))),
    ])
  }

  private static let planned: [DeliverablesRule.Planned] = [
    .init(key: "delrapport", title: "Delrapport", by: Day("2026-06-30")!),
    .init(key: "slutrapport", title: "Slutrapport", by: Day("2026-11-30")!, isFinal: true),
  ]

  private func page(_ world: PageWorld, _ viewer: Int? = 1) -> String {
    String(
      decoding: DeliverablesPage.render(world.view(viewer), body: world.body()), as: UTF8.self)
  }

  @Test("B09, B10: the page shows the time as a line and each deliverable by number and last day")
  func page() {
    let page = page(world())
    #expect(page.contains("class=\"time-line\"") && page.contains("aria-hidden=\"true\""))
    for words in ["Delrapport", "30 juni 2026", "slutleverans", "torsdag 31 december 2026"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.ranges(of: "<h1").count == 1)
  }

  @Test("B10: where nothing is set the page says what to do next, and to whom it falls")
  func empty() {
    var world = world([])
    #expect(page(world).contains("Inget är bestämt än"))
    #expect(!page(world).contains("Lägg till en leverans"))
    world.done(
      .takeRole(
        TakeRole(
          body: PageWorld.body, role: .chair, person: PersonID(1), from: Day("2025-01-01")!)))
    #expect(page(world).contains("Lägg till en leverans"))
  }

  @Test("B07: members and the commissioner's own see it; others see neither page nor tab")
  func seen() {
    var world = world()
    let (member, other) = (world.view(1), world.view(2))
    #expect(member.denialOfDeliverables(of: world.body()) == nil)
    #expect(other.denialOfDeliverables(of: world.body()) == .notMember)
    #expect(member.tabs(world.body(), .overview).contains { $0.name == "Leveranser" })
    #expect(!other.tabs(world.body(), .overview).contains { $0.name == "Leveranser" })
    world.done(
      .takeRole(
        TakeRole(
          body: PageWorld.commissioner, role: .chair, person: PersonID(2),
          from: Day("2025-01-01")!)))
    let above = world.view(2)
    #expect(above.denialOfDeliverables(of: world.body()) == nil)
    let commissioner = world.body(PageWorld.commissioner)
    #expect(above.tabs(commissioner, .overview).contains { $0.name == "Leveranser" })
    let own = String(
      decoding: DeliverablesPage.render(above, body: commissioner), as: UTF8.self)
    #expect(own.contains("Från Arenan") && own.contains("Delrapport"))
  }

  @Test("B10: a title of the body's own is told to those who may read it, and to no others")
  func ownTitle() throws {
    var world = world([])
    world.done(
      .setDeliverable(
        SetDeliverable(body: PageWorld.body, title: "Hemlig enkät", by: Day("2026-07-01")!)))
    func clause(_ viewer: Int?) -> String {
      String(
        decoding: ClausePage.render(
          world.view(viewer), body: world.body(), clause: ClauseID("B10")), as: UTF8.self)
    }
    #expect(clause(1).contains("Hemlig enkät") && clause(1).contains("Till leveranserna"))
    #expect(!clause(2).contains("Hemlig enkät") && clause(2).contains("En leverans"))
    #expect(!clause(nil).contains("Hemlig enkät"))
  }

  @Test("B09: a body whose time is over says so first, and a closed one that it is closed")
  func ending() {
    var world = world([])
    world.day = Day("2027-02-01")!
    let over = String(
      decoding: BodyPage.render(world.view(1), body: world.body()), as: UTF8.self)
    #expect(over.contains("Organets tid tog slut 31 december 2026."))
    world.done(
      .closeBody(CloseBody(body: PageWorld.body, on: world.day, words: "Arbetet är klart.")))
    let closed = String(
      decoding: BodyPage.render(world.view(1), body: world.body()), as: UTF8.self)
    #expect(closed.contains("Organet stängdes 1 februari 2027.") && !closed.contains("Upplöst"))
    #expect(page(world).contains("Arbetet är klart."))
  }

  @Test("C27: a charter's versions are listed with the days they held and what each changed")
  func versions() {
    var world = world()
    func charter() -> String {
      String(decoding: CharterPage.render(world.view(1), body: world.body()), as: UTF8.self)
    }
    #expect(!charter().contains("Versioner"))
    var next = world.state.charter(PageWorld.charter, on: world.day)!.charter
    next.document.adoptedBy = "Beredningen"
    next.clauses[1].says = "Punkten är ändrad."
    world.done(.adoptCharter(AdoptCharter(charter: next, from: Day("2026-05-01")!)))
    let page = charter()
    #expect(page.contains("Versioner") && page.contains("Fastställd av Beredningen."))
    #expect(page.contains("Gäller från 1 april 2023 till och med 30 april 2026"))
    #expect(page.contains("Punkt B10 säger detta.") && page.contains("Punkten är ändrad."))
  }
}

@Suite("Pages of templates")
struct TemplatePagesTests {
  private func template(_ says: String) -> Charter {
    Charter(
      key: CharterKey("mall"), title: "Mall", isTemplate: true, parts: [],
      clauses: [
        Clause(id: ClauseID("B01"), says: says, rules: [.blanks(BlanksRule())])
      ])
  }

  @Test("B01: the text beside the question shows what is answered and marks the blank asked about")
  func growing() {
    var world = PageWorld([])
    let template = template("Gruppen heter <Ange namnet> och leds av <Ange vem>.")
    world.done(.adoptCharter(AdoptCharter(charter: template, from: Day("2026-01-01")!)))
    var draft = TemplateDraft()
    draft.answers["B01-1"] = TemplateAnswer(words: "Fot & vård")
    let page = String(
      decoding: TemplatePage.render(
        world.view(1), template: template, draft: draft, step: .question(1)), as: UTF8.self)
    #expect(page.contains("Fot &amp; vård"))
    #expect(page.contains("<span class=\"blank asked\">Ange vem</span>"))
    #expect(page.ranges(of: "<h1").count == 1 && page.contains("Fråga 2 av 2"))
  }

  @Test("B01: without a template the page says how to get one")
  func none() {
    let page = String(
      decoding: TemplatesPage.render(PageWorld([]).view(1), drafts: [:]), as: UTF8.self)
    #expect(page.contains("Det finns ingen mall") && page.contains("/administration/uppdrag"))
  }

  @Test("B01: every step has an address of its own, and no other word leads to one")
  func steps() {
    let template = template("Gruppen heter <Ange namnet>.")
    let all = TemplateStep.all(in: template)
    #expect(all == [.body, .question(0), .seats, .head, .review])
    for step in all { #expect(TemplateStep(word: step.word, in: template) == step) }
    for word in ["", "0", "2", "granska ", "x"] {
      #expect(TemplateStep(word: word, in: template) == nil)
    }
    #expect(TemplateStep.review.next(in: template) == .review)
  }
}
