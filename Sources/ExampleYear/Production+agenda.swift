import Charters
import Governance
import SwedishCalendar

/// Building an agenda, and publishing it.
extension Production {
  mutating func arrangeAgenda(_ plan: Plan) {
    var random = plan.random("agenda")
    // A meeting that was planned late has its agenda as soon as it can.
    let first = plannedOn(plan).adding(days: 1).orNextWorkingDay
    let wanted = plan.held.adding(days: -random.number(in: 13...20))
    let days = plan.incident == .agendaLate ? random.number(in: 2...4) : random.number(in: 8...11)
    let inTime = plan.held.adding(days: -days).orWorkingDayBefore
    let published = plan.entered == nil ? max(inTime, first.nextWorkingDay) : inTime
    step(plan, max(first, min(wanted, published.adding(days: -1))), "draft") { stage, moment in
      stage.draft(plan, at: moment)
    }
    if random.chance(9) {
      step(plan, plan.held.adding(days: -12), "change") { stage, moment in
        stage.change(plan, at: moment)
      }
    }
    if plan.incident == .standingRemoved {
      step(plan, plan.held.adding(days: -12), "remove") { stage, moment in
        stage.removeStanding(plan, at: moment)
      }
    }
    guard plan.goesPast(.drafted), plan.incident != .agendaNever else { return }
    arrangeWork(plan, publishedOn: published)
    step(plan, published, "publish") { stage, moment in
      guard let meeting = plan.meeting else { return }
      let act = PublishAgenda(meeting: meeting, on: published)
      let by = stage.officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
      stage.author.perform(.publishAgenda(act), by: by, in: plan.network, at: moment)
      stage.inviteGuest(to: plan, at: moment)
      stage.answer(plan, at: moment)
    }
  }

  private mutating func draft(_ plan: Plan, at moment: Moment) {
    guard let meeting = plan.meeting else { return }
    var random = plan.random("items")
    let by = officer(of: plan, [.chair, .convener, .meetingLeader, .secretary], at: moment)
    for chosen in plan.items {
      let kind = chosen.passage.outcome.itemKind
      let content = ItemContent(
        title: chosen.subject.title, note: chosen.note, kind: kind,
        matter: matter(for: chosen.passage.outcome, in: plan), isInternal: random.chance(4),
        length: random.number(in: 2...5) * 5,
        presenter: random.chance(35) ? random.pick(Words.presenters) ?? "" : "",
        draft: kind == .decision ? chosen.passage.agreed : "")
      let act = AddItem(meeting: meeting, content)
      let number = author.perform(.addItem(act), by: by, in: plan.network, at: moment)
      if let number { plan.written[number] = chosen }
    }
  }

  /// The kind of matter an item must name for its outcome to lie within what the body may (C05).
  func matter(for outcome: OutcomeKind, in plan: Plan) -> String? {
    guard let body = state.body(BodyID(plan.host)),
      let followed = state.charter(of: body, on: plan.held)
    else { return nil }
    let grants = followed.clauses.flatMap(\.rules).flatMap { rule -> [AuthorityRule.Grant] in
      guard case .authority(let authority) = rule else { return [] }
      return authority.grants
    }
    guard !Powers(followed).allowed(matter: nil).contains(outcome) else { return nil }
    return grants.flatMap(\.matters).first { matter in
      Powers(followed).allowed(matter: matter).contains(outcome)
    }
  }

  private mutating func change(_ plan: Plan, at moment: Moment) {
    guard let meeting = plan.meeting, let number = plan.written.keys.min(),
      let chosen = plan.written[number],
      let item = state.meeting(meeting)?.item(number)
    else { return }
    let act = ChangeItem(
      meeting: meeting, item: number,
      ItemContent(
        title: chosen.subject.title,
        note: "\(chosen.note) \(Words.changedNotes[plan.items.count % Words.changedNotes.count])",
        kind: item.kind, matter: item.matter, isInternal: item.isInternal))
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    author.perform(.changeItem(act), by: by, in: plan.network, at: moment)
  }

  private mutating func removeStanding(_ plan: Plan, at moment: Moment) {
    guard let meeting = plan.meeting,
      let item = state.meeting(meeting)?.agenda.first(where: { $0.standing != nil })
    else { return }
    let act = RemoveItem(
      meeting: meeting, item: item.number, reason: Words.standingRemovedReason)
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    author.perform(.removeItem(act), by: by, in: plan.network, at: moment)
  }
}

extension OutcomeKind {
  /// What is to happen with an item that is meant to come to this.
  var itemKind: ItemKind {
    switch self {
    case .decision, .recommendation: .decision
    case .proposal, .position, .workingOrder: .discussion
    case .information: .information
    }
  }
}
