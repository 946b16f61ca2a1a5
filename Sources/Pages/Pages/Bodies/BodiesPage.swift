import Governance
import Links
import SwedishCalendar

/// Every body by network and level, with how it stands and when it meets.
public enum BodiesPage {
  /// The page, for whoever looks.
  public static func render(_ view: View) -> [UInt8] {
    let networks = view.state.networks
    return view.frame(Words.bodies, here: .bodies, lede: BodiesWords.lede, place: .bodies).write {
      html in
      if networks.isEmpty { html.empty(StartWords.nothing, StartWords.nothingMore) }
      html.p { html.a(LedgerWords.toAll, to: .ledger()) }
      if networks.count > 1 {
        html.contents(networks.map { ($0.id.rawValue, view.short($0.name)) })
      }
      html.div(.class("stack-wide")) {
        for network in networks {
          html.part(view.short(network.name), id: network.id.rawValue) {
            html.div(.class("aligned bodies")) {
              for level in view.state.levels where level.network == network.id {
                html.level(level, view)
              }
            }
          }
        }
      }
    }
  }
}

extension HTML {
  fileprivate func level(_ level: Level, _ view: View) {
    let bodies = view.state.allBodies.filter { $0.level == level.id }
      .swedishSorted { view.short($0.name) }
    guard !bodies.isEmpty else { return }
    data(view.short(level.name), columns: BodiesWords.columns) { table in
      for body in bodies { row(body, table, view) }
    }
  }

  private func row(_ body: Body, _ table: Rows, _ view: View) {
    table.row(
      {
        self.a(view.name(of: body.id), to: view.link(to: body))
        if let last = body.lastDay {
          self.span(" " + BodyAdministrationWords.ended(last), .class("soft small"))
        }
      },
      { self.text(body.area.map { view.name(of: $0) } ?? BodiesWords.whole) },
      { self.badge(view.health(of: body)) },
      {
        if let next = view.coming(body).first {
          self.a(next.day.swedishShort, to: .meeting(next.id.rawValue))
        } else {
          self.span(BodiesWords.noMeeting, .class("soft"))
        }
      })
  }
}
