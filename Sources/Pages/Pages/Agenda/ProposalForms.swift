import Charters
import Governance
import Links

extension HTML {
  /// What members have proposed and nobody has answered, and for the officers the ways to answer.
  func proposals(_ sight: MeetingSight) {
    let open = sight.meeting.openProposals
    guard !open.isEmpty, sight.mayHold || sight.mayContribute else { return }
    part(AgendaWords.proposals) {
      ul(.class("cards")) {
        for proposal in open {
          li(.class("card")) {
            h3(sight.text(proposal.title))
            let by = proposal.stamp.by.map { sight.view.name(of: $0) }
            p(.class("row")) {
              chip(MeetingWords.kind(proposal.kind))
              span(AgendaWords.proposed(by: by), .class("soft small"))
            }
            let note = sight.text(proposal.note)
            if !note.isEmpty { written(note) }
            if sight.mayHold { answer(sight, proposal, note) }
          }
        }
      }
    }
  }

  private func answer(_ sight: MeetingSight, _ proposal: ItemProposal, _ note: String) {
    let number = "\(proposal.number)"
    let take = Link.meetingAction(sight.number, .agenda, .add)
    div(.class("acts")) {
      form(to: take, sight.view.token, style: nil, id: "ta-upp-\(number)") {
        concealed(FieldName.proposal, number)
        concealed(FieldName.title, sight.text(proposal.title))
        concealed(FieldName.note, note)
        concealed(FieldName.kind, proposal.kind.rawValue)
        // Whoever proposed it has answered for the numbers in it (C23).
        concealed(FieldName.assuresMobiles, "ja")
        submit(AgendaWords.takeUp, .primary)
      }
      let sheet = Sheet(
        sight.view, .meetingAction(sight.number, .agenda, .decline), of: FieldName.proposal,
        item: number)
      folded(AgendaWords.decline, sheet) {
        concealed(FieldName.proposal, number)
        area(
          sheet.field(
            FieldName.reason, MeetingWords.reason, hint: AgendaWords.declineHint, means: .reason),
          rows: 2)
        buttons { submit(AgendaWords.decline) }
      }
    }
  }

  /// The form in which any member proposes an item.
  func propose(_ sight: MeetingSight) {
    guard sight.mayContribute, !sight.mayHold else { return }
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .agenda, .propose))
    card(AgendaWords.propose) {
      p(AgendaWords.proposeMore, .class("soft small"))
      form(sheet) {
        field(sheet.field(FieldName.title, AgendaWords.itemTitle, means: .title))
        area(
          sheet.field(
            FieldName.note, AgendaWords.note, hint: AgendaWords.noteHint, isOptional: true,
            means: .note), rows: 3)
        radios(
          sheet.field(FieldName.kind, AgendaWords.kind, value: ItemKind.discussion.rawValue),
          ItemKind.allCases.map { Choice($0.rawValue, AgendaWords.kind($0)) })
        buttons { submit(AgendaWords.propose, .primary) }
      }
    }
  }
}
