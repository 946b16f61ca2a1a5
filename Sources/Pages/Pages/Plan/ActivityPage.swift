import Charters
public import Governance
import Links
import SwedishCalendar

/// One activity of a plan: what it is to reach, how it goes, and the work that belongs to it.
public enum ActivityPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, activity: Activity) -> [TextRef] {
    let requests = view.state.requests(tiedTo: activity.id).map(\.text)
    return view.missing(
      activity.wordRefs + [activity.removed?.reason, view.state.plan(activity.id.plan)?.title]
        + activity.reports.map(\.words) + requests)
      + (view.state.plan(activity.id.plan).map { view.goalTexts(of: $0) } ?? [])
  }

  /// The page, for one who may read its plan.
  public static func render(_ view: View, plan: Plan, activity: Activity) -> [UInt8] {
    let owner = view.state.body(plan.body)
    let (mark, word) = view.standing(of: activity)
    return view.frame(
      view.words(activity.title), here: .activity(activity.id),
      over: ActivityWords.number(activity.id), lede: activity.goal.map { view.words($0) },
      wayBack: [
        Frame.Crumb(view.name(of: plan.body), .bodyPlans(plan.body.rawValue, year: plan.year)),
        Frame.Crumb(view.words(plan.title), .plan(plan.id.rawValue)),
      ], place: .plans, under: HTML.fragment { $0.badge(mark, word) }
    ).write { html in
      html.feedback(view, of: owner)
      html.beside {
        if let removed = activity.removed {
          html.notice(
            .information, ActivityWords.removed.capitalised, view.words(removed.reason))
        }
        html.part(ActivityWords.about) { html.facts(view.facts(of: activity, plan)) }
        html.hindrances(of: activity, view)
        html.reports(of: activity, view)
        html.work(of: activity, view)
      } aside: {
        html.activityForms(activity, of: plan, view)
      }
    }
  }
}

extension View {
  fileprivate func facts(
    of activity: Activity, _ plan: Plan
  ) -> [(term: String, value: String)] {
    let content = activity.content
    let named = state.goals(of: plan, on: day)
    let goals = names(of: content.goals, among: named)
    let optional: [(String, String?)] = [
      (
        ActivityWords.responsible,
        content.responsible.map { name(of: $0) } ?? ActivityWords.nobody
      ),
      (ActivityWords.measure, activity.measure.map { words($0) }),
      (ActivityWords.measurer, activity.measurer.map { words($0) }),
      (
        PlanWords.time, ActivityWords.time(content.from, content.until)
      ),
      (ActivityWords.phase, content.phase?.swedish.capitalised),
      (PlanWords.development, development(of: activity, in: plan)),
      (ActivityWords.goals, goals.isEmpty ? nil : goals.joined(separator: " · ")),
      (ActivityWords.follows, activity.follows.map { name(of: $0) }),
      (ActivityWords.continues, continued(activity)),
    ]
    return optional.compactMap { term, value in value.map { (term: term, value: $0) } }
  }

  private func continued(_ activity: Activity) -> String? {
    guard let next = activity.carriedTo.flatMap({ state.plan($0.plan) }), next.withdrawn == nil,
      denial(of: next) == nil
    else { return nil }
    return words(next.title)
  }
}

extension HTML {
  /// The outcomes that an activity depends on, and how each stands.
  fileprivate func hindrances(of activity: Activity, _ view: View) {
    let all = activity.content.dependsOn
    guard !all.isEmpty else { return }
    let open = Set(view.state.hindrances(of: activity))
    part(ActivityWords.dependsOn) {
      lines(
        all.map { id in
          let isOpen = open.contains(id)
          return Line(
            view.seenName(of: id), link: view.sees(id) ? .outcome(id) : nil,
            mark: isOpen ? .due : .kept,
            markWord: isOpen ? ActivityWords.awaited : ActivityWords.there)
        })
    }
  }

  fileprivate func reports(of activity: Activity, _ view: View) {
    part(ActivityWords.reports) {
      guard !activity.reports.isEmpty else {
        return p(ActivityWords.noReports, .class("soft"))
      }
      let all = activity.reports.reversed().map { report in
        let phase = report.phase.map { " · \($0.swedish.capitalised)" } ?? ""
        return Happening(
          report.status.swedish.capitalised + phase, when: report.on.swedishShort,
          iso: report.on.description, mark: report.status.mark, detail: view.words(report.words))
      }
      history(Array(all.prefix(12)))
      guard all.count > 12 else { return }
      details(.class("list")) {
        summary(ActivityWords.earlier)
        history(Array(all.dropFirst(12)))
      }
    }
  }

  fileprivate func work(of activity: Activity, _ view: View) {
    let work = view.state.work(of: activity.id).reversed().compactMap { view.line($0) }
    part(ActivityWords.work) {
      if work.isEmpty { return p(ActivityWords.noWork, .class("soft")) }
      lines(Array(work.prefix(60)))
      if work.count > 60 { p(PlanWords.more(work.count - 60), .class("soft small")) }
    }
    let requests = view.state.requests(tiedTo: activity.id).filter {
      view.denial(of: $0) == nil
    }
    guard !requests.isEmpty else { return }
    part(ActivityWords.requests) { lines(requests.prefix(60).map { view.line($0) }) }
  }
}

extension Activity.Status {
  /// The mark that tells it without colour.
  var mark: Mark {
    switch self {
    case .onTrack: .due
    case .delayed: .late
    case .done: .kept
    case .stopped: .aside
    }
  }
}
