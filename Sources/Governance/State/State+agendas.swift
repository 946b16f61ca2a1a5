import HashTreeCollections

extension State {
  mutating func evolveAgendas(_ event: Recorded) {
    switch event.fact {
    case .rowFilled(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.rows[fact.party] =
          fact.hasText ? PartyRow(text: event.text("text"), stamp: event.stamp) : nil
      }
    case .itemProposed(let fact):
      meetings[fact.meeting]?.proposals.append(
        ItemProposal(
          number: fact.proposal, title: event.text("title"), note: event.text("note"),
          kind: fact.kind, stamp: event.stamp))
    case .proposalDeclined(let fact):
      guard
        let index = meetings[fact.meeting]?.proposals.firstIndex(where: {
          $0.number == fact.proposal
        })
      else { return }
      meetings[fact.meeting]?.proposals[index].declined = event.stamp
      meetings[fact.meeting]?.proposals[index].reason = event.text("reason")
    case .receiptGiven(let fact):
      meetings[fact.meeting]?.receipts[fact.paper, default: [:]][fact.person] = event.stamp
    case .noticesChosen(let fact): people[fact.person]?.notices = fact.choice
    case .mobilesAssured(let fact): mobilesAssured += fact.count
    default: break
    }
  }
}

extension Meeting {
  /// The item that a proposal became, where it was taken up.
  public func item(from proposal: ItemProposal) -> Item? {
    items.first { $0.origin?.way == .proposed && $0.origin?.number == proposal.number }
  }

  /// The proposals that nobody has taken up or declined.
  public var openProposals: [ItemProposal] {
    proposals.filter { $0.declined == nil && item(from: $0) == nil }
  }
}
