import Charters
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Pages
@testable import Site

@Suite("Plans as files")
struct PlanFileTests {
  private let send = Links.Link.planImportAction(1, .register)
  private let take = Links.Link.planImportAction(1, .adopt)

  @Test("D02: a file of activities is looked through row by row, and taken in whole or not at all")
  func taken() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      _ = try await chair.send(
        file: "aktivitet;ansvarig;börjar;klar;fas\n"
          + "Ny rutin;Ingen Alls;2026-01-01;igår;vila\n"
          + ";;;;\nBakvänd;;2026-05-01;2026-01-01;\nNy rutin;;;;\nkort rad\n", to: send)
      let wrong = try await chair.get(.planImport(1)).body
      for part in [
        "Ingen Alls är varken en person eller en part", "igår är ingen dag", "vila är ingen fas",
        "Aktiviteten saknas.", "Samma aktivitet står redan på rad 2.",
        "Raden har 1 värden, 5 väntades.", "4 av 5 rader har fel",
      ] {
        #expect(wrong.contains(part), "\(part)")
      }
      #expect(try await chair.send([:], to: take).status == 422)
      #expect(network.registrar.snapshot.state.plan(PlanID(1))?.activities.count == 1)
    }
  }

  @Test("D02: what the plan itself says no to is told on its row too")
  func refused() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      _ = try await chair.send(
        file: "Aktivitet,Klar,Börjar\nBakvänd,2026-01-01,2026-05-01\nRätt,2026-05-01,\n", to: send)
      let page = try await chair.get(.planImport(1)).body
      #expect(page.contains("Slutet kommer före början") && page.contains("1 av 2 rader har fel"))
    }
  }

  @Test(
    "D02: a file that is no plan says why",
    arguments: [
      ("", "Välj en fil"), ("aktivitet\n", "Filen har inga rader"),
      ("namn;klar\nA;2026-01-01\n", "namn är ingen kolumn"),
      ("mål;klar\nA;2026-01-01\n", "Kolumnen aktivitet saknas"),
      ("aktivitet;mål;mål\nA;b;c\n", "Kolumnen mål står två gånger"),
      ("aktivitet\n\"öppen\n", "avslutas aldrig"),
      ("aktivitet\nRing 850709-9805\n", "personnummer"),
    ])
  func noPlan(content: String, words: String) async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let answer = try await chair.send(file: content, to: send)
      let page = try await chair.get(.planImport(1)).body
      #expect(answer.body.contains(words) || page.contains(words))
    }
  }

  @Test("D02: what is fetched as a file can be read in again, and no cell is a formula")
  func roundTrip() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.perform([
      .enterActivities(
        EnterActivities(
          plan: PlanID(1),
          [
            WrittenActivity(
              title: "=SUMMA(A1)", goal: "Mål; med \"citat\"\noch rad", measure: "-5 dagar",
              measurer: "Regionen",
              content: Activity.Content(
                responsible: .party(id: OrganisationID("regionen")), from: SmallNetwork.today,
                phase: .evaluation, development: "hemgång"))
          ])),
      .makePlan(MakePlan(body: SmallNetwork.group, kind: .action, year: 2026, title: "Den andra")),
    ])
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let file = try await chair.get(.planFile(1))
      #expect(file["content-disposition"]?.contains("plan-1.csv") == true)
      #expect(file.body.contains("'=SUMMA(A1)") && file.body.contains("'-5 dagar"))
      _ = try await chair.send(
        file: file.body, named: "plan.csv", to: .planImportAction(2, .register))
      let page = try await chair.get(.planImport(2)).body
      #expect(page.contains("2 aktiviteter kan läsas in."))
      let answer = try await chair.send([:], to: .planImportAction(2, .adopt))
      #expect(answer["location"]?.hasPrefix("/planer/2") == true)
      let state = network.registrar.snapshot.state
      let (own, read) = (state.plan(PlanID(1)), state.plan(PlanID(2)))
      #expect(read?.activities.map(\.content) == own?.activities.map(\.content))
      let name = network.registrar.snapshot.name
      #expect(read?.activities.map { name($0.title) } == own?.activities.map { name($0.title) })
    }
  }

  @Test("Values that spreadsheets would run begin with an apostrophe, and quotes are doubled")
  func written() {
    #expect(PlanFile.written("plan") == "plan" && PlanFile.written("") == "")
    #expect(PlanFile.written("+46 70") == "'+46 70" && PlanFile.written("@x") == "'@x")
    #expect(PlanFile.written("a;b \"c\"") == "\"a;b \"\"c\"\"\"")
  }
}
