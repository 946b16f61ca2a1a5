import Charters
import Governance
import SwedishCalendar

/// What becomes of outcomes once the minutes tell of them.
extension Production {
  /// Lays out what follows on the outcomes of a meeting whose minutes were just shared.
  mutating func follow(_ plan: Plan) {
    guard plan.entered == nil, let id = plan.meeting, let meeting = state.meeting(id) else {
      return
    }
    for entry in meeting.agenda.compactMap(\.entry).compactMap({ state.entry($0) }) {
      guard let outcome = state.outcome(of: entry) else { continue }
      if outcome.kind == .recommendation { arrangeAddress(entry.id, plan) }
      if outcome.isToBeCarriedOut { arrangeCarrying(entry.id, plan) }
      if let person = outcome.assignedTo.first { arrangeDescription(entry.id, by: person, plan) }
    }
  }

  /// The principals within whose delegation a decision lies, where the charter asks for it (C05).
  func delegating(_ item: Item, _ plan: Plan) -> [OrganisationID] {
    guard let body = state.body(BodyID(plan.host)),
      let followed = state.charter(of: body, on: plan.held),
      Powers(followed).delegation(limiting: .decision, matter: item.matter) != nil
    else { return [] }
    return state.principals(in: body, on: plan.held)
  }

  /// One arena decides on a local assignment shortly before the example day, so that one is seen
  /// whose description is being written (C26).
  mutating func assignLocally(_ plan: Plan, at moment: Moment) {
    guard plan.host == "harjedalen-operativ-vast", plan.held >= .of(2026, 4, 1),
      let id = plan.meeting, let number = plan.written.keys.min(),
      let chosen = plan.written[number], let item = state.meeting(id)?.item(number),
      item.removed == nil, let matter = matter(for: .decision, in: plan)
    else { return }
    let act = ChangeItem(
      meeting: id, item: number,
      ItemContent(
        title: chosen.subject.title, note: chosen.note, kind: .decision, matter: matter,
        isInternal: item.isInternal))
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    guard author.perform(.changeItem(act), by: by, in: plan.network, at: moment) != nil else {
      return
    }
    plan.assigned = number
  }

  /// Who writes the description where a decision gives a local assignment (C26).
  func responsible(for item: Item, _ plan: Plan) -> [PersonID] {
    var random = plan.random("assignment \(item.number)")
    guard let body = state.body(BodyID(plan.host)),
      state.assignmentClause(of: body, on: plan.held) != nil,
      plan.assigned == item.number || Self.leaves(plan) || random.chance(55)
    else { return [] }
    let members = state.members(of: body, on: plan.held)
    return [random.pick(members), random.chance(30) ? random.pick(members) : nil]
      .compactMap { $0 }
  }

  /// One body leaves its descriptions lying, so that a late one is seen.
  private static func leaves(_ plan: Plan) -> Bool {
    plan.host == "krokom-arena" && plan.held >= .of(2025, 9, 1)
  }

  private mutating func arrangeDescription(_ id: OutcomeID, by person: PersonID, _ plan: Plan) {
    var random = plan.random("description \(id.number)")
    let days = random.number(in: 9...55)
    guard !Self.leaves(plan), plan.assigned == nil else { return }
    later(plan.held.adding(days: days), plan) { stage, moment in
      var random = plan.random("reference \(id.number)")
      let act = FinishDescription(
        outcome: id, on: moment.stockholm.day,
        reference: random.pick(Words.descriptions) ?? Words.description)
      stage.author.perform(.finishDescription(act), by: person, in: plan.network, at: moment)
    }
  }

  /// Most bodies below name somebody, who begins, and mostly brings it to an end (C02).
  private mutating func arrangeCarrying(_ id: OutcomeID, _ plan: Plan) {
    guard let entry = state.entry(id) else { return }
    for (body, _) in state.carriers(of: entry, on: plan.held) {
      var random = plan.random("carrying \(id.number) \(body.id.rawValue)")
      guard random.chance(85) else { continue }
      let named = plan.held.adding(days: random.number(in: 8...30))
      let task = Task(
        outcome: id, body: body.id, network: plan.network,
        by: random.chance(75) ? named.adding(days: random.number(in: 40...120)) : nil)
      later(named, plan) { stage, moment in stage.name(task, plan, at: moment) }
      if random.chance(80) {
        later(named.adding(days: random.number(in: 12...35)), plan) { stage, moment in
          stage.report(task, .underWay, plan, at: moment)
        }
      }
      if random.chance(65) {
        later(named.adding(days: random.number(in: 40...110)), plan) { stage, moment in
          stage.report(task, .done, plan, at: moment)
        }
      }
    }
  }

  /// What a body below does with an outcome.
  struct Task {
    var outcome: OutcomeID
    var body: BodyID
    var network: String
    var by: Day?
  }

  private mutating func name(_ task: Task, _ plan: Plan, at moment: Moment) {
    var random = plan.random("carrier \(task.outcome.number) \(task.body.rawValue)")
    guard let body = state.body(task.body),
      let person = random.pick(state.members(of: body, on: moment.stockholm.day))
    else { return }
    let by = officer(
      of: task.body, [.chair, .convener, .meetingLeader], in: task.network, at: moment)
    let act = NameCarrier(
      outcome: task.outcome, body: task.body, person: person, by: task.by)
    author.perform(.nameCarrier(act), by: by, in: task.network, at: moment)
  }

  private mutating func report(
    _ task: Task, _ status: CarryingStatus, _ plan: Plan, at moment: Moment
  ) {
    guard let carrying = state.entry(task.outcome)?.carrying[task.body] else { return }
    var random = plan.random("report \(status.rawValue) \(task.body.rawValue)")
    let words = status == .done ? Words.carriedOut : Words.underWay
    let act = ReportCarrying(
      outcome: task.outcome, body: task.body, status: status, on: moment.stockholm.day,
      words: random.pick(words) ?? "")
    author.perform(.reportCarrying(act), by: carrying.person, in: task.network, at: moment)
  }

  /// Puts something on the timeline in the working hours of a day.
  mutating func later(
    _ day: Day, _ plan: Plan, _ action: @escaping (inout Production, Moment) -> Void
  ) {
    var random = plan.random("later \(day)")
    on(day.orNextWorkingDay, random.number(in: 9...15), random.number(below: 60), action)
  }
}
