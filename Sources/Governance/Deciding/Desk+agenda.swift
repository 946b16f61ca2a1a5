import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  /// All of them or none, each as if the ones before it had been planned.
  func plan(_ act: PlanMeetings) throws(Refusal) -> Decision {
    guard !act.meetings.isEmpty else { throw Refusal(.nothingToDo) }
    guard act.meetings.count <= 2000 else { throw Refusal(.tooLong(.items, atMost: 2000)) }
    var all = Decision([])
    var state = state
    for meeting in act.meetings {
      let desk = Desk(
        command: Command(
          id: command.id, actor: command.actor, today: today, act: .planMeeting(meeting)),
        state: state)
      try desk.checkRight()
      let decision = try desk.plan(meeting)
      for event in decision.events {
        state.evolve(
          Recorded(
            sequence: state.sequence + 1, at: state.latest, actor: command.actor, fact: event.fact))
      }
      all.events += decision.events
      all.warnings += decision.warnings.filter { !all.warnings.contains($0) }
    }
    all.made = act.meetings.count
    return all
  }

  func order(_ act: OrderItems) throws(Refusal) -> Decision {
    let meeting = try unheld(act.meeting)
    guard Set(act.order).count == act.order.count,
      Set(act.order) == Set(meeting.agenda.map(\.number))
    else { throw Refusal(.unknown(.item)) }
    guard act.order != meeting.agenda.map(\.number) else { return Decision([]) }
    return Decision([Event(.itemsOrdered(.init(meeting: act.meeting, order: act.order)))])
  }

  func restore(_ act: RestoreItem) throws(Refusal) -> Decision {
    let meeting = try unheld(act.meeting)
    guard let item = meeting.item(act.item) else { throw Refusal(.unknown(.item)) }
    guard item.removed != nil else { return Decision([]) }
    return Decision([Event(.itemRestored(.init(meeting: act.meeting, item: act.item)))])
  }

  func carry(_ act: CarryItems) throws(Refusal) -> Decision {
    let source = try meeting(act.from)
    let target = try unheld(act.to)
    guard act.from != act.to, !act.items.isEmpty else { throw Refusal(.nothingToDo) }
    var items: [ItemsAdded.NewItem] = []
    for number in Set(act.items).sorted() {
      guard let item = source.item(number) else { throw Refusal(.unknown(.item)) }
      let way: ItemOrigin.Way = source.isHeld && item.isUnfinished ? .carriedOver : .copied
      let origin = ItemOrigin(way, meeting: act.from, number: number)
      // Twice on the same agenda would be taken up twice.
      guard !target.agenda.contains(where: { $0.origin == origin }) else { continue }
      items.append(
        .init(
          number: target.nextItem + items.count, kind: item.kind, standing: nil,
          matter: item.matter, isInternal: item.isInternal, length: item.length, origin: origin,
          titleFrom: item.title, noteFrom: item.note, about: item.about, report: item.report))
    }
    guard !items.isEmpty else { return Decision([]) }
    return Decision(
      [Event(.itemsAdded(ItemsAdded(meeting: act.to, items: items)))], made: items[0].number)
  }

  func detach(_ act: DetachFile) throws(Refusal) -> Decision {
    let meeting = try unheld(act.meeting)
    guard meeting.attachments.contains(where: { $0.digest == act.digest && $0.item == act.item })
    else { throw Refusal(.unknown(.file)) }
    let fact = FileDetached(meeting: act.meeting, item: act.item, digest: act.digest)
    return Decision([Event(.fileDetached(fact))])
  }

  /// A party's row is filled by those who sit for it, or by the officers (C22).
  func fill(_ act: FillRow) throws(Refusal) -> Decision {
    let meeting = try unheld(act.meeting)
    let item = try item(act.item, of: meeting)
    guard state.rowParties(of: item, at: meeting).contains(act.party) else {
      throw Refusal(.noRow, citation: item.standing.flatMap { cite($0, of: meeting) })
    }
    guard mayFill(act.party, at: meeting) else {
      throw Refusal(.notEntitled(.notTheParty), offers: [.ask(.chair)])
    }
    let fact = RowFilled(
      meeting: act.meeting, item: act.item, party: act.party, hasText: !act.text.isEmpty)
    let texts = act.text.isEmpty ? [:] : ["text": act.text]
    return Decision([Event(.rowFilled(fact), texts: texts)])
  }

  private func mayFill(_ party: OrganisationID, at meeting: Meeting) -> Bool {
    guard let person = command.actor.person, let host = state.body(meeting.host) else {
      return true
    }
    if may(person, .holdMeetings, in: host, of: state, on: today).isAllowed { return true }
    return state.parties(of: person, at: meeting).contains(party)
  }

  func propose(_ act: ProposeItem) throws(Refusal) -> Decision {
    let meeting = try unheld(act.meeting)
    let number = meeting.proposals.count + 1
    let fact = ItemProposed(meeting: act.meeting, proposal: number, kind: act.kind)
    return Decision(
      [Event(.itemProposed(fact), texts: ["title": act.title, "note": act.note])], made: number)
  }

  func decline(_ act: DeclineProposal) throws(Refusal) -> Decision {
    _ = try openProposal(act.proposal, of: try meeting(act.meeting))
    let fact = ProposalDeclined(meeting: act.meeting, proposal: act.proposal)
    return Decision([Event(.proposalDeclined(fact), texts: ["reason": act.reason])])
  }

  func openProposal(_ number: Int, of meeting: Meeting) throws(Refusal) -> ItemProposal {
    guard let proposal = meeting.openProposals.first(where: { $0.number == number }) else {
      throw Refusal(.unknown(.proposal))
    }
    return proposal
  }

  /// Only one to whom the paper is out can have received it (C19).
  func giveReceipt(_ act: GiveReceipt) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    let isOut =
      switch act.paper {
      case .agenda: !meeting.publications.isEmpty
      case .minutes: meeting.minutes?.isSent ?? false
      }
    guard state.recipients(of: act.paper, at: meeting).contains(act.person) else {
      throw Refusal(.notEntitled(.notMember))
    }
    guard isOut else { throw Refusal(.notSentYet) }
    guard meeting.receipts[act.paper]?[act.person] == nil else { return Decision([]) }
    let fact = ReceiptGiven(meeting: act.meeting, paper: act.paper, person: act.person)
    return Decision([Event(.receiptGiven(fact))])
  }

  func choose(_ act: ChooseNotices) throws(Refusal) -> Decision {
    guard try person(act.person).notices != act.choice else { return Decision([]) }
    return Decision([Event(.noticesChosen(.init(person: act.person, choice: act.choice)))])
  }

  /// A meeting that has neither been cancelled nor held.
  func unheld(_ id: MeetingID) throws(Refusal) -> Meeting {
    let meeting = try meeting(id)
    guard !meeting.isHeld else { throw Refusal(.alreadyHeld) }
    return meeting
  }
}

extension Meeting {
  /// The number that the next item put on the agenda gets.
  var nextItem: Int { (items.map(\.number).max() ?? 0) + 1 }
}
