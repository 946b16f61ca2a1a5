import Charters
public import Governance
public import Links
import SwedishCalendar

/// The plans of a year in all bodies, as far as the viewer may read them.
public enum PlansPage {
  static let perPage = 50

  /// The long texts that the page shows.
  public static func texts(_ view: View, query: PlanQuery) -> [TextRef] {
    view.missing(found(view, query).map(\.title))
  }

  /// The page, for whoever looks.
  public static func render(_ view: View, query: PlanQuery) -> [UInt8] {
    let found = found(view, query)
    let total = max(1, (found.count + perPage - 1) / perPage)
    let page = min(max(query.page ?? 1, 1), total)
    let shown = Array(found.dropFirst((page - 1) * perPage).prefix(perPage))
    return view.frame(
      PlanWords.title, here: .plans(query), lede: PlanWords.lede, place: .plans
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        html.filter(view, query)
        if shown.isEmpty {
          html.empty(PlanWords.none, PlanWords.noneMore)
        } else {
          html.plans(shown, count: found.count, view)
          html.pages(page, of: total) { number in
            var query = query
            query.page = number
            return .plans(query)
          }
        }
      }
    }
  }

  static func year(_ query: PlanQuery, _ view: View) -> Int {
    query.year.flatMap(Int.init) ?? view.day.year
  }

  private static func found(_ view: View, _ query: PlanQuery) -> [Plan] {
    let year = year(query, view)
    let kind = query.kind.flatMap { PlanKind(rawValue: $0) }
    return view.state.allPlans.filter { plan in
      plan.withdrawn == nil && plan.year == year && (kind == nil || plan.kind == kind)
        && (query.body.map { plan.concerns(BodyID($0)) } ?? true) && view.denial(of: plan) == nil
    }.swedishSorted { view.name(of: $0.body) }
  }
}

extension HTML {
  fileprivate func filter(_ view: View, _ query: PlanQuery) {
    let plans = view.state.allPlans.filter { $0.withdrawn == nil && view.denial(of: $0) == nil }
    let bodies = Set(plans.flatMap(\.bodies)).sorted().swedishSorted { view.name(of: $0) }
    let year = PlansPage.year(query, view)
    let years = Set(plans.map(\.year) + [view.day.year, year]).sorted(by: >)
    section(.class("filter")) {
      h2(PlanWords.filter, .class("unseen"))
      form(
        .class("finder"), .fixed("method", "get"), .attribute("action", Link.plans().path)
      ) {
        select(
          Field(PlanQuery.Name.body, PlanWords.body, value: query.body ?? ""),
          [Choice("", PlanWords.all)] + bodies.map { Choice($0.rawValue, view.name(of: $0)) })
        select(
          Field(PlanQuery.Name.kind, PlanWords.kind, value: query.kind ?? ""),
          [Choice("", PlanWords.all)]
            + PlanKind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
        select(
          Field(PlanQuery.Name.year, PlanWords.year, value: "\(year)"),
          years.map { Choice("\($0)", "\($0)") })
        submit(PlanWords.show)
      }
    }
  }

  fileprivate func plans(_ plans: [Plan], count: Int, _ view: View) {
    data(PlanWords.caption(count), columns: PlanWords.columns) { table in
      for plan in plans { row(plan, table, view) }
    }
  }

  private func row(_ plan: Plan, _ table: Rows, _ view: View) {
    let (mark, word) = view.standing(of: plan)
    let overdue = plan.standing.count { view.state.isOverdue($0, on: view.day) }
    table.row(
      { self.a(view.words(plan.title), to: .plan(plan.id.rawValue)) },
      { self.a(view.name(of: plan.body), to: .bodyPlans(plan.body.rawValue, year: plan.year)) },
      {
        self.text(view.name(of: plan.scope))
        if let development = plan.development {
          self.p(view.development(development, of: plan.body), .class("soft small"))
        }
      },
      { self.text("\(plan.standing.count)") },
      { self.overdue(plan.isInForce ? overdue : 0) },
      { self.badge(mark, word) })
  }

  private func overdue(_ count: Int) {
    if count == 0 { text("0") } else { badge(.late, "\(count)") }
  }
}
