import Charters
import Governance
import SwedishCalendar

/// Agreements with their goals and annexes, what works for goals, and how far they were reached.
extension Production {
  mutating func arrangeGoals(_ example: Example) {
    let network = example.network.key
    for body in example.network.bodies where body.charter != nil {
      let id = BodyID(body.key)
      on(.of(2026, 2, 16), 10, 50) { stage, moment in
        stage.tagMatters(of: id, network, at: moment)
      }
    }
    guard network == "skane" else { return }
    for (place, story) in AccordStory.all.enumerated() {
      on(story.entered, 9, 35 + place) { stage, moment in
        stage.enter(story, network, at: moment)
      }
    }
    on(.of(2026, 2, 10), 14, 20) { stage, moment in
      stage.judge(in: AccordStory.keeper, network, at: moment)
    }
  }

  private mutating func enter(_ story: AccordStory, _ network: String, at moment: Moment) {
    let by = officer(of: story.body, [.convener, .chair], in: network, at: moment)
    let act = EnterAccord(
      body: story.body, clause: ClauseID(rawValue: story.clause), title: story.title,
      address: story.address, from: story.from, until: story.until)
    guard let made = author.perform(.enterAccord(act), by: by, in: network, at: moment) else {
      return
    }
    let accord = AccordID(made)
    for name in story.areas {
      author.perform(
        .setAccordArea(SetAccordArea(accord: accord, name: name)), by: by, in: network,
        at: moment)
    }
    for goal in story.goals {
      author.perform(
        .setAccordGoal(
          SetAccordGoal(
            accord: accord, name: goal.name, area: goal.area, targetYear: goal.year,
            isPriority: goal.isPriority)), by: by, in: network, at: moment)
    }
    for annex in story.annexes {
      author.perform(
        .setAccordAnnex(
          SetAccordAnnex(accord: accord, title: annex.title, from: annex.from, until: annex.until)
        ), by: by, in: network, at: moment)
    }
    for (place, other) in story.joined.enumerated() {
      on(story.entered.adding(days: 7 + place).orNextWorkingDay, 13, 25) { stage, moment in
        stage.join(accord, BodyID(other), story.clause, network, at: moment)
      }
    }
    prolong(accord, story, network)
  }

  private mutating func join(
    _ accord: AccordID, _ body: BodyID, _ clause: String, _ network: String, at moment: Moment
  ) {
    let act = JoinAccord(accord: accord, body: body, clause: ClauseID(rawValue: clause))
    author.perform(
      .joinAccord(act), by: officer(of: body, [.convener, .chair], in: network, at: moment),
      in: network, at: moment)
  }

  /// An agreement that was entered with a shorter time is prolonged when the parties have decided.
  private mutating func prolong(_ accord: AccordID, _ story: AccordStory, _ network: String) {
    guard let until = story.prolongedUntil else { return }
    on(.of(2025, 12, 4), 9, 50) { stage, moment in
      let act = ChangeAccord(
        accord: accord, title: story.title, address: story.address, from: story.from,
        until: until)
      stage.author.perform(
        .changeAccord(act),
        by: stage.officer(of: story.body, [.convener, .chair], in: network, at: moment),
        in: network, at: moment)
    }
  }

  /// The officials of one sub-region say how far the goals whose year is over were reached.
  private mutating func judge(in id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id) else { return }
    let due = state.goals(of: body, on: day).filter { ($0.targetYear ?? day.year) < day.year }
    let by = officer(of: id, [.chair, .convener], in: network, at: moment)
    for (place, goal) in due.enumerated() {
      let judged = Words.goalJudgements[place % Words.goalJudgements.count]
      let act = JudgeGoal(
        body: id, goal: goal.key, result: judged.result, on: day, reason: judged.reason)
      author.perform(.judgeGoal(act), by: by, in: network, at: moment)
    }
  }

  /// Tags what a meeting took up with the goals it worked for. One goal of several is left alone,
  /// so that a gap is seen.
  mutating func tagGoals(_ plan: Plan, at moment: Moment) {
    var random = plan.random("goals")
    guard let id = plan.meeting, let meeting = state.meeting(id),
      let body = state.body(meeting.host), plan.entered == nil
    else { return }
    let all = state.goals(of: body, on: moment.stockholm.day).map(\.key)
    let goals = all.count > 2 ? all.filter { $0 != all[all.count / 2] } : all
    guard !goals.isEmpty, random.chance(goals.count > 2 ? 75 : 50) else { return }
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    for item in meeting.agenda.filter({ plan.written[$0.number] != nil }).prefix(2) {
      guard let goal = random.pick(goals) else { continue }
      let more = random.chance(30) ? random.pick(goals) : nil
      author.perform(
        .tagGoals(
          TagGoals(
            meeting: id, item: item.number,
            goals: [goal] + (more == goal ? [] : [more].compactMap { $0 }))), by: by,
        in: plan.network, at: moment)
    }
  }

  /// Tags a body's first open matters with a goal, so that the one that goes first rises.
  private mutating func tagMatters(of id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id) else { return }
    let goals = state.goals(of: body, on: day)
    guard let goal = goals.last(where: \.isPriority) ?? goals.first else { return }
    let by = officer(of: id, [.chair, .convener, .meetingLeader], in: network, at: moment)
    for matter in state.openMatters(at: id).filter({ $0.home == id }).prefix(1) {
      var tags = matter.tags
      tags.goals = [goal.key]
      author.perform(
        .tagMatter(TagMatter(matter: matter.id, tags: tags)), by: by, in: network, at: moment)
    }
  }
}
