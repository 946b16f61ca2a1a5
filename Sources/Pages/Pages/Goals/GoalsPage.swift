import Charters
public import Governance
import Links
import SwedishCalendar

/// A body's goals with what works for each, and those that nothing works for (A03, B05, B06, C01).
public enum GoalsPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.goalTexts(of: body) + view.tagTexts(in: body)
      + view.missing(view.goalItems(body).flatMap(\.agenda).map(\.title))
      + view.missing(body.goalOutcomes.map(\.reason))
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let coverage = view.coverage(of: body)
    return view.goalsFrame(Link.GoalPart.goals.swedish, body, .goals, lede: GoalWords.lede)
      .write { html in
        html.tabs(view.goalTabs(body, .goals))
        html.feedback(view, of: body)
        guard !coverage.isEmpty else {
          return html.empty(
            GoalWords.none, GoalWords.noneMore,
            next: (GoalWords.toAgreements, .goals(body: body.id.rawValue, .agreements)))
        }
        html.beside {
          html.coverage(coverage, body, view)
          for goal in coverage { html.work(for: goal, view) }
        } aside: {
          html.tagGoals(coverage.map(\.goal), body, view)
          html.judgeGoal(coverage.map(\.goal), body, view)
        }
      }
  }
}

/// A goal and what works for it.
struct GoalCoverage {
  let goal: BodyGoal
  let tags: [GoalTag]
  let outcomes: [GoalOutcome]
  let day: Day

  /// How much has worked for the goal in a year; what is only planned does not count yet.
  func count(in year: Int) -> Int { tags.count { $0.on.year == year && $0.on <= day } }

  /// Whether something is planned for the goal.
  var isPlanned: Bool { tags.contains { $0.on > day } }

  /// The last time that something worked for the goal.
  var latest: Day? { tags.first { $0.on <= day }?.on }
}

extension View {
  /// Every goal of a body with what works for it.
  func coverage(of body: Body) -> [GoalCoverage] {
    let tags = Dictionary(grouping: state.goalTags(in: body), by: \.goal)
    return state.goals(of: body, on: day).map { goal in
      GoalCoverage(
        goal: goal, tags: tags[goal.key] ?? [],
        outcomes: body.goalOutcomes.filter { $0.goal == goal.key && $0.on <= day }, day: day)
    }
  }

  /// The meetings whose items can be tagged.
  fileprivate func goalItems(_ body: Body) -> [Meeting] {
    state.meetings(of: body).reversed().filter {
      $0.host == body.id && $0.day >= day.adding(months: -12)
    }
  }
}

extension HTML {
  fileprivate func coverage(_ coverage: [GoalCoverage], _ body: Body, _ view: View) {
    let year = view.day.year
    let gaps = coverage.count { $0.count(in: year) == 0 }
    part(GoalWords.coverage) {
      p(GoalWords.gap(gaps, of: coverage.count), .class("before-lines"))
      data(GoalWords.table, columns: GoalWords.columns(year)) { table in
        for row in coverage { self.row(row, body, table, view) }
      }
    }
  }

  private func row(_ row: GoalCoverage, _ body: Body, _ table: Rows, _ view: View) {
    let year = view.day.year
    let (mark, word) = view.standing(of: row, in: body)
    table.row(
      { self.heading(row.goal, body, view) },
      { self.text("\(row.count(in: year))") },
      { self.text("\(row.count(in: year - 1))") },
      { self.text(row.latest?.swedishShort ?? "") },
      { self.badge(mark, word) })
  }

  private func heading(_ goal: BodyGoal, _ body: Body, _ view: View) {
    text(view.name(of: goal) + " ")
    if goal.isPriority { chip(GoalWords.prioritised) }
    p(.class("soft small")) {
      if let year = goal.targetYear { text(GoalWords.target(year) + " ") }
      if let clause = goal.clause { cite(view.plate(clause, of: body.id)) }
    }
  }

  fileprivate func work(for coverage: GoalCoverage, _ view: View) {
    part(view.name(of: coverage.goal)) {
      for outcome in coverage.outcomes.reversed() { judged(outcome, view) }
      guard !coverage.tags.isEmpty else { return p(GoalWords.nothing, .class("soft")) }
      let shown = coverage.tags.prefix(20).compactMap { view.line($0) }
      if shown.isEmpty { p(GoalWords.hidden, .class("soft")) } else { lines(shown) }
      if coverage.tags.count > 20 { p(GoalWords.more(coverage.tags.count - 20), .class("soft")) }
    }
  }

  private func judged(_ outcome: GoalOutcome, _ view: View) {
    div(.class("before-lines")) {
      p(.class("row")) {
        badge(outcome.result.mark, outcome.result.swedishShort)
        span(GoalWords.judged(outcome.result, outcome.on), .class("soft small"))
      }
      written(view.words(outcome.reason))
    }
  }

  fileprivate func tagGoals(_ goals: [BodyGoal], _ body: Body, _ view: View) {
    guard view.offers(.holdMeetings, in: body) else { return }
    let items = view.choices(of: view.goalItems(body))
    let sheet = Sheet(view, .goalsAction(body: body.id.rawValue, .goals, .tag))
    card(GoalWords.tag) {
      guard !items.isEmpty else { return p(GoalWords.noItems, .class("soft")) }
      form(sheet) {
        select(sheet.field(FieldName.item, GoalWords.item), [], groups: items)
        checkboxes(
          sheet.field(
            FieldName.goals, GoalWords.goals, hint: GoalWords.tagHint, isOptional: true),
          goals.map { Choice($0.key, view.name(of: $0)) },
          chosen: sheet.values(FieldName.goals))
        buttons { submit(GoalWords.save, .primary) }
      }
    }
  }

  fileprivate func judgeGoal(_ goals: [BodyGoal], _ body: Body, _ view: View) {
    guard view.offers(.speakForBody, in: body) else { return }
    let sheet = Sheet(view, .goalsAction(body: body.id.rawValue, .goals, .judge))
    folded(GoalWords.judge, sheet) {
      p(GoalWords.judgeMore, .class("soft small"))
      select(
        sheet.field(FieldName.goal, GoalWords.goal),
        goals.map { Choice($0.key, view.name(of: $0)) })
      radios(
        sheet.field(FieldName.result, GoalWords.result),
        GoalResult.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      field(sheet.field(FieldName.day, GoalWords.day, value: view.day.description), .date)
      area(sheet.field(FieldName.reason, GoalWords.reason, means: .reason), rows: 4)
      buttons { submit(GoalWords.judgeNow, .primary) }
    }
  }
}
