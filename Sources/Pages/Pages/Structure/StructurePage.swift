public import Governance
import Links
import SwedishCalendar

/// The levels and bodies of each network as a map, with how they stand.
public enum StructurePage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View) -> [TextRef] {
    view.missing(view.state.levels.flatMap(\.responsibilities))
  }

  /// The page, for whoever looks.
  public static func render(_ view: View) -> [UInt8] {
    let networks = view.state.networks
    return view.frame(
      Words.structure, here: .structure, lede: StructureWords.lede, place: .structure
    ).write { html in
      if networks.isEmpty { html.empty(StartWords.nothing, StartWords.nothingMore) }
      if networks.count > 1 {
        html.contents(networks.map { ($0.id.rawValue, view.short($0.name)) })
      }
      if !networks.isEmpty {
        html.p(.class("before-lines")) {
          html.a(YearWords.whole(view.day.year), to: .networkYear(view.day.year))
          html.text(" \u{B7} ")
          html.a(HealthWords.toHealth, to: .health())
        }
      }
      html.div(.class("stack-wide")) {
        for network in networks {
          let name = view.short(network.name)
          html.part(name, id: network.id.rawValue) {
            html.structure(
              StructureMap(network.id, view), title: StructureWords.map(of: name),
              id: network.id.rawValue)
          }
        }
      }
    }
  }
}

extension HTML {
  /// Links to the parts of a long page, by id.
  func contents(_ parts: [(id: String, name: String)]) {
    nav(.class("contents"), .label(StructureWords.contents)) {
      ul {
        for part in parts { li { element("a", part.name, .href("#" + part.id)) } }
      }
    }
  }
}
