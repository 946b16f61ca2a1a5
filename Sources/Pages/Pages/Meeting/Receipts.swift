import Governance
import Links
import SwedishCalendar

extension MeetingSight {
  /// Those who can confirm a paper: nobody before it is out.
  func recipients(of paper: Paper) -> [PersonID] {
    let isOut =
      switch paper {
      case .agenda: !meeting.publications.isEmpty
      case .minutes: meeting.minutes?.isSent ?? false
      }
    return isOut ? view.state.recipients(of: paper, at: meeting) : []
  }
}

extension HTML {
  /// How many have confirmed a paper, who for the officers, and the viewer's own button.
  func receipts(_ sight: MeetingSight, _ paper: Paper) {
    let people = sight.recipients(of: paper)
    guard !people.isEmpty, let viewer = sight.view.viewer else { return }
    let given = sight.meeting.receipts[paper] ?? [:]
    let isOwn = people.contains(viewer) && sight.meeting.cancelled == nil
    guard sight.mayHold || sight.mayKeep || isOwn else { return }
    card(ReceiptWords.title) {
      p(ReceiptWords.count(people.filter { given[$0] != nil }.count, of: people.count))
      if sight.mayHold || sight.mayKeep { names(people, given, sight) }
      if isOwn, let own = given[viewer] {
        p(ReceiptWords.yours(own.at.stockholm.day), .class("soft small"))
      } else if isOwn {
        let part: Link.MeetingPart = paper == .agenda ? .agenda : .minutes
        form(
          to: .meetingAction(sight.number, part, .receive), sight.view.token, id: "kvittera"
        ) {
          buttons { submit(ReceiptWords.give(paper)) }
        }
      }
    }
  }

  private func names(_ people: [PersonID], _ given: [PersonID: Stamp], _ sight: MeetingSight) {
    details(.class("list")) {
      summary(ReceiptWords.showNames)
      ul {
        for person in people.swedishSorted(by: { sight.view.name(of: $0) }) {
          li {
            text(sight.view.name(of: person) + " ")
            if let stamp = given[person] {
              span(ReceiptWords.on(stamp.at.stockholm.day), .class("soft small"))
            } else {
              span(ReceiptWords.notYet, .class("soft small"))
            }
          }
        }
      }
    }
  }
}
