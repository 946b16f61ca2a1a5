import Charters
public import Governance
import Links
import SwedishCalendar

/// The plans of one body in a year, which are missing, and how much of the work belongs to them.
public enum BodyPlansPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, body: Body, year: Int?) -> [TextRef] {
    let year = year ?? view.day.year
    let seasons = body.seasons.filter { [year, year - 1].contains($0.season.year) }.map(\.text)
    return view.missing(view.readablePlans(of: body).map(\.title) + seasons)
  }

  /// The page, for whoever looks.
  public static func render(_ view: View, body: Body, year asked: Int?) -> [UInt8] {
    let year = asked ?? view.day.year
    return view.frame(
      PlanWords.of(year), here: .bodyPlans(body.id.rawValue, year: asked),
      over: view.name(of: body.id), lede: PlanWords.bodyLede, wayBack: view.wayBack(to: body),
      place: .bodies
    ).write { html in
      html.tabs(view.tabs(body, .plans))
      html.feedback(view, of: body)
      html.years(body, year)
      html.beside {
        html.plans(of: body, in: year, view)
        let kind = view.state.planKind(of: body, on: view.day)
        html.grid(
          view.state.planGrid(of: body, kind: kind, in: year, on: view.day), of: body, view)
        html.share(of: body, in: year, view)
        html.seasons(of: body, in: year, view)
      } aside: {
        html.makePlan(body, year, view)
        html.prepareSeason(body, year, view)
        html.p { html.a(PlanWords.toAll, to: .plans()) }
      }
    }
  }
}

extension HTML {
  fileprivate func years(_ body: Body, _ year: Int) {
    div(.class("before-lines")) {
      buttons {
        for other in [year - 1, year + 1] {
          buttonLink(PlanWords.of(other), to: .bodyPlans(body.id.rawValue, year: other))
        }
      }
    }
  }

  fileprivate func plans(of body: Body, in year: Int, _ view: View) {
    let plans = view.readablePlans(of: body).filter { $0.year == year }
    part(PlanWords.ofYear) {
      guard !plans.isEmpty else { return empty(PlanWords.noneHere, PlanWords.noneHereMore) }
      lines(plans.map { view.line($0, in: body) })
    }
  }

  /// Which plans there are, by part of the territory and development area (D02).
  fileprivate func grid(_ grid: PlanGrid, of body: Body, _ view: View) {
    guard grid.rows.count > 1 || grid.columns.count > 1 else { return }
    let names = grid.columns.map { area in
      area.map { view.development($0, of: body.id) } ?? PlanWords.wholePlan
    }
    part(PlanWords.grid) {
      data(PlanWords.gridCaption(grid.year), columns: [PlanWords.gridRow] + names) { table in
        for row in grid.rows { self.row(row, names, table, view) }
      }
    }
  }

  private func row(_ row: PlanGrid.Row, _ names: [String], _ table: Rows, _ view: View) {
    tr {
      th(view.name(of: row.scope), .fixed("scope", "row"))
      for (cell, name) in zip(row.cells, names) {
        td(.attribute("data-label", name)) { div { self.cell(cell, row.scope, view) } }
      }
    }
  }

  private func cell(_ cell: PlanGrid.Cell, _ scope: Plan.Scope, _ view: View) {
    switch cell {
    case .missing: badge(.late, PlanWords.missing)
    case .covered:
      let isPart = if case .municipality = scope { true } else { false }
      span(isPart ? PlanWords.coveredByArea : PlanWords.coveredByParts, .class("soft"))
    case .plans(let plans):
      for plan in plans.compactMap({ view.state.plan($0) }) {
        let (mark, word) = view.standing(of: plan)
        if view.denial(of: plan) == nil {
          p { a(view.words(plan.title), to: .plan(plan.id.rawValue)) }
        }
        badge(mark, word)
      }
    }
  }

  /// How much of the year's work belongs to no activity, and what (A13).
  fileprivate func share(of body: Body, in year: Int, _ view: View) {
    let share = view.state.workShare(of: body, in: year, on: view.day)
    guard !view.state.plans(of: body.id).isEmpty, view.may(.read(.members), in: body) else {
      return
    }
    part(PlanWords.share) {
      guard let percent = share.percentOutside else {
        return p(PlanWords.noWork, .class("soft"))
      }
      p(PlanWords.share(share.inPlan.count, share.count, percent))
      guard !share.outside.isEmpty else { return }
      let shown = share.outside.suffix(Self.most).reversed().map {
        view.line($0) ?? Line(PlanWords.hiddenWork)
      }
      details(.class("more")) {
        summary(StartWords.heading(PlanWords.outside, share.outside.count))
        lines(shown)
        if share.outside.count > Self.most {
          p(PlanWords.more(share.outside.count - Self.most), .class("soft small"))
        }
      }
    }
  }

  /// How many lines are shown of what can be very many.
  private static var most: Int { 60 }
}

extension View {
  /// A plan in a list of one body's plans.
  fileprivate func line(_ plan: Plan, in body: Body) -> Line {
    let (mark, word) = standing(of: plan)
    let about = [
      plan.kind.swedish.capitalised, name(of: plan.scope),
      plan.development.map { development($0, of: plan.body) },
      PlanWords.activities(plan.standing.count),
      plan.body == body.id ? nil : name(of: plan.body),
    ]
    return Line(
      words(plan.title), link: .plan(plan.id.rawValue), about: about.compactMap { $0 },
      mark: mark, markWord: word)
  }
}
