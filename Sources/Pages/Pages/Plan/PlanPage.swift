import Charters
public import Governance
import Links
import SwedishCalendar

/// One plan: what it is for, its activities, what bodies have contributed, and what is different
/// from the plan before. It can be printed as it is.
public enum PlanPage {
  static let perPage = 200

  /// The long texts that the page shows.
  public static func texts(_ view: View, plan: Plan, page: Int?) -> [TextRef] {
    let before = plan.follows.flatMap { view.state.plan($0) }
    let shown = shown(plan, page)
    let difference =
      (before?.standing ?? []).flatMap(\.wordRefs) + plan.standing.flatMap(\.wordRefs)
    return view.missing(
      [plan.title, before?.title, plan.withdrawn?.reason] + plan.contributions.map(\.text)
        + shown.flatMap { $0.wordRefs + [$0.reports.last?.words] } + difference)
      + view.goalTexts(of: plan)
  }

  /// The page, for one who may read the plan.
  public static func render(_ view: View, plan: Plan, page: Int?) -> [UInt8] {
    let owner = view.state.body(plan.body)
    let number = plan.id.rawValue
    let total = max(1, (plan.standing.count + perPage - 1) / perPage)
    let (mark, word) = view.standing(of: plan)
    return view.frame(
      view.words(plan.title), here: .plan(number, page: page),
      over: view.name(of: plan.body),
      lede: PlanWords.kindAndYear(plan.kind, plan.year),
      wayBack: (owner.map(view.wayBack) ?? [])
        + [Frame.Crumb(PlanWords.title, .bodyPlans(plan.body.rawValue, year: plan.year))],
      place: .plans, under: HTML.fragment { $0.badge(mark, word) }
    ).write { html in
      html.feedback(view, of: owner)
      if let withdrawn = plan.withdrawn {
        html.notice(.information, PlanWords.withdrawn.capitalised, view.words(withdrawn.reason))
      }
      html.div(.class("stack-wide")) {
        html.part(PlanWords.about) { html.facts(view.facts(of: plan)) }
        html.activities(of: plan, shown(plan, page), view)
        html.pages(min(max(page ?? 1, 1), total), of: total) { .plan(number, page: $0) }
        html.difference(of: plan, view)
        html.contributions(to: plan, view)
        html.planForms(plan, view)
      }
    }
  }

  private static func shown(_ plan: Plan, _ page: Int?) -> [Activity] {
    let standing = plan.standing
    let total = max(1, (standing.count + perPage - 1) / perPage)
    let page = min(max(page ?? 1, 1), total)
    return Array(standing.dropFirst((page - 1) * perPage).prefix(perPage))
  }
}

extension Activity {
  /// Where its words stand.
  var wordRefs: [TextRef?] { [title, goal, measure, measurer] }
}

extension View {
  fileprivate func facts(of plan: Plan) -> [(term: String, value: String)] {
    let next = state.allPlans.filter { $0.follows == plan.id && $0.withdrawn == nil }
    let optional: [(String, String?)] =
      [
        (PlanWords.scope, name(of: plan.scope)),
        (
          PlanWords.development,
          plan.development.map { development($0, of: plan.body) } ?? PlanWords.allDevelopment
        ),
        (
          PlanWords.adopted,
          plan.adopted.map { PlanWords.adopted($0.on, $0.meeting != nil) } ?? PlanWords.draft
        ),
        (PlanWords.follows, plan.follows.flatMap { state.plan($0) }.map { words($0.title) }),
      ] + next.map { (PlanWords.followedBy, short($0.title)) }
      + plan.sharedWith.map { (PlanWords.sharedWith, name(of: $0)) }
    return optional.compactMap { term, value in value.map { (term: term, value: $0) } }
  }
}

extension HTML {
  /// The activities as a table, under the development areas that they belong to.
  fileprivate func activities(of plan: Plan, _ shown: [Activity], _ view: View) {
    part(PlanWords.activities) {
      guard !shown.isEmpty else {
        return empty(PlanWords.noActivities, PlanWords.noActivitiesMore)
      }
      let areas = shown.map { view.development(of: $0, in: plan) }.once
      // Every activity should trace to an area of the agreement (D01); one that does not is told.
      let hasNamed = view.state.body(plan.body).map {
        !view.state.namedAreas(of: $0, on: view.day).isEmpty
      }
      let without = hasNamed == true ? PlanWords.noArea : PlanWords.activities
      div(.class("aligned plan")) {
        for area in areas {
          let own = shown.filter { view.development(of: $0, in: plan) == area }
          data(area ?? without, columns: PlanWords.activityColumns) {
            table in
            for activity in own { row(activity, table, view) }
          }
        }
      }
    }
  }

  private func row(_ activity: Activity, _ table: Rows, _ view: View) {
    let content = activity.content
    let (mark, word) = view.standing(of: activity)
    table.row(
      { self.what(activity, view) },
      { self.text(content.responsible.map { view.name(of: $0) } ?? ActivityWords.nobody) },
      { self.text(ActivityWords.time(content.from, content.until)) },
      {
        self.badge(mark, word)
        if let phase = content.phase { self.p(phase.swedish.capitalised, .class("soft small")) }
      },
      {
        if let last = activity.reports.last {
          self.text(ActivityWords.told(last.on, view.words(last.words).firstLine))
        }
      })
  }

  private func what(_ activity: Activity, _ view: View) {
    a(
      ActivityWords.named(activity.id, view.words(activity.title)),
      to: .activity(activity.id))
    if let goal = activity.goal {
      p("\(ActivityWords.goal): \(view.words(goal))", .class("soft small"))
    }
    let measure = [activity.measure, activity.measurer].compactMap { $0 }.map(view.words)
    if !measure.isEmpty {
      p(
        "\(ActivityWords.measure): \(measure.joined(separator: " · "))", .class("soft small"))
    }
  }

  fileprivate func contributions(to plan: Plan, _ view: View) {
    guard !plan.contributions.isEmpty || plan.follows != nil else { return }
    part(PlanWords.contributions) {
      if plan.contributions.isEmpty { return p(PlanWords.noContributions, .class("soft")) }
      let all = plan.contributions.reversed().map { one in
        Happening(
          view.name(of: one.body), when: one.on.swedishShort, iso: one.on.description,
          detail: view.words(one.text))
      }
      history(Array(all.prefix(12)))
      guard all.count > 12 else { return }
      details(.class("list")) {
        summary(PlanWords.earlier)
        history(Array(all.dropFirst(12)))
      }
    }
  }
}
