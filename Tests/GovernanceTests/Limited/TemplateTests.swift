// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("A body made from a template")
struct TemplateTests {
  private static let template: Charter = World.read("sydostra").charters.first { $0.isTemplate }!

  private let template = Self.template

  /// Everything filled in, for a group that lasts to the end of 2027.
  static var draft: TemplateDraft {
    var draft = TemplateDraft()
    for question in template.questions { draft.answers[question.key] = answer(to: question) }
    draft.name = "Arbetsgrupp hjärtsvikt"
    draft.key = "arbetsgrupp-hjartsvikt"
    draft.kind = .operative
    draft.level = LevelID("sydostra.sjukvardsregional")
    draft.related = [.init(.commissioner, BodyID("rpo-hjarta-karl"))]
    draft.seats = [.init(party: OrganisationID("kalmar"), function: "Kardiolog")]
    draft.adoptedBy = "Regionalt programområde hjärt- och kärlsjukdomar"
    draft.adoptedOn = Day("2026-05-06")
    draft.validFrom = Day("2026-06-01")
    return draft
  }

  private static func answer(to question: TemplateQuestion) -> TemplateAnswer {
    switch question.kind {
    case .text: TemplateAnswer(words: "för hjärtsvikt")
    case .list:
      TemplateAnswer(words: "", decided: .list(items: ["kartlägga vården", "föreslå en rutin"]))
    case .timeLimit: TemplateAnswer(words: "", decided: .ends(on: Day("2027-12-31")!))
    case .deliverables:
      TemplateAnswer(
        words: "",
        decided: .deliverables(list: [
          .init(
            key: "slutleverans", title: "Slutrapport", by: Day("2027-11-30")!, isFinal: true)
        ]))
    case .interval:
      TemplateAnswer(
        words: "Gruppen rapporterar varje kvartal", decided: .interval(.everyQuarter))
    }
  }

  @Test("B01: each blank of the template is a question with its instruction, in order")
  func questions() {
    let questions = template.questions
    #expect(questions.first?.instruction == "Ange arbetsgruppens namn")
    #expect(
      questions.map(\.key) == ["B01-1", "B07-1", "B08-1", "B09-1", "B10-1", "B12-1", "B13-1"])
    #expect(
      questions.map(\.kind) == [
        .text, .text, .list, .timeLimit, .deliverables, .interval, .text,
      ])
  }

  @Test("B01: the text grows with each answer, and what is not answered is blank as before")
  func growing() {
    let says = template.clause(ClauseID("B07"))!.says
    let place = TemplatePlace.clause(ClauseID("B07"))
    let before = Charter.pieces(of: says, at: place, [:])
    #expect(before.contains(.blank("Ange programområdets namn", key: "B07-1")))
    let after = Charter.pieces(of: says, at: place, ["B07-1": TemplateAnswer(words: "hjärtat")])
    #expect(after.contains(.answer("hjärtat", key: "B07-1")))
    let bracketed = Charter.pieces(of: says, at: place, ["B07-1": TemplateAnswer(words: "<X>")])
    #expect(bracketed == before)
  }

  @Test("B01: nothing is adopted until all is filled in, and each gap is named")
  func gaps() {
    let world = World(example: "sydostra")
    #expect(TemplateDraft().acts(from: template, in: world.state) == nil)
    #expect(TemplateDraft().gaps(in: template, world.state).count >= 7 + 7)
    #expect(Self.draft.gaps(in: template, world.state) == [])
    for question in template.questions {
      var draft = Self.draft
      draft.answers[question.key] = nil
      #expect(draft.gaps(in: template, world.state) == [.question(question)])
      #expect(draft.acts(from: template, in: world.state) == nil)
    }
    var taken = Self.draft
    taken.key = "arbetsgrupp-diabetes"
    #expect(taken.gaps(in: template, world.state) == [.keyTaken])
    var over = Self.draft
    over.validFrom = Day("2028-01-01")
    #expect(
      over.gaps(in: template, world.state) == [.endsBeforeItBegins(Day("2027-12-31")!)])
    var alone = Self.draft
    alone.related = []
    #expect(alone.gaps(in: template, world.state) == [.relation(.commissioner)])
  }

  @Test("B01: the result is an ordinary charter and body, made by ordinary acts, and judged")
  func result() throws {
    var world = World(example: "sydostra")
    for act in try #require(Self.draft.acts(from: template, in: world.state)) {
      world.done(act, on: "2026-05-18")
    }
    let body = try #require(world.state.body(BodyID("arbetsgrupp-hjartsvikt")))
    let charter = try #require(world.state.charter(of: body, on: Day("2026-06-01")!)?.charter)
    #expect(!charter.isTemplate && charter.blanks.isEmpty)
    #expect(charter.title == "Uppdrag för Arbetsgrupp hjärtsvikt")
    #expect(charter.document.kind == "uppdragsbeskrivning")
    #expect(charter.document.validUntil == Day("2027-12-31"))
    #expect(
      charter.clause(ClauseID("B09"))?.says
        == "Gruppen är ett projekt som pågår till och med den 31 december 2027.")
    let tasks = charter.clause(ClauseID("B08"))
    #expect(tasks?.says.contains("kartlägga vården och föreslå en rutin") == true)
    #expect(tasks?.rules == [.tasks(TasksRule(list: ["kartlägga vården", "föreslå en rutin"]))])
    #expect(world.headline("B01", of: body.id, on: "2026-06-02") == .kept)
    #expect(world.headline("B07", of: body.id, on: "2026-06-02") == .kept)
    #expect(world.headline("B09", of: body.id, on: "2026-06-02") == .kept)
    #expect(world.headline("B10", of: body.id, on: "2026-06-02") == .notYet)
    #expect(world.state.seats(of: body).map(\.clause) == [ClauseID("B13")])
  }

  @Test("B01: a charter of the same short name is not made a version of")
  func ownCharter() throws {
    var world = World(example: "sydostra")
    var other = try #require(Self.draft.charter(from: template, in: world.state))
    other.title = "Ett annat uppdrag"
    world.done(.adoptCharter(AdoptCharter(charter: other, from: Day("2026-01-01")!)))
    let made = try #require(Self.draft.charter(from: template, in: world.state))
    #expect(made.key == CharterKey("arbetsgrupp-hjartsvikt-2"))
  }

  @Test("B01: a blank that says nothing but space, or brings blanks of its own, is not filled")
  func whole() {
    #expect(!TemplateAnswer(words: " \n").isWhole)
    #expect(!TemplateAnswer(words: "Grupp <X>").isWhole)
    #expect(!TemplateAnswer(words: "", decided: .list(items: ["a", " "])).isWhole)
    #expect(!TemplateAnswer(words: "", decided: .deliverables(list: [])).isWhole)
    #expect(!TemplateAnswer(words: "", decided: .interval(.everyYear)).isWhole)
    #expect(TemplateAnswer(words: "", decided: .permanent).isWhole)
  }
}
