import Charters
import Governance
import SwedishCalendar

/// What members and officers do with an agenda before the meeting, and what is agreed at it.
extension Production {
  /// Proposals come before the agenda is published, rows and receipts after.
  mutating func arrangeWork(_ plan: Plan, publishedOn day: Day) {
    var random = plan.random("work")
    if random.chance(22) {
      step(plan, day.adding(days: -2), "propose") { stage, moment in
        stage.propose(plan, at: moment)
      }
    }
    if random.chance(20) {
      step(plan, day.adding(days: -1), "order") { stage, moment in
        stage.order(plan, at: moment)
      }
    }
    step(plan, day.adding(days: 2), "rows") { stage, moment in
      guard moment.stockholm.day < plan.held else { return }
      stage.fillRows(plan, at: moment)
    }
    // Receipts are new: nobody gave any before this spring.
    guard plan.held >= .of(2026, 3, 1) else { return }
    step(plan, day.adding(days: 3), "receipts") { stage, moment in
      stage.confirm(.agenda, of: plan, at: moment)
    }
  }

  private mutating func propose(_ plan: Plan, at moment: Moment) {
    // Only one who sits in the body already proposes, though others may sit when it is held.
    guard let id = plan.meeting,
      let member = someone(in: plan, "proposer", on: moment.stockholm.day)
    else { return }
    var random = plan.random("proposal")
    let proposal = plan.proposal
    let act = ProposeItem(meeting: id, title: proposal.title, note: proposal.note)
    let made = author.perform(.proposeItem(act), by: member, in: plan.network, at: moment)
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    guard let made else { return }
    switch random.number(below: 10) {
    case 0...5:
      let content = ItemContent(title: proposal.title, note: proposal.note, kind: .discussion)
      author.perform(
        .addItem(AddItem(meeting: id, content, proposal: made)), by: by, in: plan.network,
        at: moment.adding(seconds: 3600))
    case 6...7:
      let act = DeclineProposal(meeting: id, proposal: made, reason: Words.declined)
      author.perform(
        .declineProposal(act), by: by, in: plan.network, at: moment.adding(seconds: 3600))
    default: break
    }
  }

  private mutating func order(_ plan: Plan, at moment: Moment) {
    guard let id = plan.meeting, var order = state.meeting(id)?.agenda.map(\.number),
      order.count > 2
    else { return }
    order.append(order.remove(at: 0))
    let by = officer(of: plan, [.chair, .convener, .meetingLeader], at: moment)
    author.perform(
      .orderItems(OrderItems(meeting: id, order: order)), by: by, in: plan.network, at: moment)
  }

  /// Most parties fill their rows before the meeting; some never do (C22).
  private mutating func fillRows(_ plan: Plan, at moment: Moment) {
    guard let id = plan.meeting, let meeting = state.meeting(id) else { return }
    var random = plan.random("row texts")
    for item in meeting.agenda {
      for party in state.rowParties(of: item, at: meeting) where random.chance(70) {
        guard let member = member(of: party, at: meeting, on: moment.stockholm.day),
          let text = random.pick(Words.rows)
        else { continue }
        let act = FillRow(meeting: id, item: item.number, party: party, text: text)
        author.perform(.fillRow(act), by: member, in: plan.network, at: moment)
      }
    }
  }

  /// More than half of those who got a paper say so (C19).
  mutating func confirm(_ paper: Paper, of plan: Plan, at moment: Moment) {
    guard let id = plan.meeting, let meeting = state.meeting(id), meeting.cancelled == nil else {
      return
    }
    let isOut =
      paper == .agenda ? !meeting.publications.isEmpty : meeting.minutes?.latest.sent != nil
    guard isOut else { return }
    var random = plan.random("receipts \(paper.rawValue)")
    for person in state.distributionList(for: meeting) where random.chance(60) {
      author.perform(
        .giveReceipt(GiveReceipt(meeting: id, paper: paper, person: person)), by: person,
        in: plan.network, at: moment)
    }
  }

  /// One or two of those who came take something on, and most of them do it in time.
  mutating func agree(_ plan: Plan, at moment: Moment) {
    guard let id = plan.meeting, let meeting = state.meeting(id) else { return }
    var random = plan.random("actions")
    let by = officer(of: plan, [.secretary, .chair, .convener, .meetingLeader], at: moment)
    for number in plan.written.keys.sorted().prefix(random.number(in: 1...2)) {
      guard let owner = someone(in: plan, "owner \(number)", on: plan.held),
        let text = random.pick(Words.actions)
      else { continue }
      let due = plan.held.adding(days: random.number(in: 3...8) * 7).orWorkingDayBefore
      let act = AgreeAction(
        meeting: id, item: meeting.item(number)?.removed == nil ? number : nil, text: text,
        owner: owner, due: due)
      let made = author.perform(.agreeAction(act), by: by, in: plan.network, at: moment)
      // What was agreed long ago is done; of what is new some waits.
      if let made, plan.held < .of(2026, 1, 15) || random.chance(75) {
        plan.promised.append((ActionID(made), owner))
      }
    }
  }

  mutating func finish(_ plan: Plan, at moment: Moment) {
    var random = plan.random("finished")
    for (action, owner) in plan.promised {
      let end = EndAction(
        action: action, on: moment.stockholm.day, note: random.pick(Words.results) ?? "")
      author.perform(.endAction(end), by: owner, in: plan.network, at: moment)
    }
  }

  /// Someone who sits in the body on a day, the same whenever asked for the same purpose.
  private func someone(in plan: Plan, _ purpose: String, on day: Day) -> PersonID? {
    var random = plan.random(purpose)
    let people = plan.bodies.prefix(1).compactMap { state.body($0) }
      .flatMap { state.members(of: $0, on: day) }
    return random.pick(people)
  }

  /// Someone who will sit for a party at a meeting, and who does so already on a day.
  private func member(of party: OrganisationID, at meeting: Meeting, on day: Day) -> PersonID? {
    meeting.bodies.compactMap { state.body($0) }.flatMap { state.seats(of: $0) }
      .filter { state.principal(of: $0.party, on: meeting.day) == party }
      .filter { $0.holder(on: meeting.day)?.person == $0.holder(on: day)?.person }
      .compactMap { $0.holder(on: day)?.person }.first
  }
}
