import Charters
import Links

@testable import Pages

extension Gallery {
  static var body: [UInt8] {
    Frame(
      title: "Operativ arbetsgrupp Sydost", over: "Delregional nivå · Sydost",
      lede: "En gemensam diskussionsarena för frågor om vårdsamverkan.",
      wayBack: [Frame.Crumb("Organ", .bodies)], place: .bodies, visitor: person,
      under: HTML.fragment { html in
        html.badge(.late, "2 punkter behöver åtgärd")
        html.chip("inte beslutsfattande")
      }
    ).write { html in
      html.tabs(bodyTabs(0))
      html.beside {
        html.part("Ledamöter", more: ("Hela sammansättningen", .body("sydost"))) {
          html.data("Platser och personer", columns: ["Plats", "Person", "Huvudman", "Mandat"]) {
            table in
            table.row(["Kommunal primärvård", "Karin Ek", "Ystads kommun", "intygat"])
            table.row(["Regional primärvård", "Samir Haddad", "Region Skåne", "intygat"])
            table.row(
              { html.text("Psykiatri") }, { html.badge(.late, "vakant") },
              { html.text("Region Skåne") }, { html.text("–") })
            table.row([
              "Kommunal socialtjänst", "Anna-Lena Bergström", "Tomelilla kommun", "intygat",
            ])
          }
        }
        html.part("Möten") {
          html.lines([
            Line(
              "Möte 4", leaf: leaf("mån", 25, "maj"), link: .meeting(7),
              about: ["kl. 13.00–15.00", "Stadshuset i Ystad"], mark: .due),
            Line(
              "Möte 3", leaf: leaf("mån", 4, "maj"), link: .meeting(6),
              about: ["9 av 11 närvarande"], mark: .late, markWord: "anteckningar saknas"),
            Line(
              "Möte 2", leaf: leaf("tis", 14, "apr"), link: .meeting(5), mark: .broken,
              markWord: "avsteg"),
            Line("Möte 1", leaf: leaf("tors", 8, "jan"), link: .meeting(4), mark: .before),
          ])
          html.pages(2, of: 5) { _ in .meetings(body: "sydost") }
        }
      } aside: {
        html.card("Fakta") {
          html.facts(
            [
              ("Uppdragsgivare", "Delregional tjänstemannaberedning Sydost"),
              ("Sammankallande", "Processledarna gemensamt"), ("Möten", "4–6 om året"),
            ], tight: true)
        }
        html.card("Senast") { html.history(happenings) }
      }
    }
  }

  static let happenings = [
    Happening(
      "Dagordningen publicerad", when: "18 maj 2026, kl. 8.14", iso: "2026-05-18T08:14",
      mark: .kept, detail: "Av Karin Ek", link: .meeting(7, .agenda)),
    Happening(
      "Anteckningarna inte publicerade", when: "7 maj 2026", iso: "2026-05-07", mark: .late),
    Happening(
      "Ersättare deltog", when: "14 april 2026", iso: "2026-04-14", mark: .broken,
      detail: "Antecknat som avsteg: ordinarie ledamot sjuk samma morgon."),
    Happening("Mötet planerat", when: "12 januari 2026", iso: "2026-01-12"),
  ]

  static var mapLarge: [UInt8] {
    map("Strukturen", "Så hänger vårdsamverkan i Skåne ihop.", Maps.large)
  }

  static var mapSmall: [UInt8] {
    map("Strukturen", "Så hänger samverkan i Jämtlands län ihop.", Maps.small)
  }

  private static func map(_ title: String, _ lede: String, _ map: StructureMap) -> [UInt8] {
    Frame(
      title: title, lede: lede, place: .structure, visitor: .anyone(here: .structure),
      exampleNotice: notice
    ).write { html in
      html.part("Nivåer och organ") { html.structure(map, title: "Karta över nivåer och organ") }
    }
  }

  static var marks: [UInt8] {
    Frame(title: "Tecken", visitor: person).write { html in
      html.div(.class("stack-wide")) {
        html.part("Utfall") {
          html.div(.class("row")) { for mark in Mark.allCases { html.badge(mark) } }
        }
        html.part("Antal") {
          html.div(.class("row")) {
            for (kept, total) in [(9, 10), (0, 4), (12, 12), (1, 1), (48, 52), (0, 0)] {
              html.count(Count(kept, of: total))
            }
          }
        }
        html.part("Punkter") {
          html.div(.class("row")) {
            html.cite(a14)
            html.cite(ClauseLink("C20"))
            for force in Force.allCases { html.chip(force.swedish) }
          }
        }
        html.part("Knappar") {
          html.div(.class("row")) {
            html.submit("Publicera", .primary)
            html.submit("Spara utkast")
            html.submit("Ställ in mötet", .danger)
            html.submit("Ångra", .plain)
          }
        }
        html.part("Fakta") { html.facts([("Tid", "kl. 13.00–15.00"), ("Plats", "Ystad")]) }
        html.part("Text") {
          html.div(.class("prose")) {
            html.p(
              "Gruppen gick igenom läget i vårdplaneringen inför sommaren. Alla fem kommuner har lämnat sina bemanningsplaner, och sjukhuset i Ystad har bekräftat tiderna för utskrivningar i juli."
            )
            html.ul {
              html.li("Tomelilla återkommer om kvällstiderna.")
              html.li("Samir tar med frågan till beredningen.")
            }
          }
        }
      }
    }
  }
}
