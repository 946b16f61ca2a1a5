import Charters
public import Governance
import Links
import SwedishCalendar

/// Who may see a body's goals and tasks, and how these pages begin.
extension View {
  /// Why the viewer may not see what works for a body's goals; nil where it may be seen.
  public func denialOfGoals(_ body: Body) -> Denial? {
    guard case .denied(let denial) = verdict(.read(.members), in: body) else { return nil }
    return denial
  }

  /// The frame of one of these pages.
  func goalsFrame(
    _ title: String, _ body: Body, _ part: Link.GoalPart, number: Int? = nil,
    lede: String? = nil
  ) -> Frame {
    let id = body.id.rawValue
    let above =
      number == nil ? [] : [Frame.Crumb(part.swedish, .goals(body: id, part))]
    return frame(
      title, here: .goals(body: id, part, number: number), over: name(of: body.id), lede: lede,
      wayBack: wayBack(to: body) + above, place: .bodies)
  }

  /// Links between these pages of a body, the present one marked.
  func goalTabs(_ body: Body, _ current: Link.GoalPart) -> [Tab] {
    Link.GoalPart.allCases.map { part in
      Tab(part.swedish, .goals(body: body.id.rawValue, part), isCurrent: part == current)
    }
  }

  /// A goal's name.
  func name(of goal: BodyGoal) -> String {
    switch goal.name {
    case .charter(let name): name
    case .text(let ref): words(ref)
    }
  }

  /// The names of a body's goals that have to be fetched.
  func goalTexts(of body: Body) -> [TextRef] { texts(of: state.goals(of: body, on: day)) }

  /// The names of some goals that have to be fetched.
  func texts(of goals: [BodyGoal]) -> [TextRef] {
    missing(
      goals.map { goal in
        if case .text(let ref) = goal.name { ref } else { nil }
      })
  }

  /// What goals are called, by their keys; one that nobody works for any longer by its key.
  func names(of keys: [String], among goals: [BodyGoal]) -> [String] {
    keys.map { key in goals.first { $0.key == key }.map { name(of: $0) } ?? key }
  }

  /// How a goal stands: as it was judged, else by what works for it.
  func standing(of coverage: GoalCoverage, in body: Body) -> (Mark, String) {
    if let outcome = coverage.outcomes.last {
      return (outcome.result.mark, outcome.result.swedishShort)
    }
    if let year = coverage.goal.targetYear, Day.last(of: year) < day {
      return (.due, GoalWords.toJudge)
    }
    if coverage.count(in: day.year) > 0 { return (.kept, GoalWords.worked) }
    return coverage.isPlanned
      ? (.due, GoalWords.planned) : (.notYet, GoalWords.nothingThisYear)
  }

  /// What works for a goal, as a line; nil where the viewer may not read it.
  func line(_ tag: GoalTag) -> Line? {
    switch tag.tagged {
    case .item(let number, let item):
      guard let meeting = state.meeting(number), let item = meeting.item(item),
        mayTell(item, of: meeting)
      else { return nil }
      return Line(
        words(item.title), leaf: tag.on.leaf, link: .meeting(number.rawValue),
        about: [GoalWords.onAgenda, tag.on.swedishShort])
    case .matter(let id):
      guard let matter = state.matter(id), denial(of: matter) == nil else { return nil }
      return Line(
        words(matter.title), leaf: tag.on.leaf, link: .matter(id.rawValue),
        about: [GoalWords.matter, tag.on.swedishShort, holder(of: matter)])
    case .activity(let id):
      guard let plan = state.plan(id.plan), let activity = state.activity(id),
        denial(of: plan) == nil
      else { return nil }
      return Line(
        words(activity.title), leaf: tag.on.leaf,
        link: .activity(plan: id.plan.rawValue, id.number),
        about: [GoalWords.activity, tag.on.swedishShort])
    case .indicator(let id):
      guard let indicator = state.indicator(id), let owner = state.body(indicator.body),
        denialOfIndicators(of: owner) == nil
      else { return nil }
      return Line(
        words(indicator.title), leaf: tag.on.leaf, link: .indicators(.one(id.rawValue)),
        about: [GoalWords.indicator, tag.on.swedishShort])
    case .deliverable(let id):
      guard let owner = state.body(id.body), denialOfDeliverables(of: owner) == nil else {
        return nil
      }
      return Line(
        title(of: id), leaf: tag.on.leaf, link: .deliverable(id),
        about: [GoalWords.deliverable, tag.on.swedishShort])
    }
  }

  /// The titles of what works for a body's goals, where they have to be fetched.
  func tagTexts(in body: Body) -> [TextRef] {
    missing(
      state.goalTags(in: body).map { tag in
        switch tag.tagged {
        case .item(let meeting, let item): state.meeting(meeting)?.item(item)?.title
        case .matter(let id): state.matter(id)?.title
        case .activity(let id): state.activity(id)?.title
        case .indicator(let id): state.indicator(id)?.title
        case .deliverable: nil
        }
      })
  }

  /// The clauses of a body that have a rule of a kind, each with that rule.
  func clauses<Found>(of body: Body, _ pick: (Rule) -> Found?) -> [(clause: Clause, rule: Found)] {
    (state.charter(of: body, on: day)?.clauses ?? []).flatMap { clause in
      clause.rules.compactMap { rule in pick(rule).map { (clause, $0) } }
    }
  }
}

extension GoalResult {
  /// The mark of how far the goal was reached.
  var mark: Mark {
    switch self {
    case .reached: .kept
    case .partly: .late
    case .notReached: .broken
    case .unclear: .unattested
    }
  }
}

extension HTML {
  /// The ways to a body's goals, agreements and tasks, for those who may see them.
  func goalsCard(_ body: Body, _ view: View) {
    guard view.viewer != nil, view.denialOfGoals(body) == nil,
      view.state.charter(of: body, on: view.day) != nil
    else { return }
    card(GoalWords.card) {
      ul(.class("bare-list")) {
        for part in Link.GoalPart.allCases {
          li { a(part.swedish, to: .goals(body: body.id.rawValue, part)) }
        }
      }
    }
  }
}
