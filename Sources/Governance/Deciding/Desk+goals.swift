import Charters
import HashTreeCollections
import SwedishCalendar

/// Agreements with their goals, and how far goals are reached.
extension Desk {
  func enter(_ act: EnterAccord) throws(Refusal) -> Decision {
    let body = try living(act.body)
    try checkRests(act.clause, of: body)
    try checkSpan(act.from, act.until)
    let id = AccordID(state.accords.count + 1)
    let fact = AccordEntered(
      accord: id, body: act.body, clause: act.clause, from: act.from, until: act.until,
      hasAddress: !act.address.isEmpty)
    let texts = written(["title": act.title, "address": act.address])
    return Decision([Event(.accordEntered(fact), texts: texts)], made: id.rawValue)
  }

  func change(_ act: ChangeAccord) throws(Refusal) -> Decision {
    _ = try accord(act.accord)
    try checkSpan(act.from, act.until)
    let fact = AccordChanged(
      accord: act.accord, from: act.from, until: act.until, hasAddress: !act.address.isEmpty)
    let texts = written(["title": act.title, "address": act.address])
    return Decision([Event(.accordChanged(fact), texts: texts)])
  }

  func join(_ act: JoinAccord) throws(Refusal) -> Decision {
    let accord = try accord(act.accord)
    let body = try living(act.body)
    try checkRests(act.clause, of: body)
    // Bodies of another network have nothing to do with it.
    guard let keeper = state.body(accord.keeper),
      state.network(of: keeper) == state.network(of: body)
    else { throw Refusal(.unknown(.accord)) }
    guard !accord.carries(act.clause, of: act.body) else { throw Refusal(.taken(.accord)) }
    let fact = AccordJoined(accord: act.accord, body: act.body, clause: act.clause)
    return Decision([Event(.accordJoined(fact))])
  }

  func set(_ act: SetAccordArea) throws(Refusal) -> Decision {
    let accord = try accord(act.accord)
    let number = try number(act.area, among: accord.areas.count, .developmentArea)
    let fact = AccordAreaSet(accord: act.accord, area: number)
    return Decision([Event(.accordAreaSet(fact), texts: ["name": act.name])], made: number)
  }

  func set(_ act: SetAccordGoal) throws(Refusal) -> Decision {
    let accord = try accord(act.accord)
    let number = try number(act.goal, among: accord.goals.count, .goal)
    if let area = act.area, !accord.areas.contains(where: { $0.number == area }) {
      throw Refusal(.unknown(.developmentArea))
    }
    if let year = act.targetYear, !(1990...2100).contains(year) {
      throw Refusal(.notATargetYear(year))
    }
    let fact = AccordGoalSet(
      accord: act.accord, goal: number, area: act.area, targetYear: act.targetYear,
      isPriority: act.isPriority)
    return Decision([Event(.accordGoalSet(fact), texts: ["name": act.name])], made: number)
  }

  func set(_ act: SetAccordAnnex) throws(Refusal) -> Decision {
    let accord = try accord(act.accord)
    let number = try number(act.annex, among: accord.annexes.count, .annex)
    try checkSpan(act.from, act.until)
    let fact = AccordAnnexSet(
      accord: act.accord, annex: number, from: act.from, until: act.until)
    return Decision([Event(.accordAnnexSet(fact), texts: ["title": act.title])], made: number)
  }

  func tag(_ act: TagGoals) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    let item = try item(act.item, of: meeting)
    let known = state.goals(of: try body(meeting.host), on: today).map(\.key) + item.goals
    guard act.goals.allSatisfy(known.contains) else { throw Refusal(.notNamedInCharter) }
    let goals = act.goals.once
    guard Set(item.goals) != Set(goals) else { return Decision([]) }
    let fact = GoalsTagged(meeting: act.meeting, item: act.item, goals: goals)
    return Decision([Event(.goalsTagged(fact))])
  }

  /// That a goal was missed can be said only once its year is over; that it is reached, any day.
  func judge(_ act: JudgeGoal) throws(Refusal) -> Decision {
    let body = try body(act.body)
    try onlyPast(act.on)
    guard let goal = state.goal(act.goal, of: body, on: today) else {
      throw Refusal(.unknown(.goal))
    }
    if let year = goal.targetYear, act.result != .reached, act.on <= Day.last(of: year) {
      let citation = goal.clause.flatMap { id in
        state.charter(of: body, on: today).map {
          Citation(charter: $0.charter.key, clause: id)
        }
      }
      throw Refusal(.targetYearNotOver(year), citation: citation, offers: [.tagInstead])
    }
    let fact = GoalJudged(body: act.body, goal: act.goal, result: act.result, on: act.on)
    return Decision([Event(.goalJudged(fact), texts: ["reason": act.reason])])
  }

  private func accord(_ id: AccordID) throws(Refusal) -> Accord {
    guard let accord = state.accord(id) else { throw Refusal(.unknown(.accord)) }
    return accord
  }

  /// The number of what is said anew, or the next one where something is added.
  private func number(
    _ number: Int?, among count: Int, _ subject: Refusal.Subject
  ) throws(Refusal) -> Int {
    guard let number else {
      guard count < 200 else { throw Refusal(.tooLong(.items, atMost: 200)) }
      return count + 1
    }
    guard (1...max(count, 1)).contains(number), count > 0 else { throw Refusal(.unknown(subject)) }
    return number
  }

  private func checkSpan(_ from: Day, _ until: Day?) throws(Refusal) {
    if let until, until < from { throw Refusal(.endsBeforeItStarts) }
  }

  /// The clause has to rest on an agreement.
  private func checkRests(_ id: ClauseID, of body: Body) throws(Refusal) {
    let (clause, citation) = try clause(id, of: body, on: today)
    guard clause.rules.contains(where: { $0.kind == .agreement }) else {
      throw Refusal(.notAsked, citation: citation)
    }
  }
}
