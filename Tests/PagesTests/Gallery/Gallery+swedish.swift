import Charters
import Links

@testable import Pages

extension Gallery {
  static var start: [UInt8] {
    Frame(
      title: "God morgon, Karin", lede: "Tre saker väntar på dig. Den första gäller i dag.",
      place: .start, visitor: person, exampleNotice: notice
    ).write { html in
      html.notice(.success, "Dagordningen är publicerad.", "Alla ledamöter kan läsa den nu.")
      html.div(.class("stack-wide")) {
        html.beside {
          html.part("Det här ska göras", more: ("Allt för året", .start)) {
            html.lines([
              Line(
                "Skicka minnesanteckningarna från mötet den 4 maj", leaf: leaf("tors", 7, "maj"),
                link: .meeting(6, .minutes), about: ["Operativ arbetsgrupp Sydost", "sekreterare"],
                clause: ClauseLink("A22", link: .charter(body: "sydost", clause: "A22")),
                mark: .late, markWord: "sen 11 dagar"),
              Line(
                "Publicera dagordningen med bilagor", leaf: leaf("mån", 18, "maj"),
                link: .meeting(7, .agenda), about: ["Lokal samverkansarena Östersund"],
                clause: ClauseLink("C20", link: .charter(body: "ostersund", clause: "C20")),
                mark: .due, markWord: "senast i dag"),
              Line(
                "Rapportera till delregional tjänstemannaberedning", leaf: leaf("fre", 29, "maj"),
                link: .body("sydost"), about: ["Operativ arbetsgrupp Sydost"],
                clause: ClauseLink("A15"), mark: .due),
            ])
          }
          html.part("Mina möten") {
            html.lines([
              Line(
                "Operativ arbetsgrupp Sydost", leaf: leaf("mån", 25, "maj"), link: .meeting(7),
                about: ["kl. 13.00–15.00", "Stadshuset i Ystad, Lilla salen"], mark: .due,
                markWord: "dagordning saknas"),
              Line(
                "Delregional tjänstemannaberedning Sydost", leaf: leaf("tors", 28, "maj"),
                link: .meeting(8), about: ["kl. 9.00–12.00", "på distans"], mark: .kept,
                markWord: "dagordning publicerad"),
            ])
          }
        } aside: {
          html.card("Väntar på ditt svar") {
            html.history([
              Happening(
                "Fråga om läkarmedverkan i hemsjukvården", when: "i fredags", iso: "2026-05-15",
                detail: "Från lokal grupp Ystad", link: .body("ystad")),
              Happening(
                "Representant för Skurups kommun saknas", when: "sedan 2 mars", iso: "2026-03-02",
                mark: .late, link: .body("sydost")),
            ])
          }
          html.card("Mina organ") {
            html.facts(
              [
                ("Operativ arbetsgrupp Sydost", "Sekreterare till och med december 2026"),
                ("Lokal samverkansarena Östersund", "Ordförande 2026"),
              ], tight: true)
          }
        }
      }
    }
  }

  static var startEmpty: [UInt8] {
    Frame(
      title: "Samverkan som går att följa",
      lede: "Här ser du vad regioner och kommuner har lovat varandra, och hur det går.",
      place: .start, visitor: .anyone(here: .start)
    ).write { html in
      html.empty(
        "Inga möten är publicerade än",
        "När ett organ publicerar sin dagordning står den här. Under tiden kan du läsa om organen.",
        next: ("Se alla organ", .bodies))
    }
  }

  static let cards: [ClauseCard] = [
    ClauseCard(
      id: "A14", says: "Gruppen är inte beslutsfattande.", force: .shall, mark: .kept,
      why: "Inget beslut har tagits sedan gruppen började följa uppdraget här.",
      owedBy: "gruppen", more: ("Underlag och historik", .clause(body: "sydost", clause: "A14"))),
    ClauseCard(
      id: "A22",
      says:
        "Minnesanteckningar förs vid varje möte och publiceras på vårdsamverkans webbplats.",
      force: .shall, mark: .late, markWord: "sen 11 dagar", count: Count(3, of: 5),
      why:
        "Anteckningarna från mötet den 4 maj är inte publicerade. Riktvärdet är tre dagar; uppdraget anger inget antal.",
      owedBy: "sekreteraren, Karin Ek",
      more: ("Underlag och historik", .clause(body: "sydost", clause: "A22"))),
    ClauseCard(
      id: "A17", says: "Ersättare vid frånvaro förekommer inte.", force: .shall, mark: .broken,
      count: Count(9, of: 10),
      why: "Den 14 april kom en ersättare för Sjöbo kommun. Det är antecknat som avsteg.",
      owedBy: "ledamöterna",
      more: ("Underlag och historik", .clause(body: "sydost", clause: "A17"))),
    ClauseCard(
      id: "A12", says: "Gruppen verkar för ett personcentrerat arbetssätt.", force: .shall,
      mark: .attested, why: "Gruppen intygade det den 12 januari 2026. Det gäller i ett år.",
      more: ("Läs intyget", .clause(body: "sydost", clause: "A12"))),
    ClauseCard(
      id: "B20", says: "Kostnaderna bör fördelas rättvist mellan regionerna över tid.",
      force: .should, mark: .departure, why: "En region har burit 62 procent av tiden i tre år."),
    ClauseCard(
      id: "A08", says: "Efterfråga resultat med koppling till den lokala aktivitetsplanen.",
      force: .shall, mark: .aside),
  ]

  static var charter: [UInt8] {
    Frame(
      title: "Uppdraget", over: "Operativ arbetsgrupp Sydost",
      lede: "Varje punkt i uppdragsbeskrivningen, hur den följs, och varför det bedöms så.",
      wayBack: wayBack, place: .bodies, visitor: person, exampleNotice: notice,
      under: HTML.fragment { html in
        html.badge(.broken, "1 bruten")
        html.badge(.late, "1 sen")
        html.badge(.kept, "17 uppfyllda")
      }
    ).write { html in
      html.tabs(bodyTabs(1))
      html.div(.class("stack-wide")) {
        html.asOf(AsOf(page: .charter(body: "sydost"), day: "2026-05-18"))
        html.documentHead(head)
        html.part("Mötesformer", id: "moten") { html.clauses(cards) }
      }
    }
  }

  static let head = DocumentHead(
    kind: "Uppdragsbeskrivning", title: "Operativ arbetsgrupp, vårdsamverkan Sydost",
    origin: "Exempel, efter förlaga",
    facts: [
      ("Fastställd av", "Delregional tjänstemannaberedning Sydost"),
      ("Fastställd", "3 februari 2025"), ("Gäller till", "tills vidare"),
      ("Ses över", "senast 3 februari 2027"), ("Ägare", "Processledarna i Sydost"),
      ("Följs här från", "1 januari 2026"),
    ])

  static func bodyTabs(_ current: Int) -> [Tab] {
    let names: [(String, Link, Int?)] = [
      ("Översikt", .body("sydost"), nil), ("Uppdraget", .charter(body: "sydost"), nil),
      ("Möten", .meetings(body: "sydost"), 2),
    ]
    return names.enumerated().map { place, tab in
      Tab(tab.0, tab.1, number: tab.2, isCurrent: place == current)
    }
  }

  static var charterPast: [UInt8] {
    Frame(
      title: "Uppdraget", over: "Operativ arbetsgrupp Sydost", wayBack: wayBack, place: .bodies,
      visitor: .anyone(here: .charter(body: "sydost"))
    ).write { html in
      html.tabs(bodyTabs(1))
      html.div(.class("stack-wide")) {
        html.asOf(
          AsOf(page: .charter(body: "sydost"), day: "2026-03-01", past: "den 1 mars 2026"))
        html.part("Mötesformer") {
          html.clauses([
            ClauseCard(
              id: "A24", says: "4–6 möten hålls årligen.", force: .shall, mark: .notYet,
              count: Count(0, of: 4)),
            ClauseCard(
              id: "A18", says: "Processledarna är initialt mötesledare.", force: .shall,
              mark: .open,
              why: "Uppdraget säger inte när den inledande tiden slutar."),
          ])
        }
      }
    }
  }
}
