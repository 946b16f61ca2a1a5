import Charters
public import Governance
import Links
import SwedishCalendar

/// The meetings of a year as they are planned, on the wheel and month by month; open to all.
public enum YearPage {
  /// The year of one body.
  public static func render(_ view: View, body: Body, year: Int) -> [UInt8] {
    let id = body.id.rawValue
    let model = YearModel(view, [body.id], year: year)
    let wayBack =
      view.wayBack(to: body) + [Frame.Crumb(ShellWords.meetings, .meetings(body: id))]
    return view.frame(
      YearWords.title(year), here: .bodyYear(id, year), over: view.short(body.name),
      lede: YearWords.lede, wayBack: wayBack, place: .bodies
    ).write { html in
      html.tabs(view.tabs(body, .meetings))
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        years(html, view, year) { .bodyYear(id, $0) }
        if model.entries.isEmpty {
          empty(html, view, body, year)
        } else {
          figures(html, model)
          more(html, view, body, year)
        }
      }
    }
  }

  /// The year of every network.
  public static func render(_ view: View, year: Int) -> [UInt8] {
    let parts = view.state.networks.map { network in (network, bodies(of: network, view)) }
    return view.frame(
      YearWords.title(year), here: .networkYear(year), lede: YearWords.networkLede,
      wayBack: [Frame.Crumb(Words.structure, .structure)], place: .structure
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        years(html, view, year) { .networkYear($0) }
        if parts.count > 1 {
          html.contents(parts.map { ($0.0.id.rawValue, view.short($0.0.name)) })
        }
        for (network, bodies) in parts {
          let model = YearModel(view, bodies, year: year)
          html.part(view.short(network.name), id: network.id.rawValue) {
            if model.entries.isEmpty {
              html.p(YearWords.none(year), .class("soft"))
            } else if parts.count > 1 {
              html.wheel(model.wheel)
              html.details(.class("more")) {
                html.summary(YearWords.calendar(model.entries.count))
                html.calendar(model.calendar)
              }
            } else {
              html.wheel(model.wheel)
              html.calendar(model.calendar)
            }
          }
        }
        if view.asOf == nil, !view.plannable.isEmpty {
          html.buttons { html.buttonLink(PlanningWords.choose, to: .planning()) }
        }
      }
    }
  }

  private static func bodies(of network: NetworkEntry, _ view: View) -> [BodyID] {
    let levels = view.state.levels.filter { $0.network == network.id }.map(\.id)
    let bodies = view.state.allBodies
    return levels.flatMap { level in
      bodies.filter { $0.level == level }.swedishSorted { view.short($0.name) }.map(\.id)
    }
  }

  static func figures(_ html: HTML, _ model: YearModel) {
    html.wheel(model.wheel)
    html.part(YearWords.months) { html.calendar(model.calendar) }
  }

  private static func years(
    _ html: HTML, _ view: View, _ year: Int, _ link: (Int) -> Link
  ) {
    let near = view.day.year - 20...view.day.year + mostYearsAhead
    html.nav(.class("years"), .label(YearWords.years)) {
      for other in year - 1...year + 1 where near.contains(other) || other == year {
        html.a("\(other)", to: link(other), .current(if: other == year))
      }
    }
  }

  /// How many years ahead are planned at most.
  public static let mostYearsAhead = 5

  private static func isPlannable(_ year: Int, _ view: View, _ body: Body) -> Bool {
    view.offers(.holdMeetings, in: body)
      && (view.day.year...view.day.year + mostYearsAhead).contains(year)
  }

  private static func empty(_ html: HTML, _ view: View, _ body: Body, _ year: Int) {
    let mayPlan = isPlannable(year, view, body)
    html.empty(
      YearWords.none(year), mayPlan ? YearWords.planFirst : YearWords.comesHere,
      next: mayPlan ? (PlanningWords.title(year), .planningYear(body.id.rawValue, year)) : nil)
  }

  private static func more(_ html: HTML, _ view: View, _ body: Body, _ year: Int) {
    html.buttons {
      if isPlannable(year, view, body) {
        html.buttonLink(
          PlanningWords.title(year), to: .planningYear(body.id.rawValue, year), .primary)
      }
      html.buttonLink(YearWords.whole(year), to: .networkYear(year))
    }
  }
}
